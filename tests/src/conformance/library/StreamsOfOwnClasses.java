import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class StreamsOfOwnClasses {
  static class Bag<T> extends AbstractCollection<T> { private final List<T> xs = new ArrayList<>(); public boolean add(T t) { return xs.add(t); } public Iterator<T> iterator() { return xs.iterator(); } public int size() { return xs.size(); } }
  static class Matrix implements Iterable<double[]> { double[][] d = {{1, 2}, {3, 4}}; public Iterator<double[]> iterator() { return Arrays.asList(d).iterator(); } Stream<double[]> rows() { return StreamSupport.stream(spliterator(), false); } }
  static class Range extends AbstractList<Integer> { final int n; Range(int n) { this.n = n; } public Integer get(int i) { if (i < 0 || i >= n) throw new IndexOutOfBoundsException("r" + i); return i * 10; } public int size() { return n; } }
  static class Countdown implements Iterator<Integer> { int n = 3; public boolean hasNext() { return n > 0; } public Integer next() { return n--; } }
  static class Pair<A extends Comparable<A>, B> implements Comparable<Pair<A, B>> { final A a; final B b; Pair(A a, B b) { this.a = a; this.b = b; } public int compareTo(Pair<A, B> o) { return a.compareTo(o.a); } public String toString() { return "(" + a + ", " + b + ")"; } A first() { return a; } B second() { return b; } }
  interface Visitor<R> { R num(int n); R add(Expr l, Expr r); }
  interface Expr { <R> R accept(Visitor<R> v); static Expr num(int n) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.num(n); } }; } static Expr add(Expr l, Expr r) { return new Expr() { public <R> R accept(Visitor<R> v) { return v.add(l, r); } }; } }
  static class Event<T> { final Map<String, List<Consumer<? super T>>> hs = new LinkedHashMap<>(); void on(String n, Consumer<? super T> c) { hs.computeIfAbsent(n, k -> new ArrayList<>()).add(c); } void emit(String n, T t) { hs.getOrDefault(n, List.of()).forEach(c -> c.accept(t)); } }
  static <T> Function<T, T> compose(List<? extends Function<T, T>> fs) { return fs.stream().<Function<T, T>>map(f -> f::apply).reduce(Function.identity(), Function::andThen); }
  static <K, V extends Comparable<V>> Optional<K> argmax(Map<K, V> m) { return m.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey); }
  static <T> void permute(List<T> xs, int k, Consumer<List<T>> out) { if (k == xs.size()) { out.accept(new ArrayList<>(xs)); return; } for (int i = k; i < xs.size(); i++) { Collections.swap(xs, i, k); permute(xs, k + 1, out); Collections.swap(xs, i, k); } }
  static Function<Integer, Integer> memo(Function<Integer, Integer> f) { Map<Integer, Integer> cache = new HashMap<>(); return n -> { if (!cache.containsKey(n)) cache.put(n, f.apply(n)); return cache.get(n); }; }
  public static void main(String[] args) {
    Bag<String> bag = new Bag<>(); bag.add("q"); bag.add("p"); System.out.println(bag.stream().sorted().toList() + " " + bag + " " + bag.contains("p") + bag.stream().count());
    System.out.println(new Matrix().rows().mapToDouble(r -> Arrays.stream(r).sum()).boxed().toList());
    System.out.println(new Range(4).stream().map(x -> x + 1).toList() + " " + new Range(3) + new Range(5).subList(1, 3) + new Range(3).indexOf(20) + new Range(2).equals(List.of(0, 10)));
    Iterable<Integer> cd = Countdown::new; for (int x : cd) System.out.print(x); System.out.println(StreamSupport.stream(cd.spliterator(), false).mapToInt(x -> x).sum());
    List<Pair<String, Integer>> ps = new ArrayList<>(List.of(new Pair<>("z", 1), new Pair<>("a", 2), new Pair<>("m", 3))); System.out.println(ps.stream().sorted().map(Pair::first).toList() + "" + Collections.min(ps) + ps.stream().collect(Collectors.toMap(Pair::first, Pair::second, (x, y) -> x, TreeMap::new)));
    Expr e = Expr.add(Expr.num(2), Expr.add(Expr.num(3), Expr.num(4))); int v = e.accept(new Visitor<Integer>() { public Integer num(int n) { return n; } public Integer add(Expr l, Expr r) { return l.accept(this) + r.accept(this); } }); String s = e.accept(new Visitor<String>() { public String num(int n) { return "" + n; } public String add(Expr l, Expr r) { return "(" + l.accept(this) + "+" + r.accept(this) + ")"; } }); System.out.println(s + "=" + v);
    Event<String> ev = new Event<>(); List<Object> got = new ArrayList<>(); ev.on("x", got::add); ev.on("x", t -> got.add(t.length())); Consumer<Object> any = o -> got.add("any:" + o); ev.on("y", any); ev.emit("x", "hi"); ev.emit("y", "yo"); ev.emit("none", ""); System.out.println(got);
    System.out.println(compose(List.<Function<Integer, Integer>>of(x -> x + 1, x -> x * 10)).apply(4) + " " + argmax(Map.of("a", 3, "b", 7)).orElse("none"));
    List<String> perms = new ArrayList<>(); permute(new ArrayList<>(List.of(1, 2, 3)), 0, p -> perms.add(p.stream().map(String::valueOf).collect(Collectors.joining()))); System.out.println(perms);
    int[] n = {0}; Function<Integer, Integer> m = memo(x -> { n[0]++; return x * x; }); m.apply(4); m.apply(4); System.out.println(m.apply(5) + " " + n[0]);
    Map<String, Function<double[], Double>> aggs = new LinkedHashMap<>(); aggs.put("sum", a -> Arrays.stream(a).sum()); aggs.put("avg", a -> Arrays.stream(a).average().orElse(Double.NaN)); aggs.put("max", a -> Arrays.stream(a).max().orElseThrow()); aggs.forEach((k, f) -> System.out.print(k + "=" + f.apply(new double[] {1, 2, 4.5}) + " ")); System.out.println();
    Supplier<Supplier<String>> ss = () -> () -> "deep"; System.out.println(ss.get().get()); Runnable r = () -> { throw new IllegalArgumentException("in lambda"); }; try { r.run(); } catch (IllegalArgumentException x) { System.out.println(x.getMessage()); }
    BiFunction<Integer, Integer, Integer> pow = (b, x) -> IntStream.range(0, x).reduce(1, (acc, i) -> acc * b); System.out.println(pow.andThen(Integer::toBinaryString).apply(2, 10));
    Comparator<String> byLen = Comparator.comparingInt(String::length); List<String> ws = Arrays.asList("ccc", "a", "bb", "aa"); ws.sort(byLen.thenComparing(Comparator.naturalOrder())); System.out.println(ws); Collections.sort(ws, byLen.reversed()); System.out.println(ws); ws.sort(Comparator.nullsFirst(Comparator.comparing(w -> w.charAt(w.length() - 1)))); System.out.println(ws);
    Object[] objs = {1, "two", 3.0, 'c', null, new int[] {1}, List.of(1)}; System.out.println(Arrays.stream(objs).map(o -> o == null ? "null" : o instanceof Integer i ? "int" + (i + 1) : o instanceof String t ? t.toUpperCase() : o instanceof Character c ? "ch" + (char) (c + 1) : o instanceof int[] a ? "arr" + a.length : o instanceof List<?> l ? "list" + l.size() : o.toString()).collect(Collectors.joining(",")));
  }
}
