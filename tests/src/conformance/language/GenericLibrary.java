import java.util.*;
import java.util.function.*;

/** Bounded, recursive and wildcard generics at work. */
public class GenericLibrary {
  static <T extends Comparable<? super T>> T max(Collection<? extends T> c) {
    Iterator<? extends T> i = c.iterator();
    T best = i.next();
    while (i.hasNext()) {
      T n = i.next();
      if (n.compareTo(best) > 0) best = n;
    }
    return best;
  }

  static class Pair<A, B> {
    final A a;
    final B b;

    Pair(A a, B b) {
      this.a = a;
      this.b = b;
    }

    static <X, Y> Pair<X, Y> of(X x, Y y) {
      return new Pair<>(x, y);
    }

    <C> Pair<C, B> mapA(Function<? super A, ? extends C> f) {
      return of(f.apply(a), b);
    }

    Pair<B, A> swap() {
      return new Pair<>(b, a);
    }

    @Override
    public String toString() {
      return "<" + a + "," + b + ">";
    }
  }

  static class Stack2<E> implements Iterable<E> {
    private Object[] data = new Object[2];
    private int n;

    void push(E e) {
      if (n == data.length) data = Arrays.copyOf(data, n * 2);
      data[n++] = e;
    }

    @SuppressWarnings("unchecked")
    E pop() {
      if (n == 0) throw new NoSuchElementException("underflow");
      E e = (E) data[--n];
      data[n] = null;
      return e;
    }

    public Iterator<E> iterator() {
      return new Iterator<E>() {
        int i = n;

        public boolean hasNext() {
          return i > 0;
        }

        @SuppressWarnings("unchecked")
        public E next() {
          return (E) data[--i];
        }
      };
    }
  }

  interface Shape {
    double area();
  }

  static class Sq implements Shape, Comparable<Sq> {
    double s;

    Sq(double s) {
      this.s = s;
    }

    public double area() {
      return s * s;
    }

    public int compareTo(Sq o) {
      return Double.compare(s, o.s);
    }

    public String toString() {
      return "Sq" + s;
    }
  }

  static <S extends Shape & Comparable<S>> S bigger(S a, S b) {
    System.out.print(a.area() + " ");
    return a.compareTo(b) >= 0 ? a : b;
  }

  static double total(List<? extends Shape> l) {
    double t = 0;
    for (Shape s : l) t += s.area();
    return t;
  }

  static void fill(List<? super Sq> l) {
    for (int i = 1; i < 4; i++) l.add(new Sq(i));
  }

  abstract static class Animal<T extends Animal<T>> {
    int legs;

    abstract T self();

    T legs(int n) {
      legs = n;
      return self();
    }
  }

  static class Dog extends Animal<Dog> {
    String bark = "?";

    Dog self() {
      return this;
    }

    Dog bark(String b) {
      bark = b;
      return this;
    }
  }

  static <T> T[] swap(T[] a, int i, int j) {
    T t = a[i];
    a[i] = a[j];
    a[j] = t;
    return a;
  }

  static <K, V extends Comparable<V>> List<K> byValue(Map<K, V> m) {
    List<Map.Entry<K, V>> es = new ArrayList<>(m.entrySet());
    es.sort(Map.Entry.comparingByValue());
    List<K> r = new ArrayList<>();
    for (Map.Entry<K, V> e : es) r.add(e.getKey());
    return r;
  }

  static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T t : in) out.add(f.apply(t));
    return out;
  }

  static <T> Predicate<T> not(Predicate<T> p) {
    return p.negate();
  }

  static <A, B, C> Function<A, C> compose(Function<A, B> f, Function<B, C> g) {
    return f.andThen(g);
  }

  interface Monoid<T> {
    T zero();

    T plus(T a, T b);

    static <T> T sum(Monoid<T> m, List<T> l) {
      T r = m.zero();
      for (T t : l) r = m.plus(r, t);
      return r;
    }
  }

  public static void main(String[] args) {
    System.out.println(max(Arrays.asList(3, 9, 2)) + max(List.of("b", "zz", "a")));
    Pair<String, Integer> p = Pair.of("k", 5);
    System.out.println(p.mapA(String::length).swap().mapA(x -> x * 2.5));
    Stack2<String> s = new Stack2<>();
    for (String w : "to be or not".split(" ")) s.push(w);
    for (String w : s) System.out.print(w + " ");
    System.out.println(s.pop().toUpperCase() + s.n);
    try {
      while (true) s.pop();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(bigger(new Sq(2), new Sq(3)));
    List<Object> objs = new ArrayList<>();
    fill(objs);
    List<Sq> sqs = new ArrayList<>();
    fill(sqs);
    System.out.println(total(sqs) + " " + objs);
    System.out.println(new Dog().legs(4).bark("woof").legs(3).bark);
    System.out.println(
        Arrays.toString(swap(new Integer[] {1, 2, 3}, 0, 2))
            + byValue(Map.of("x", 3, "y", 1, "z", 2))
            + map(List.of(1, 2, 3), i -> "n" + i)
            + not((String q) -> q.isEmpty()).test("")
            + compose((String q) -> q.length(), n -> n * n).apply("four"));
    System.out.println(
        Monoid.sum(
            new Monoid<String>() {
              public String zero() {
                return "";
              }

              public String plus(String a, String b) {
                return a + b;
              }
            },
            List.of("a", "b", "c")));
    Comparable<String> c = "abc";
    System.out.println(c.compareTo("abd"));
  }
}
