import java.util.*;
import java.util.function.*;

/**
 * Bounds, wildcards, capture, recursive bounds, generic arrays and methods that overload by erasure
 * (JLS 4.4-4.6, 8.4.4).
 */
public class GenericBoundsAndWildcards {
  interface HasArea {
    double area();
  }

  interface HasName {
    String name();
  }

  record Sq(double s, String name) implements HasArea, HasName, Comparable<Sq> {
    public double area() {
      return s * s;
    }

    public int compareTo(Sq o) {
      return Double.compare(s, o.s);
    }
  }

  static <T extends HasArea & HasName> String tell(T t) {
    return t.name() + t.area();
  }

  static <T extends Comparable<? super T>> T max(Collection<? extends T> c) {
    Iterator<? extends T> it = c.iterator();
    T best = it.next();
    while (it.hasNext()) {
      T t = it.next();
      if (t.compareTo(best) > 0) best = t;
    }
    return best;
  }

  static double sum(List<? extends Number> l) {
    double s = 0;
    for (Number n : l) s += n.doubleValue();
    return s;
  }

  static void fill(List<? super Integer> l) {
    for (int i = 0; i < 3; i++) l.add(i);
  }

  static void swap(List<?> l) {
    swapIt(l);
  }

  private static <T> void swapIt(List<T> l) {
    T t = l.get(0);
    l.set(0, l.get(1));
    l.set(1, t);
  }

  abstract static class Node<T, N extends Node<T, N>> {
    T val;
    List<N> kids = new ArrayList<>();

    abstract N self();

    N add(N k) {
      kids.add(k);
      return self();
    }

    int size() {
      int s = 1;
      for (N k : kids) s += k.size();
      return s;
    }
  }

  static class Tree extends Node<String, Tree> {
    Tree(String v) {
      val = v;
    }

    Tree self() {
      return this;
    }

    String show() {
      StringBuilder sb = new StringBuilder(val);
      for (Tree k : kids) sb.append('(').append(k.show()).append(')');
      return sb.toString();
    }
  }

  static class Stack<E> {
    private E[] items;
    private int n;

    @SuppressWarnings("unchecked")
    Stack(int cap) {
      items = (E[]) new Object[cap];
    }

    void push(E e) {
      if (n == items.length) items = Arrays.copyOf(items, n * 2);
      items[n++] = e;
    }

    E pop() {
      E e = items[--n];
      items[n] = null;
      return e;
    }

    <R> Stack<R> map(Function<? super E, ? extends R> f) {
      Stack<R> r = new Stack<>(items.length);
      for (int i = 0; i < n; i++) r.push(f.apply(items[i]));
      return r;
    }
  }

  static class Cell<T> {
    T v;

    Cell(T v) {
      this.v = v;
    }

    static <U> Cell<U> of(U u) {
      return new Cell<>(u);
    }

    <U extends T> void take(Cell<U> o) {
      v = o.v;
    }

    boolean same(Cell<?> o) {
      return Objects.equals(v, o.v);
    }
  }

  @SafeVarargs
  static <T> List<T> listOf(T... ts) {
    return new ArrayList<>(Arrays.asList(ts));
  }

  static <K, V extends Comparable<V>> List<K> byValue(Map<K, V> m) {
    List<K> ks = new ArrayList<>(m.keySet());
    ks.sort((a, b) -> m.get(b).compareTo(m.get(a)));
    return ks;
  }

  static <T> T firstNonNull(T a, T b) {
    return a != null ? a : b;
  }

  static <E extends Enum<E>> String names(E e) {
    return e.name();
  }

  enum X {
    P,
    Q
  }

  public static void main(String[] args) {
    System.out.println(
        tell(new Sq(2, "sq"))
            + max(List.of(new Sq(1, "a"), new Sq(3, "b"))).name()
            + max(List.of(3, 9, 2))
            + sum(List.of(1, 2.5f, 3L)));
    List<Number> nums = new ArrayList<>();
    fill(nums);
    List<Object> objs = new ArrayList<>(List.of("s"));
    fill(objs);
    swap(objs);
    System.out.println(nums + "" + objs);
    System.out.println(
        new Tree("r").add(new Tree("a").add(new Tree("b"))).add(new Tree("c")).show());
    Stack<String> st = new Stack<>(1);
    st.push("x");
    st.push("yy");
    st.push("zzz");
    System.out.println(st.map(String::length).pop() + st.pop() + st.pop());
    Cell<Number> c = new Cell<>(1);
    c.take(Cell.of(2.5));
    System.out.println(c.v + " " + c.same(Cell.of(2.5)) + c.same(Cell.of("2.5")));
    System.out.println(
        listOf(1, "a", 'c')
            + ""
            + byValue(new TreeMap<>(Map.of("lo", 1, "hi", 9, "mid", 5)))
            + firstNonNull(null, "dflt")
            + names(X.Q)
            + GenericBoundsAndWildcards.<Object>firstNonNull(1, "x"));
    Map<String, Map<Integer, List<? extends CharSequence>>> deep = new HashMap<>();
    deep.computeIfAbsent("k", k -> new TreeMap<>()).put(1, List.of("a", new StringBuilder("b")));
    for (CharSequence cs : deep.get("k").get(1)) System.out.print(cs.length() + cs.toString());
    List<? super Integer> sup = nums;
    Object got = sup.get(0);
    System.out.println(got);
    Function<Object, Integer> f = Object::hashCode;
    Function<? super String, ? extends Number> g = f;
    System.out.println(g.apply("a"));
    Comparator<Object> byText = Comparator.comparing(Object::toString);
    List<Integer> ints = listOf(10, 9, 2);
    ints.sort(byText);
    System.out.println(ints);
  }
}
