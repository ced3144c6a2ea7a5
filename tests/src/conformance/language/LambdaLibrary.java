import java.util.*;
import java.util.function.*;

/** Lambdas, captures, method references, combinators. */
public class LambdaLibrary {
  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);

    default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> f) {
      return (a, b, c) -> f.apply(apply(a, b, c));
    }
  }

  static int counter;
  int field = 7;

  Supplier<Integer> bound() {
    return () -> field * 2;
  }

  IntUnaryOperator add(int n) {
    return x -> x + n + field;
  }

  static Function<Integer, Function<Integer, Function<Integer, Integer>>> curried =
      a -> b -> c -> a * b + c;

  static <T> Supplier<T> lazy(Supplier<T> s) {
    Object[] cache = new Object[1];
    boolean[] done = {false};
    return () -> {
      if (!done[0]) {
        cache[0] = s.get();
        done[0] = true;
      }
      @SuppressWarnings("unchecked")
      T t = (T) cache[0];
      return t;
    };
  }

  static final Function<Integer, Integer> FACT =
      new Function<>() {
        public Integer apply(Integer n) {
          return n < 2 ? 1 : n * this.apply(n - 1);
        }
      };

  static Runnable twice(Runnable r) {
    return () -> {
      r.run();
      r.run();
    };
  }

  static String describe(Object o) {
    return "<" + o + ">";
  }

  String inst(String s) {
    return s + field;
  }

  LambdaLibrary() {}

  LambdaLibrary(int f) {
    field = f;
  }

  public static void main(String[] args) throws Exception {
    TriFunction<Integer, Integer, Integer, Integer> vol = (a, b, c) -> a * b * c;
    System.out.println(vol.andThen(v -> "v=" + v).apply(2, 3, 4));
    System.out.println(curried.apply(2).apply(3).apply(4));
    LambdaLibrary o = new LambdaLibrary();
    Supplier<Integer> s = o.bound();
    o.field = 50;
    System.out.println(s.get() + " " + o.add(1).applyAsInt(1));
    Supplier<Integer> l = lazy(() -> ++counter);
    System.out.println(l.get() + l.get() + counter);
    System.out.println(FACT.apply(10));
    twice(twice(() -> counter++)).run();
    System.out.println(counter);
    Function<Object, String> st = LambdaLibrary::describe;
    BiFunction<LambdaLibrary, String, String> un = LambdaLibrary::inst;
    Function<String, String> bd = o::inst;
    Supplier<LambdaLibrary> ct = LambdaLibrary::new;
    Function<Integer, LambdaLibrary> ct2 = LambdaLibrary::new;
    IntFunction<int[]> ac = int[]::new;
    System.out.println(
        st.apply(1)
            + un.apply(ct2.apply(3), "u")
            + bd.apply("b")
            + ct.get().field
            + ac.apply(4).length);
    List<Runnable> rs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i;
      rs.add(() -> System.out.print(j + " "));
    }
    for (String w : List.of("x", "y")) rs.add(() -> System.out.print(w + " "));
    rs.forEach(Runnable::run);
    System.out.println();
    BinaryOperator<Integer> mx = BinaryOperator.maxBy(Comparator.naturalOrder());
    UnaryOperator<String> up = String::toUpperCase;
    System.out.println(
        mx.apply(3, 9) + up.andThen(x -> x + "!").compose((Object x) -> x + "?").apply("q"));
    Predicate<Integer> even = x -> x % 2 == 0, big = x -> x > 10;
    System.out.println(
        even.and(big).test(12)
            + " "
            + even.or(big).test(7)
            + " "
            + Predicate.not(even).test(3)
            + " "
            + Predicate.isEqual("a").test("a"));
    Callable2<String> c =
        () -> {
          if (counter > 100) throw new Exception("x");
          return "called";
        };
    System.out.println(c.call());
    Comparator<String> cmp = Comparator.comparing(String::length);
    cmp = cmp.thenComparing(Comparator.reverseOrder());
    List<String> ws = new ArrayList<>(List.of("bb", "a", "cc", "ddd", "c"));
    ws.sort(cmp);
    System.out.println(ws);
    ws.sort(null);
    System.out.println(ws);
    ws.removeIf(w -> w.length() == 1);
    ws.replaceAll(w -> w + w.length());
    System.out.println(ws);
    Map<String, Integer> m = new TreeMap<>();
    for (String w : ws) m.merge(w.substring(0, 1), 1, Integer::sum);
    m.computeIfPresent("b", (k, v) -> null);
    m.compute("z", (k, v) -> v == null ? 42 : v + 1);
    m.replaceAll((k, v) -> v * 2);
    System.out.println(m);
    Optional<String> op = Optional.of("val");
    System.out.println(
        op.map(String::length).filter(n -> n > 5).isPresent()
            + " "
            + op.flatMap(v -> Optional.<String>empty()).orElseGet(() -> "else")
            + Optional.ofNullable((String) null).or(() -> Optional.of("or")).get());
    ToIntFunction<String> ti = Integer::parseInt;
    IntBinaryOperator ib = Math::max;
    IntPredicate ip = i -> i > 0;
    ObjIntConsumer<String> oc = (q, n) -> System.out.println(q.repeat(n));
    oc.accept("ab", ib.applyAsInt(ti.applyAsInt("2"), 3));
    System.out.println(ip.negate().test(1));
  }

  interface Callable2<V> {
    V call() throws Exception;
  }
}
