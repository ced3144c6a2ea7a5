import java.util.*;
import java.util.function.*;
public class FunctionInterfaces {
  static class Doubler implements Function<Integer, Integer> {
    @Override public Integer apply(Integer x) { return x * 2; }
  }
  static class ByLength implements Comparator<String> {
    public int compare(String a, String b) { return Integer.compare(a.length(), b.length()); }
  }
  static class Task implements Runnable, Supplier<String> {
    int runs;
    public void run() { runs++; }
    public String get() { return "ran " + runs; }
  }
  interface TriFunction<A, B, C, R> {
    R apply(A a, B b, C c);
    default <V> TriFunction<A, B, C, V> andThen(Function<? super R, ? extends V> f) { return (a, b, c) -> f.apply(apply(a, b, c)); }
  }
  static <T, R> List<R> map(List<T> xs, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T x : xs) out.add(f.apply(x));
    return out;
  }
  static <T> Predicate<T> all(List<Predicate<T>> ps) { return ps.stream().reduce(x -> true, Predicate::and); }
  static Supplier<Integer> counter() { int[] n = {0}; return () -> ++n[0]; }
  static int twice(IntUnaryOperator f, int x) { return f.applyAsInt(f.applyAsInt(x)); }
  public static void main(String[] args) {
    Function<Integer, Integer> inc = x -> x + 1;
    Function<Integer, Integer> dbl = new Doubler();
    System.out.println(inc.andThen(dbl).apply(5) + " " + inc.compose(dbl).apply(5) + " " + Function.<Integer>identity().apply(9));
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    System.out.println(add.andThen(dbl).apply(2, 3));
    Predicate<String> empty = String::isEmpty;
    System.out.println(empty.negate().test("x") + " " + empty.or(s -> s.length() > 3).test("abcd") + " " + empty.and(s -> true).test("") + " " + Predicate.not(empty).test("") + " " + Predicate.isEqual("a").test("a") + Predicate.isEqual(null).test(null));
    BiPredicate<String, Integer> longer = (s, n) -> s.length() > n;
    System.out.println(longer.and((s, n) -> n > 0).test("abc", 1) + " " + longer.negate().test("abc", 1) + " " + longer.or((s, n) -> n == 9).test("", 9));
    Consumer<List<Integer>> c1 = l -> l.add(1);
    Consumer<List<Integer>> both = c1.andThen(l -> l.add(2));
    List<Integer> li = new ArrayList<>(); both.accept(li); System.out.println(li);
    BiConsumer<String, Integer> bc = (s, n) -> System.out.print(s + n + " ");
    bc.andThen((s, n) -> System.out.println(n + s)).accept("k", 3);
    Supplier<List<String>> sup = ArrayList::new;
    List<String> made = sup.get(); made.add("q"); System.out.println(made + "" + sup.get());
    UnaryOperator<String> up = String::toUpperCase;
    System.out.println(up.apply("abc") + UnaryOperator.<String>identity().apply("id") + up.andThen(String::length).apply("four"));
    BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
    System.out.println(max.apply(3, 7) + " " + BinaryOperator.<Integer>minBy(Comparator.naturalOrder()).apply(3, 7));
    IntFunction<int[]> mk = int[]::new;
    System.out.println(mk.apply(3).length);
    IntUnaryOperator sq = x -> x * x;
    System.out.println(sq.andThen(x -> x + 1).applyAsInt(4) + " " + sq.compose(x -> x + 1).applyAsInt(4) + " " + IntUnaryOperator.identity().applyAsInt(8) + " " + twice(sq, 3));
    IntBinaryOperator gcd = (a, b) -> { while (b != 0) { int t = a % b; a = b; b = t; } return a; };
    System.out.println(gcd.applyAsInt(48, 36));
    IntPredicate pos = x -> x > 0;
    System.out.println(pos.and(x -> x < 10).test(5) + " " + pos.or(x -> x == -5).test(-5) + " " + pos.negate().test(1));
    LongUnaryOperator neg = x -> -x; DoubleUnaryOperator half = x -> x / 2;
    System.out.println(neg.andThen(x -> x * 2).applyAsLong(21) + " " + half.compose(x -> x + 1).applyAsDouble(4));
    ToIntFunction<String> len = String::length; ToDoubleFunction<Integer> td = x -> x * 1.5; ToLongFunction<String> tl = Long::parseLong;
    System.out.println(len.applyAsInt("four") + " " + td.applyAsDouble(3) + " " + tl.applyAsLong("77"));
    ToIntBiFunction<String, String> tib = String::compareTo; ObjIntConsumer<String> oic = (s, i) -> System.out.println(s.charAt(i));
    System.out.println(tib.applyAsInt("a", "c")); oic.accept("hey", 1);
    IntToDoubleFunction i2d = x -> x / 2.0; DoubleToIntFunction d2i = d -> (int) d; IntToLongFunction i2l = x -> x * 10000000000L; LongToIntFunction l2i = l -> (int) l;
    System.out.println(i2d.applyAsDouble(3) + " " + d2i.applyAsInt(3.99) + " " + i2l.applyAsLong(2) + " " + l2i.applyAsInt(1L << 33 | 5));
    BooleanSupplier bs = () -> true; IntSupplier is = () -> 4; LongSupplier ls = () -> 5L; DoubleSupplier ds = () -> 6;
    System.out.println(bs.getAsBoolean() + " " + is.getAsInt() + ls.getAsLong() + ds.getAsDouble());
    IntConsumer ic = x -> System.out.print("<" + x); ic.andThen(x -> System.out.println(x + ">")).accept(1);
    TriFunction<Integer, Integer, Integer, Integer> tri = (a, b, c) -> a * b + c;
    System.out.println(tri.andThen(x -> "r" + x).apply(2, 3, 4));
    List<String> words = new ArrayList<>(List.of("pear", "fig", "banana"));
    words.sort(new ByLength()); System.out.println(words);
    words.sort(new ByLength().reversed()); System.out.println(words);
    words.sort(Comparator.comparing(String::length, Comparator.reverseOrder())); System.out.println(words);
    Task t = new Task(); Runnable r = t; r.run(); r.run(); Supplier<String> ts = t; System.out.println(ts.get() + " " + t.get());
    System.out.println(map(List.of(1, 2), dbl) + "" + map(List.of("a"), String::hashCode) + map(List.of(3), x -> new int[x].length));
    System.out.println(all(List.<Predicate<Integer>>of(x -> x > 1, x -> x < 5)).test(3));
    Supplier<Integer> c = counter(); c.get(); System.out.println(c.get() + counter().get());
    Map<String, BinaryOperator<Double>> ops = new TreeMap<>();
    ops.put("+", (a, b) -> a + b); ops.put("*", (a, b) -> a * b); ops.put("max", Math::max);
    ops.forEach((k, f) -> System.out.print(k + "=" + f.apply(3.0, 4.0) + " "));
    System.out.println();
    Function<Integer, Function<Integer, Function<Integer, Integer>>> cur = a -> b -> cc -> a + b * cc;
    System.out.println(cur.apply(1).apply(2).apply(3));
    Function<Object, String> os = Object::toString; System.out.println(os.apply(List.of(1)) + os.apply(2L));
    Optional<Function<Integer, Integer>> of = Optional.of(inc); System.out.println(of.map(f -> f.apply(1)).get());
    Runnable[] rs = new Runnable[3];
    for (int i = 0; i < 3; i++) { int k = i; rs[i] = () -> System.out.print(k); }
    for (Runnable x : rs) x.run();
    System.out.println();
    Comparator<String> cmp = Comparator.<String>naturalOrder().reversed().thenComparing(String::length);
    System.out.println(cmp.compare("a", "b") + " " + Comparator.nullsFirst(Comparator.<String>naturalOrder()).compare(null, "a"));
    System.out.println(((Function<Integer, Integer>) x -> x - 1).apply(1));
    Object o = inc; System.out.println(o instanceof Function);
    Callback cb = new Callback("n"); Consumer<String> cs = cb::take; cs.accept("v"); System.out.println(cb.last);
    Function<String, Callback> ctor = Callback::new; System.out.println(ctor.apply("zz").name);
    BiFunction<Callback, String, Boolean> un = Callback::is; System.out.println(un.apply(cb, "n"));
  }
  static class Callback { String name, last; Callback(String n) { name = n; } void take(String s) { last = name + s; } boolean is(String s) { return name.equals(s); } }
}
