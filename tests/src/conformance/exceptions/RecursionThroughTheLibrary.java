import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class RecursionThroughTheLibrary {
  static Map<Integer, Long> memo = new HashMap<>();
  static long cat(int n) { if (n <= 1) return 1; Long k = memo.get(n); if (k != null) return k; long r = IntStream.range(0, n).mapToLong(i -> cat(i) * cat(n - 1 - i)).sum(); memo.put(n, r); return r; }
  static class Dir { String name; List<Dir> kids = new ArrayList<>(); int size; Dir(String n, int s) { name = n; size = s; } int total() { return size + kids.stream().mapToInt(Dir::total).sum(); } @Override public String toString() { return name + kids; } @Override public int hashCode() { return Objects.hash(name, kids); } @Override public boolean equals(Object o) { return o instanceof Dir && ((Dir) o).name.equals(name) && ((Dir) o).kids.equals(kids); } void walk(Consumer<Dir> c) { c.accept(this); kids.forEach(k -> k.walk(c)); } Stream<Dir> flat() { return Stream.concat(Stream.of(this), kids.stream().flatMap(Dir::flat)); } }
  static int depth(Dir d) { int m = 0; for (Dir k : d.kids) m = Math.max(m, depth(k)); return m + 1; }
  static UnaryOperator<Integer> dec; static Supplier<Integer> chain(int n) { return n == 0 ? () -> 0 : () -> 1 + chain(n - 1).get(); }
  static class Lazy implements Iterable<Integer> { final Lazy inner; Lazy(Lazy i) { inner = i; } public Iterator<Integer> iterator() { List<Integer> l = new ArrayList<>(); if (inner != null) for (int x : inner) l.add(x + 1); l.add(0); return l.iterator(); } }
  interface Visitor<R> { R num(int v); R add(Ex a, Ex b); } interface Ex { <R> R accept(Visitor<R> v); }
  static Ex num(int v) { return new Ex() { public <R> R accept(Visitor<R> vis) { return vis.num(v); } }; } static Ex add(Ex a, Ex b) { return new Ex() { public <R> R accept(Visitor<R> vis) { return vis.add(a, b); } }; }
  static class Eval implements Visitor<Integer> { public Integer num(int v) { return v; } public Integer add(Ex a, Ex b) { return a.accept(this) + b.accept(this); } }
  static class Cmp implements Comparable<Cmp> { final Cmp sub; final int v; Cmp(int v, Cmp s) { this.v = v; sub = s; } public int compareTo(Cmp o) { int c = Integer.compare(v, o.v); return c != 0 || sub == null || o.sub == null ? c : sub.compareTo(o.sub); } }
  public static void main(String[] args) {
    System.out.println(cat(25));
    Dir root = new Dir("r", 1), d = root; for (int i = 0; i < 300; i++) { Dir k = new Dir("d" + i, i); d.kids.add(k); d = k; }
    System.out.println(root.total() + " " + depth(root) + " " + root.toString().length() + " " + (root.hashCode() == root.hashCode()) + root.equals(root)); int[] n = {0}; root.walk(x -> n[0]++); System.out.println(n[0]);
    dec = x -> x == 0 ? 0 : dec.apply(x - 1); System.out.println(dec.apply(400) + chain(300).get());
    Lazy l = null; for (int i = 0; i < 60; i++) l = new Lazy(l); int s = 0; for (int x : l) s += x; System.out.println(s);
    Ex e = num(1); for (int i = 0; i < 200; i++) e = add(e, num(i)); System.out.println(e.accept(new Eval()));
    Cmp a = null, b = null; for (int i = 0; i < 300; i++) { a = new Cmp(5, a); b = new Cmp(5, b); } System.out.println(a.compareTo(b)); TreeSet<Cmp> ts = new TreeSet<>(); ts.add(a); System.out.println(ts.contains(b));
    List<Object> nest = new ArrayList<>(); for (int i = 0; i < 100; i++) { List<Object> o = new ArrayList<>(); o.add(nest); nest = o; } System.out.println(nest.toString().length());
    System.out.println(root.flat().count());
  }
}
