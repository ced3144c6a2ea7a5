import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** Faults that the library or the program throws without a message, beside those that have one. */
public class SilentFaults {
  static void run(Runnable r) {
    try {
      r.run();
    } catch (IllegalArgumentException e) {
      System.out.println("argument " + e.getMessage());
    } catch (IllegalStateException e) {
      System.out.println("state " + e.getMessage());
    } catch (ArithmeticException e) {
      System.out.println("arithmetic " + e.getMessage());
    } catch (ClassCastException e) {
      System.out.println("cast " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    List<Integer> list = new ArrayList<>(List.of(1, 2));
    Iterator<Integer> it = list.iterator();
    String none = args.length > 0 ? args[0] : null;
    Supplier<ClassCastException> maker = ClassCastException::new;
    run(it::remove);
    run(() -> new PriorityQueue<Integer>(args.length));
    run(() -> { throw new ArithmeticException(none); });
    run(() -> { throw maker.get(); });
    run(() -> { throw new IllegalStateException("with one"); });
    run(() -> System.out.println(1 / args.length));
  }
}
