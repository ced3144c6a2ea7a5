import java.io.Serializable;
import java.util.*;
import java.util.function.*;

/**
 * Lambdas in odd places: field initialisers, super() arguments, intersection casts, self reference,
 * generic methods (JLS 15.27, 15.16).
 */
public class IntersectionsAndLambdas {
  interface Named {
    default String name() {
      return "named";
    }
  }

  interface Marker {}

  @FunctionalInterface
  interface Tri<A, B, C, R> {
    R ap(A a, B b, C c);

    default <V> Tri<A, B, C, V> then(Function<? super R, ? extends V> g) {
      return (a, b, c) -> g.apply(ap(a, b, c));
    }

    static <X> Tri<X, X, X, X> first() {
      return (a, b, c) -> a;
    }
  }

  final int base = 10;
  final IntUnaryOperator add = x -> x + base + this.later;
  int later = 5;
  static final Map<String, BinaryOperator<Integer>> OPS = new LinkedHashMap<>();

  static {
    OPS.put("+", Integer::sum);
    OPS.put("max", Math::max);
    OPS.put("-", (a, b) -> a - b);
    OPS.put("pow", IntersectionsAndLambdas::pow);
  }

  static int pow(int a, int b) {
    return b == 0 ? 1 : a * pow(a, b - 1);
  }

  static Supplier<Integer> counter() {
    int[] n = {0};
    return () -> ++n[0];
  }

  static class Sup {
    final Supplier<String> s;

    Sup(Supplier<String> s) {
      this.s = s;
    }
  }

  static class Sub extends Sup {
    String own = "own";

    Sub(String x) {
      super(() -> x + x.length());
    }

    Sub(int k) {
      super(k > 0 ? () -> "pos" + k : IntersectionsAndLambdas::dflt);
    }
  }

  static String dflt() {
    return "dflt";
  }

  Function<Integer, Integer> fact = n -> n <= 1 ? 1 : n * this.fact.apply(n - 1);
  static Function<Integer, Integer> fib;

  static {
    fib = n -> n < 2 ? n : fib.apply(n - 1) + fib.apply(n - 2);
  }

  static <T, R> List<R> map(List<T> l, Function<? super T, ? extends R> f) {
    List<R> r = new ArrayList<>();
    for (T t : l) r.add(f.apply(t));
    return r;
  }

  static <A, B, C> Function<A, C> compose(Function<A, B> f, Function<B, C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <T> Predicate<T> not(Predicate<T> p) {
    return p.negate();
  }

  static Runnable twice(Runnable r) {
    return () -> {
      r.run();
      r.run();
    };
  }

  static Function<Integer, Function<Integer, Function<Integer, Integer>>> curried =
      a -> b -> c -> a * 100 + b * 10 + c;

  interface Thrower<X extends Exception> {
    void go() throws X;
  }

  static <X extends Exception> void run(Thrower<X> t) throws X {
    t.go();
  }

  static Object each(Object... os) {
    StringBuilder sb = new StringBuilder();
    for (Object o : os) sb.append(o);
    return sb;
  }

  public static void main(String[] args) throws Exception {
    IntersectionsAndLambdas o = new IntersectionsAndLambdas();
    System.out.println(o.add.applyAsInt(1));
    o.later = 100;
    System.out.println(o.add.applyAsInt(1));
    OPS.forEach((k, v) -> System.out.print(k + v.apply(2, 5) + " "));
    Supplier<Integer> c1 = counter(), c2 = counter();
    System.out.println(c1.get() + c1.get() + c2.get());
    Runnable r = (Runnable & Serializable & Marker) () -> System.out.print("inter ");
    r.run();
    System.out.println((r instanceof Marker));
    Object lam = (Named & Supplier<String>) () -> "got";
    System.out.println(((Named) lam).name() + ((Supplier<?>) lam).get());
    System.out.println(
        new Sub("ab").s.get()
            + new Sub(3).s.get()
            + new Sub(0).s.get()
            + new Sub(1).own
            + o.fact.apply(5)
            + fib.apply(10));
    Tri<Integer, Integer, Integer, Integer> t = (a, b, c) -> a + b * c;
    System.out.println(t.then(x -> "r" + x).ap(1, 2, 3) + Tri.<String>first().ap("x", "y", "z"));
    System.out.println(
        map(List.of(1, 2, 3), x -> x % 2 == 0 ? "e" : 1.5)
            + ""
            + map(List.of("a", "bb"), String::length)
            + compose((String s) -> s.length(), n -> n * n).apply("abc")
            + curried.apply(1).apply(2).apply(3));
    twice(twice(() -> System.out.print("."))).run();
    Predicate<String> e = String::isEmpty;
    System.out.println(
        not(e).or(s -> s == null).and(s -> s.length() < 3).test("ab") + " " + e.negate().test(""));
    try {
      run(
          () -> {
            throw new java.io.IOException("io");
          });
    } catch (java.io.IOException x) {
      System.out.println(x.getMessage());
    }
    run(() -> System.out.println("none"));
    Callable3 c = IntersectionsAndLambdas::each;
    System.out.println(c.call(1, "b", 'c'));
    Function<Integer, int[]> mk = int[]::new;
    Function<String, StringBuilder> sb = StringBuilder::new;
    BiFunction<String, Integer, Character> at = String::charAt;
    Supplier<List<String>> ls = ArrayList::new;
    IntFunction<List<String>[]> la = List[]::new;
    System.out.println(
        mk.apply(3).length
            + " "
            + sb.apply("q").append("w")
            + at.apply("hello", 1)
            + ls.get()
            + la.apply(2).length);
    Function<Object, String> ts = Object::toString;
    Function<String, Object> wid = ts::apply;
    System.out.println(
        wid.apply("w")
            + " "
            + Optional.of(5).map(Integer::doubleValue).get()
            + " "
            + Comparator.<String, Integer>comparing(String::length)
                .thenComparing(Comparator.reverseOrder())
                .compare("ab", "cd"));
    int x = 5;
    IntSupplier sup =
        () -> {
          int y = x;
          class L {
            int z = y + x;
          }
          return new L().z;
        };
    System.out.println(sup.getAsInt());
    Supplier<Supplier<Supplier<String>>> deep = () -> () -> () -> "deep" + x;
    System.out.println(deep.get().get().get());
    BooleanSupplier bs =
        () -> {
          try {
            return Integer.parseInt("x") > 0;
          } catch (NumberFormatException n) {
            return true;
          } finally {
            System.out.print("fin ");
          }
        };
    System.out.println(bs.getAsBoolean());
    Object obj = (IntBinaryOperator) (p, q) -> p ^ q;
    System.out.println(
        ((IntBinaryOperator) obj).applyAsInt(5, 3) + " " + (obj instanceof IntBinaryOperator));
    UnaryOperator<UnaryOperator<Integer>> tw = f -> v -> f.apply(f.apply(v));
    System.out.println(tw.apply(v -> v * 3).apply(2));
  }

  interface Callable3 {
    Object call(Object a, Object b, Object c);
  }
}
