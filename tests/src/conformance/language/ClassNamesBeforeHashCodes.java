import java.util.*;
/** What stands before the @ of an object without a text of its own is the name of its class. */
public class ClassNamesBeforeHashCodes {
  static class Foo { } static class Bar { Bar self() { return this; } } interface I { } enum E { A { } }
  record R(Foo f) { }
  public static void main(String[] args) {
    System.out.println(new Foo().toString().split("@")[0]);
    String s = "" + new Bar();
    System.out.println(s.substring(0, s.indexOf('@')));
    String l = List.of(new Foo()).toString(); System.out.println(l.substring(1, l.indexOf('@')));
    String r = new R(new Foo()).toString(); System.out.println(r.substring(0, r.indexOf('@')));
    String o = String.valueOf(new Object() { }); System.out.println(o.substring(0, o.indexOf('@')));
    String q = String.format("%s", new Bar().self()); System.out.println(q.replaceAll("@.*", ""));
    StringBuilder sb = new StringBuilder().append(new Foo()); System.out.println(sb.toString().replaceAll("@.*", ""));
    class Loc { } System.out.println(new Loc().toString().startsWith("ClassNamesBeforeHashCodes$1Loc@"));
  }
}
