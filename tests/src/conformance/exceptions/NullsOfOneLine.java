import java.util.*;
import java.util.function.*;

/** Many methods and lambdas in one line: whose null it was. The lines stay as long as they are. */
public class NullsOfOneLine {
  static String f; static int a(String s) { return s.length(); } static int b(String t) { return t.trim().length() + f.length(); } static int c(int[] xs) { return xs.length; } static int d(int[] ys) { return ys[0]; } static String e(Object o) { return o.toString(); } static String g(Object p) { return p.toString() + f.length(); }
  static void run(String name, Runnable r) { try { r.run(); System.out.println(name + " fine"); } catch (NullPointerException x) { System.out.println(name + ": " + x.getMessage()); } }
  static class Node { Node next; int v; String n; Node(int v) { this.v = v; } int nextV() { return next.v; } int twice() { return next.next.v; } int len() { return n.length(); } }
  public static void main(String[] args) {
    String x = args.length > 5 ? "" : null, y = args.length > 5 ? "" : null; int[] q = args.length > 5 ? new int[1] : null; Node n = new Node(1), m = args.length > 5 ? n : null; List<String> l = args.length > 5 ? new ArrayList<>() : null; Map<String, Integer> map = new HashMap<>();
    run("a", () -> a(x)); run("b", () -> b(y)); run("b2", () -> b("z")); run("c", () -> c(q)); run("d", () -> d(q)); run("e", () -> e(x)); run("g", () -> g(y)); run("g2", () -> g("k"));
    run("map", () -> { int k = map.get("r"); });
    run("n1", () -> n.nextV()); run("n2", () -> n.twice()); run("n3", () -> m.len()); run("n4", () -> n.len()); run("m", () -> { int z = m.v; }); run("l", () -> l.add("p")); run("l2", () -> System.out.println(l.size())); run("x", () -> x.isEmpty()); run("y", () -> y.isEmpty()); run("xy", () -> System.out.println(x.length() + y.length()));
    Function<String, Integer> f2 = t -> t.trim().length(); Supplier<Integer> s1 = () -> x.length(), s2 = () -> y.length(); BiFunction<int[], Integer, Integer> bf = (u, i) -> u[i];
    run("f2", () -> f2.apply(x)); run("s1", () -> s1.get()); run("s2", () -> s2.get()); run("bf", () -> bf.apply(q, 0));
  }
}
