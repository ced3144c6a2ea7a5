import java.util.*;
import java.util.function.*;

/** The message of a NullPointerException says what was null, as the JVM words it. */
public class NullWords {
  static class Point { int x; long y; String name; Point next; Point[] many; int[] counts; Runnable action; Point self() { return next; } void run() {} }
  static Point shared;
  static Point make(boolean b) { return b ? new Point() : null; }
  Point own;
  static void t(String what, Runnable r) { try { r.run(); System.out.println(what + ": nothing"); } catch (NullPointerException e) { System.out.println(what + ": " + e.getMessage()); } }
  void instance() { own.run(); }
  static void param(Point p, int i, long l, String s) { System.out.println(p.x + i + l + s); }
  static void param2(int i, long l, String s) { System.out.println(s.length()); }
  static void written(String s) { s = null; System.out.println(s.trim()); }
  public static void main(String[] args) {
    t("field read", () -> { Point p = make(false); System.out.println(p.x); });
    t("field write", () -> { Point p = make(false); p.y = 3; });
    t("method", () -> { Point p = make(false); p.run(); });
    t("call result", () -> make(false).run());
    t("call result field", () -> System.out.println(make(false).name));
    t("field of field", () -> { Point p = new Point(); System.out.println(p.next.name); });
    t("method on field", () -> { Point p = new Point(); System.out.println(p.name.length()); });
    t("static field", () -> System.out.println(shared.x));
    t("static field method", () -> shared.run());
    t("array element", () -> { Point[] ps = new Point[3]; System.out.println(ps[1].x); });
    t("array element computed", () -> { Point[] ps = new Point[3]; int i = 0; System.out.println(ps[i + 1].x); ps[i + 2].run(); });
    t("array load", () -> { int[] a = null; System.out.println(a[0]); });
    t("array store", () -> { long[] a = null; a[2] = 1; });
    t("array length", () -> { Object[] a = null; System.out.println(a.length); });
    t("array field", () -> { Point p = new Point(); p.counts[0]++; });
    t("array of array", () -> { int[][] g = new int[2][]; g[1][0] = 5; });
    t("deep", () -> { Point p = new Point(); p.next = new Point(); System.out.println(p.next.next.next.x); });
    t("chain of calls", () -> { Point p = new Point(); System.out.println(p.self().self().x); });
    t("unboxing", () -> { Integer n = null; int k = n; System.out.println(k); });
    t("unboxing of map", () -> { Map<String, Integer> m = new HashMap<>(); int k = m.get("a"); System.out.println(k); });
    t("unboxing sum", () -> { Long n = null; System.out.println(n + 1); });
    t("throw", () -> { RuntimeException e = null; throw e; });
    t("synchronized", () -> { Object lock = null; synchronized (lock) { System.out.println(); } });
    t("string switch", () -> { String s = null; switch (s) { case "a": break; default: System.out.println(); } });
    t("for each list", () -> { List<String> l = null; for (String s : l) System.out.println(s); });
    t("for each array", () -> { String[] l = null; for (String s : l) System.out.println(s); });
    t("string methods", () -> { String s = null; System.out.println(s.charAt(0)); });
    t("string equals", () -> { String s = null; System.out.println(s.equals("x")); });
    t("list", () -> { List<String> s = null; s.add("x"); });
    t("lambda", () -> { Function<String, String> f = null; f.apply("x"); });
    t("supplier field", () -> { Point p = new Point(); p.action.run(); });
    t("instance", () -> new NullWords().instance());
    t("parameter", () -> param(null, 1, 2, "s"));
    t("parameter behind long", () -> param2(1, 2, null));
    t("written parameter", () -> written("s"));
    t("own", () -> { throw new NullPointerException("mine"); });
    t("own without words", () -> { throw new NullPointerException(); });
    t("required", () -> Objects.requireNonNull(null));
    t("required with words", () -> Objects.requireNonNull(null, "must be there"));
    t("compare", () -> { String a = null; System.out.println(a.compareTo("b")); });
    t("toString", () -> { Object o = null; System.out.println(o.toString()); });
    t("hashCode", () -> { Object o = null; System.out.println(o.hashCode()); });
    t("getClass", () -> { Object o = null; System.out.println(o.getClass()); });
    System.out.println("concatenation of " + (String) null + shared);
    try { shared.next.run(); } catch (RuntimeException e) { System.out.println(e); }
    try { shared.next = null; } catch (Exception e) { System.out.println(e); }
    try { System.out.println(shared.many[0]); } catch (Throwable e) { System.out.println(e.getMessage()); }
  }
}
