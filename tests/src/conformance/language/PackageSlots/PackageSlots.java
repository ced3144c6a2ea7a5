import one.Base;
import one.Open;
import one.Teller;
import one.Third;
import one.Told;
import two.Both;
import two.Fourth;
import two.Second;

/** Methods without a modifier override within their package only, whatever stands between. */
public class PackageSlots {
  public static void main(String[] args) {
    Base[] all = {new Base(), new Second(), new Third(), new Fourth(), new Open(), new Both(), new Told()};
    for (Base b : all) {
      System.out.println(b.getClass().getSimpleName());
      b.ask();
      if (b instanceof Second s) {
        s.askSecond();
      }
      if (b instanceof Third t) {
        t.askThird();
      }
      if (b instanceof Fourth f) {
        f.askFourth();
      }
      if (b instanceof Open o) {
        o.askOpen();
        o.tell(5);
      }
      if (b instanceof Teller t) {
        t.tell(8);
      }
      if (b instanceof Runnable r) {
        r.run();
      }
    }
  }
}
