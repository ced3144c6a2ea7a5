import java.util.*;
import java.util.function.*;
/** An exception that is of the program's interface as well, beside lambdas and collections that are. */
public class MessagesByInterface {
  interface HasMessage { String getMessage(); }
  static class E extends Exception implements HasMessage { E(String m) { super(m); } }
  interface Sized { int size(); }
  static class MyList<T> extends ArrayList<T> implements Sized {}
  interface Named { String name(); int ordinal(); }
  enum Color implements Named { RED, GREEN }
  interface Causal { Throwable getCause(); String toString(); }
  static class F extends RuntimeException implements HasMessage, Causal { F(String s, Throwable t) { super(s, t);} }
  interface HasGet<T> { T get(int i); }
  static class L2 extends ArrayList<String> implements HasGet<String> {}
  static class M2 extends HashMap<String,Integer> implements Sized { }
  static void show(HasMessage h) { System.out.println(h.getMessage()); }
  public static void main(String[] a) {
    show(new E("hello"));
    HasMessage h = new F("f", new E("inner"));
    show(h);
    Causal c = (Causal) h;
    System.out.println(c.getCause().getMessage() + " " + c);
    show(() -> "lambda");
    Sized s = new MyList<String>();
    System.out.println(s.size());
    ((MyList<String>) s).add("x");
    System.out.println(s.size());
    Sized q = () -> 42;
    System.out.println(q.size());
    for (Named n : Color.values()) System.out.println(n.name() + n.ordinal());
    L2 l = new L2(); l.add("a"); HasGet<String> g = l; System.out.println(g.get(0));
    M2 m = new M2(); m.put("k", 1); Sized z = m; System.out.println(z.size());
    List<Sized> all = List.of(s, q, z);
    for (Sized e : all) System.out.println(e.size());
    Supplier<String> r = h::getMessage; System.out.println(r.get());
    try { g.get(5); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
  }
}
