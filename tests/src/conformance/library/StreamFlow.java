import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class StreamFlow {
  static int calls;
  static int count(int x) { calls++; return x; }
  public static void main(String[] args) {
    // laziness counters
    Stream<Integer> s = IntStream.rangeClosed(1, 100).boxed().map(StreamFlow::count).filter(x -> x % 7 == 0);
    System.out.println(calls); System.out.println(s.findFirst().get() + " " + calls);
    calls = 0; System.out.println(IntStream.rangeClosed(1, 100).map(StreamFlow::count).anyMatch(x -> x == 5) + " " + calls);
    calls = 0; System.out.println(IntStream.rangeClosed(1, 10).map(StreamFlow::count).sorted().limit(2).sum() + " " + calls);
    calls = 0; System.out.println(IntStream.iterate(1, x -> count(x) + 1).skip(3).limit(3).boxed().toList() + " " + calls);
    calls = 0; System.out.println(Stream.generate(() -> count(1)).limit(4).mapToInt(x -> x).sum() + " " + calls);
    calls = 0; System.out.println(Stream.of(1, 2, 3).flatMap(x -> Stream.iterate(x, y -> count(y) + 10)).limit(3).toList() + " " + calls);
    calls = 0; Stream.of(3, 1, 2).sorted((a, b) -> { calls++; return a - b; }).forEach(x -> {}); System.out.println(calls > 0);
    calls = 0; System.out.println(Stream.of(1, 2, 3).map(StreamFlow::count).toList().size() + " " + calls);
    // encounter order and exceptions
    List<String> log = new ArrayList<>();
    try { Stream.of(1, 2, 0, 4).peek(x -> log.add("p" + x)).map(x -> 10 / x).forEach(x -> log.add("f" + x)); } catch (ArithmeticException e) { log.add(e.getMessage()); }
    System.out.println(log);
    // reuse after exception
    Stream<Integer> r = Stream.of(1); r.forEach(x -> {}); try { r.iterator(); } catch (IllegalStateException e) { System.out.println("ISE"); }
    Stream<Integer> o = Stream.of(1, 2); Stream<Integer> f = o.filter(x -> x > 1); System.out.println(f.count()); try { o.count(); } catch (IllegalStateException e) { System.out.println("ISE2"); }
    try { IntStream x = IntStream.range(0, 3); x.sum(); x.max(); } catch (IllegalStateException e) { System.out.println("ISE3"); }
    // nulls
    System.out.println(Stream.of("a", null, "b").map(x -> x == null ? "-" : x).collect(Collectors.joining()));
    try { Stream.of("a", null).sorted().toList(); } catch (NullPointerException e) { System.out.println("NPE"); }
    try { Stream.of("a", null).collect(Collectors.toMap(x -> "k", x -> x)); } catch (NullPointerException | IllegalStateException e) { System.out.println(e.getClass().getSimpleName()); }
    try { Collections.<String>emptyList().stream().reduce((a, b) -> a).orElseThrow(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    try { List.of(1, 2).stream().collect(Collectors.toUnmodifiableList()).add(1); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
    // distinct with equals/hashCode, case-insensitive grouping
    record P(int x, int y) {} System.out.println(Stream.of(new P(1, 2), new P(1, 2), new P(2, 1)).distinct().toList());
    Object zz1 = Stream.of("a", "B", "A", "b").collect(Collectors.groupingBy(String::toLowerCase, TreeMap::new, Collectors.joining("+")));
    System.out.println(zz1);
    TreeMap<String, Integer> ci = Stream.of("x", "X", "y").collect(Collectors.toMap(k -> k, k -> 1, Integer::sum, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))); System.out.println(ci);
    // doubles
    System.out.println(DoubleStream.of(3.5, -1.25, 2).sorted().mapToObj(Double::toString).collect(Collectors.joining("|")) + DoubleStream.of(1.5, 2.5).mapToInt(d -> (int) d).sum() + DoubleStream.of(1.5, 2.5).mapToLong(Math::round).sum());
    System.out.println(DoubleStream.of(1, 2, 3).reduce(1, (a, b) -> a * b) + " " + DoubleStream.of(1, 2).reduce(Double::max) + " " + DoubleStream.empty().sum() + DoubleStream.empty().average() + DoubleStream.empty().max());
    System.out.println(IntStream.range(0, 4).mapToDouble(i -> i * 0.1).sum() + " " + Stream.of(0.1, 0.2, 0.3, 0.4).collect(Collectors.summingDouble(x -> x)) + " " + Stream.of(0.1, 0.2, 0.3, 0.4).collect(Collectors.averagingDouble(x -> x)));
    // char tricks
    Object zz2 = "mississippi".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting())).entrySet().stream().filter(e -> e.getValue() == 1L).map(Map.Entry::getKey).findFirst().orElse('?');
    System.out.println(zz2);
    System.out.println("hello world".chars().filter(c -> "aeiou".indexOf(c) >= 0).count() + " " + "abc".chars().map(c -> c + 1).mapToObj(c -> Character.toString((char) c)).collect(Collectors.joining()) + " " + "abc".chars().sum() + " " + "cab".chars().sorted().mapToObj(c -> "" + (char) c).collect(Collectors.joining()));
    int[] freq = new int[26]; "banana".chars().forEach(c -> freq[c - 'a']++); System.out.println(Arrays.stream(freq).limit(3).boxed().toList());
    System.out.println(Stream.of("apple", "bob").map(w -> new StringBuilder(w).reverse().toString()).toList() + " " + Stream.of("b,a", "c").flatMap(x -> Stream.of(x.split(","))).sorted().toList());
    // mutable reduction and side tables
    int[] acc = {0}; IntStream.range(0, 5).forEach(i -> acc[0] += i); System.out.println(acc[0]);
    Map<Boolean, Map<Integer, List<String>>> mm = Stream.of("a", "bb", "cc", "ddd").collect(Collectors.partitioningBy(x -> x.length() > 1, Collectors.groupingBy(String::length))); System.out.println(mm);
    System.out.println(IntStream.rangeClosed(1, 3).boxed().collect(Collectors.toMap(Function.identity(), i -> "v".repeat(i))).values());
    System.out.println(Stream.iterate(new long[] {0, 1}, p -> new long[] {p[1], p[0] + p[1]}).map(p -> p[0]).skip(80).findFirst().get());
    System.out.println(Stream.of(1, 2, 3, 4, 5).reduce(0, (a, b) -> a - b) + " " + Stream.of(1, 2, 3).reduce(1, (a, b) -> a * b, Integer::sum) + " " + Stream.of("x").reduce("", String::concat));
    System.out.println(Stream.of(1, 2, 3, 4).collect(Collectors.averagingInt(x -> x)) + " " + Stream.of(1, 2).collect(Collectors.averagingLong(x -> x)) + " " + Stream.<Integer>empty().collect(Collectors.averagingInt(x -> x)) + Stream.<Integer>empty().collect(Collectors.counting()) + Stream.<Integer>empty().collect(Collectors.maxBy(Comparator.naturalOrder())));
    BinaryOperator<Integer> add = Integer::sum; Object total = Stream.of(1, 2).reduce(0, add); System.out.println(total instanceof Integer); Object cnt = Stream.of(1).count(); System.out.println(cnt instanceof Long);
    Object sum = Stream.of(1, 2).collect(Collectors.summingLong(x -> x)); System.out.println(sum.getClass().getSimpleName() + sum.equals(3L) + sum.equals(3)); Object avg = IntStream.of(1).average().getAsDouble(); System.out.println(avg);
    OptionalLong ol = LongStream.of(5).max(); System.out.println(ol + " " + ol.getAsLong() + OptionalDouble.of(2) + Optional.of("s") + OptionalInt.empty().equals(OptionalInt.empty()));
    List<Supplier<Integer>> sups = IntStream.range(0, 3).<Supplier<Integer>>mapToObj(i -> () -> i * i).toList(); System.out.println(sups.stream().map(Supplier::get).toList());
    System.out.println(Arrays.stream("3 1 2".split(" ")).mapToInt(Integer::parseInt).sorted().mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    Integer[][] nested = {{1, 2}, {3}}; System.out.println(Arrays.stream(nested).flatMap(Arrays::stream).mapToInt(Integer::intValue).sum());
    String zq = Stream.of(1, 2, 3).map(String::valueOf).collect(Collectors.collectingAndThen(Collectors.joining(","), x -> "<" + x + ">")); System.out.println(zq);
    Set<Integer> tree = Stream.of(5, 2, 9).collect(Collectors.toCollection(TreeSet::new)); tree.stream().forEach(x -> System.out.print(x + ";")); System.out.println(new TreeSet<>(tree).descendingSet().stream().map(x -> x * 2).toList());
    LinkedList<Integer> ll = new LinkedList<>(List.of(4, 5)); System.out.println(ll.stream().mapToInt(i -> i).sum() + new ArrayDeque<>(ll).stream().map(x -> x + 1).toList().toString() + new PriorityQueue<>(List.of(3, 1)).stream().sorted().toList());
    var it = IntStream.of(7, 8).iterator(); while (it.hasNext()) System.out.print(it.next() + " "); System.out.println(); Iterable<Integer> itb = () -> Stream.of(1, 2).iterator(); for (int x : itb) System.out.print(x + " "); System.out.println();
  }
}
