import java.util.ArrayList;
import java.util.List;
public class NamesInTexts<T> extends ArrayList<NamesInTexts.Inner<T>> {
  static class Inner<T> {}
  static class Other {}
  interface I {}
  static String cut(String s) { return s.replaceAll("@[0-9a-f]+", "@"); }
  public static void main(String[] args) {
    NamesInTexts<String> a = new NamesInTexts<>();
    a.add(new Inner<>());
    System.out.println(cut(a.toString()));
    System.out.println(cut(new Other().toString()));
    System.out.println(cut("" + new Other()));
    List<Other> os = new ArrayList<>(); os.add(new Other());
    System.out.println(cut(os.toString()));
    Object o = new Object() {};
    System.out.println(cut(o.toString()));
    System.out.println(cut(String.valueOf(new I() {})));
    class Local {}
    System.out.println(cut(List.of(new Local()).toString()));
  }
}
