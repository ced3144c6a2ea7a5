import java.util.*;
import java.util.function.*;

/** Wildcards, bounds, self types, class tokens, heap pollution. */
public class WildcardLibrary {
  static class Animal {
    String n() {
      return "animal";
    }
  }

  static class Dog extends Animal {
    @Override
    String n() {
      return "dog";
    }

    void bark() {
      System.out.print("woof ");
    }
  }

  static class Box<T extends Animal> {
    private T v;

    Box(T v) {
      this.v = v;
    }

    T get() {
      return v;
    }

    <U extends T> void set(U u) {
      v = u;
    }

    static <X extends Animal> Box<X> of(X x) {
      return new Box<>(x);
    }
  }

  static void copy(List<? super Dog> dst, List<? extends Dog> src) {
    for (Dog d : src) dst.add(d);
  }

  static String names(Collection<? extends Animal> c) {
    StringBuilder s = new StringBuilder();
    for (Animal a : c) s.append(a.n().charAt(0));
    return s.toString();
  }

  static <T, C extends Collection<? super T>> C into(Iterable<? extends T> src, Supplier<C> f) {
    C c = f.get();
    src.forEach(c::add);
    return c;
  }

  static <K, V extends Comparable<? super V>> Optional<K> argMax(Map<K, V> m) {
    return m.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  interface Shape<S extends Shape<S>> {
    S scale(double f);

    double area();
  }

  static class Sq implements Shape<Sq> {
    final double s;

    Sq(double s) {
      this.s = s;
    }

    public Sq scale(double f) {
      return new Sq(s * f);
    }

    public double area() {
      return s * s;
    }
  }

  static <S extends Shape<S>> S twice(S s) {
    return s.scale(2);
  }

  static class Node<T> {
    T v;
    List<Node<? extends T>> kids = new ArrayList<>();

    Node(T v) {
      this.v = v;
    }

    static <T> int count(Node<T> n) {
      int c = 1;
      for (Node<? extends T> k : n.kids) c += count(k);
      return c;
    }
  }

  static class Registry {
    private final Map<Class<?>, Object> m = new HashMap<>();

    <T> Registry put(Class<T> k, T v) {
      m.put(k, v);
      return this;
    }

    <T> T get(Class<T> k) {
      return k.cast(m.get(k));
    }
  }

  abstract static class Handler<I, O> {
    abstract O handle(I i);

    <P> Handler<I, P> then(Handler<? super O, ? extends P> n) {
      Handler<I, O> self = this;
      return new Handler<I, P>() {
        P handle(I i) {
          return n.handle(self.handle(i));
        }
      };
    }
  }

  static class Parse extends Handler<String, Integer> {
    Integer handle(String s) {
      return Integer.valueOf(s);
    }
  }

  static class Half extends Handler<Number, Double> {
    Double handle(Number n) {
      return n.doubleValue() / 2;
    }
  }

  static <T> T[] fill(T[] a, IntFunction<? extends T> f) {
    for (int i = 0; i < a.length; i++) a[i] = f.apply(i);
    return a;
  }

  @SafeVarargs
  static <T> List<T> listOf(T... ts) {
    return new ArrayList<>(Arrays.asList(ts));
  }

  static int sum(List<? extends Number> l) {
    int s = 0;
    for (Number n : l) s += n.intValue();
    return s;
  }

  static class Event<T> implements Comparable<Event<?>> {
    final int t;
    final T data;

    Event(int t, T d) {
      this.t = t;
      data = d;
    }

    public int compareTo(Event<?> o) {
      return t - o.t;
    }
  }

  public static void main(String[] args) {
    List<Animal> as = new ArrayList<>(List.of(new Animal()));
    copy(as, List.of(new Dog(), new Dog()));
    System.out.println(names(as));
    Box<Animal> b = Box.of(new Animal());
    b.set(new Dog());
    System.out.println(b.get().n());
    Box<Dog> d = new Box<>(new Dog());
    d.get().bark();
    Set<Object> s = into(List.of(3, 1, 2), TreeSet::new);
    System.out.println(
        s
            + " "
            + argMax(Map.of("a", 3, "b", 9)).get()
            + argMax(new HashMap<String, Double>()).isPresent());
    System.out.println(twice(twice(new Sq(1.5))).area());
    Node<Number> n = new Node<>(1);
    n.kids.add(new Node<Integer>(2));
    n.kids.add(new Node<>(2.5));
    System.out.println(Node.count(n) + " " + n.kids.get(1).v);
    Registry r = new Registry().put(String.class, "s").put(Integer.class, 42);
    System.out.println(r.get(String.class).length() + r.get(Integer.class));
    Handler<String, Double> h = new Parse().then(new Half());
    System.out.println(h.handle("7"));
    System.out.println(
        Arrays.toString(fill(new String[3], i -> "v" + i))
            + listOf(1, 2.5, "x")
            + sum(Arrays.asList(1, 2.9, 3L)));
    PriorityQueue<Event<?>> q = new PriorityQueue<>();
    q.add(new Event<>(5, "five"));
    q.add(new Event<>(1, 1));
    q.add(new Event<>(3, List.of(3)));
    while (!q.isEmpty()) System.out.print(q.poll().data + " ");
    System.out.println();
    List raw = new ArrayList();
    raw.add("x");
    raw.add(1);
    for (Object o : raw) System.out.print(o);
    List<String> bad = raw;
    try {
      String z = bad.get(1);
      System.out.println(z);
    } catch (ClassCastException e) {
      System.out.println(" polluted");
    }
    Function<? super Integer, ? extends Number> f = x -> x * 2;
    Number res = f.apply(4);
    System.out.println(res);
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    System.out.println(add.andThen(x -> x * x).apply(2, 3));
    Comparator<Map.Entry<String, Integer>> ce =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    List<Map.Entry<String, Integer>> es =
        new ArrayList<>(Map.of("x", 1, "y", 2, "a", 2).entrySet());
    es.sort(ce);
    System.out.println(es);
  }
}
