import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
/** The type Void, of which there is only null: tests and casts say so. */
public class NothingButNull {
  static <T> T id(Object o) { @SuppressWarnings("unchecked") T t = (T) o; return t; }
  static class Box<T> { T v; T get() { return v; } }
  public static void main(String[] args) throws Exception {
    Callable<Void> c = () -> { System.out.println("called"); return null; };
    Void v = c.call();
    System.out.println(v);
    Object o = "text";
    System.out.println(o instanceof Void);
    Object n = null;
    System.out.println(n instanceof Void);
    Void w = (Void) n;
    try { Void x = (Void) o; System.out.println(x); } catch (ClassCastException e) { System.out.println("cce " + e.getMessage()); }
    try { Void x = id("a"); System.out.println(x); } catch (ClassCastException e) { System.out.println("cce"); }
    Box<Void> b = new Box<>();
    Void y = b.get();
    System.out.println(y == w);
    Function<Integer, Void> f = i -> { System.out.println(i); return null; };
    System.out.println(f.apply(3));
    Map<String, Void> m = new HashMap<>();
    m.put("k", f.andThen(q -> q).apply(5));
    System.out.println(m);
    System.out.println(Void.TYPE + " " + Void.class.getName());
    Void[] vs = new Void[2];
    System.out.println(vs.length + " " + vs[0]);
    Object[] os = vs;
    try { os[0] = "x"; } catch (ArrayStoreException e) { System.out.println(e.getMessage()); }
    System.out.println(os instanceof Void[]);
  }
}
