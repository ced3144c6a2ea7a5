import java.io.*;
import java.util.*;
/** Objects of a program of many classes go through a stream: trees, caches, lists, events, records. */
public class ObjectsOfManyClasses {
  @SuppressWarnings("unchecked") static <T> T copy(T x) throws Exception {
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    try (ObjectOutputStream o = new ObjectOutputStream(b)) { o.writeObject(x); }
    return (T) new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
  }
  interface Shape extends Serializable { double area(); }
  static abstract class Named implements Shape { protected String name; Named(String n) { name = n; } public String toString() { return getClass().getSimpleName() + ":" + name + ":" + area(); } }
  static class Circle extends Named { double r; Circle(double r) { super("c"); this.r = r; } public double area() { return r * r; } }
  static class Box<T extends Comparable<T>> implements Serializable { private T v; private List<T> all = new ArrayList<>(); Box(T v) { this.v = v; all.add(v); } T get() { return v; } }
  static class Money implements Serializable, Comparable<Money> { final long cents; final Currency2 cur; Money(long c, Currency2 k) { cents = c; cur = k; } public int compareTo(Money o) { return Long.compare(cents, o.cents); } public boolean equals(Object o) { return o instanceof Money m && m.cents == cents && m.cur == cur; } public int hashCode() { return Objects.hash(cents, cur); } }
  enum Currency2 { EUR("e", 2), USD("u", 2); final String name; final int digits; Currency2(String n, int d) { name = n; digits = d; } }
  static class Emp implements Serializable { private static final long serialVersionUID = 42L; String name; transient String password; Emp boss; Map<String, Object> attrs = new HashMap<>(); Set<Emp> reports = new LinkedHashSet<>(); Money pay; int[][] grid = {{1}, {2, 3}}; Date d = new Date(1000); Optional<String> o() { return Optional.ofNullable(password); }
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException { in.defaultReadObject(); password = "reset"; } }
  static class Tree implements Serializable { Object v; Tree l, r; Tree(Object v) { this.v = v; } int size() { return 1 + (l == null ? 0 : l.size()) + (r == null ? 0 : r.size()); } }
  static class Lru<K, V> extends LinkedHashMap<K, V> { final int cap; Lru(int c) { super(16, .75f, true); cap = c; } protected boolean removeEldestEntry(Map.Entry<K, V> e) { return size() > cap; } }
  static class MyList extends ArrayList<String> { int extra = 4; }
  static class Ev extends EventObject { int k; Ev(Object s, int k) { super(s); this.k = k; } }
  static class Val implements Serializable { int v = 3; private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException { in.defaultReadObject(); if (v > 2) throw new InvalidObjectException("too big " + v); } }
  static class NoData implements Serializable { transient int x = 3; private void readObjectNoData() throws ObjectStreamException { x = 8; } }
  static class Lazy implements Serializable { transient volatile List<String> cache; List<String> get() { if (cache == null) cache = new ArrayList<>(List.of("z")); return cache; } }
  static class Cloner implements Serializable, Cloneable { int[] a = {1}; public Cloner clone() { try { return (Cloner) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } } }
  static class Fn implements Serializable { Comparator<String> c = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a); TreeSet<String> t = new TreeSet<>(c); }
  static class Bad implements Serializable { Runnable r = () -> {}; }
  static class Bad2 implements Serializable { Thread t = Thread.currentThread(); }
  static class Fin implements Serializable { final List<Integer> xs; final int n; { xs = new ArrayList<>(); n = 7; } }
  sealed interface Expr extends Serializable permits Num, Add {} record Num(int v) implements Expr {} record Add(Expr l, Expr r) implements Expr {}
  static class Own { private Own() {} static class Sub extends Own implements Serializable { int q = 3; } }
  public static void main(String[] args) throws Exception {
    System.out.println(copy(new Circle(2)));
    System.out.println(copy(new Box<>("v")).get() + copy(new Box<>(5)).all);
    Emp a = new Emp(), b = new Emp(); a.name = "a"; b.name = "b"; a.boss = b; b.reports.add(a); a.password = "x"; a.attrs.put("k", 4); a.attrs.put("l", List.of("p", 'q', 2L)); a.pay = new Money(5, Currency2.USD);
    Emp c = copy(a); System.out.println(c.name + c.password + c.boss.name + (c.boss.reports.iterator().next() == c) + new TreeMap<>(c.attrs) + c.pay.equals(a.pay) + c.pay.cur.name + c.pay.cur.digits + Arrays.deepToString(c.grid) + c.d.getTime());
    Tree t = new Tree(1); t.l = new Tree("x"); t.r = new Tree(2.5); t.r.l = t; System.out.println(copy(t).r.l.l.v);
    Lru<String, Integer> l = new Lru<>(2); l.put("a", 1); l.put("b", 2); l.get("a"); Lru<String, Integer> m = copy(l); m.put("c", 3); System.out.println(m + " " + m.cap);
    MyList ml = new MyList(); ml.add("q"); System.out.println(copy(ml) + " " + copy(ml).extra + copy(ml).getClass().getSimpleName());
    Ev ev = copy(new Ev("src", 5)); System.out.println(ev.k + " " + ev.getSource());
    try { copy(new Val()); } catch (InvalidObjectException e) { System.out.println(e.getMessage()); }
    System.out.println(copy(new NoData()).x); System.out.println(copy(new Lazy()).get());
    System.out.println(copy(new Cloner()).a[0]);
    Fn f = new Fn(); f.t.addAll(List.of("a", "b")); System.out.println(copy(f).t);
    try { copy(new Bad()); } catch (NotSerializableException e) { System.out.println("bad"); }
    try { copy(new Bad2()); } catch (NotSerializableException e) { System.out.println(e.getMessage()); }
    System.out.println(copy(new Fin()).xs + " " + copy(new Fin()).n);
    System.out.println(copy(new Add(new Num(1), new Add(new Num(2), new Num(3)))));
    try { System.out.println(copy(new Own.Sub()).q); } catch (Exception e) { System.out.println(e); }
  }
}
