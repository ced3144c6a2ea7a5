import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class StreamOwnCollectors {
  static class Joiner implements Collector<String, StringBuilder, String> {
    public Supplier<StringBuilder> supplier() { return StringBuilder::new; }
    public BiConsumer<StringBuilder, String> accumulator() { return (sb, s) -> sb.append(s).append('|'); }
    public BinaryOperator<StringBuilder> combiner() { return StringBuilder::append; }
    public Function<StringBuilder, String> finisher() { return StringBuilder::toString; }
    public Set<Characteristics> characteristics() { return Collections.emptySet(); }
  }
  static class ToDeque<T> implements Collector<T, Deque<T>, Deque<T>> {
    public Supplier<Deque<T>> supplier() { return ArrayDeque::new; }
    public BiConsumer<Deque<T>, T> accumulator() { return Deque::addFirst; }
    public BinaryOperator<Deque<T>> combiner() { return (a, b) -> { a.addAll(b); return a; }; }
    public Function<Deque<T>, Deque<T>> finisher() { throw new AssertionError(); }
    public Set<Characteristics> characteristics() { return Set.of(Characteristics.IDENTITY_FINISH); }
  }
  public static void main(String[] args) {
    System.out.println(Stream.of("a", "b").collect(new Joiner()));
    System.out.println(Stream.of(1, 2, 3).collect(new ToDeque<>()));
    Collector<Integer, int[], Integer> sum = Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> { a[0] += b[0]; return a; }, a -> a[0]);
    System.out.println(Stream.of(1, 2, 3).collect(sum));
    Map<Integer, String> gm = Stream.of("x", "yy", "zz").collect(Collectors.groupingBy(String::length, new Joiner())); System.out.println(gm);
    Collector<String, ?, List<String>> l = Collector.of(ArrayList::new, List::add, (a, b) -> { a.addAll(b); return a; });
    System.out.println(Stream.of("k").collect(l));
    TreeMap<Integer, List<String>> tm = Stream.of("x", "yy", "zz").collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    System.out.println(tm.firstEntry());
    List<Integer> al = Stream.of(1, 2).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    System.out.println(al);
    Map<Boolean, List<Integer>> parts = IntStream.range(0, 6).boxed().collect(Collectors.partitioningBy(x -> x % 2 == 0));
    System.out.println(parts.get(true) + "" + parts.get(false));
    for (Map.Entry<Boolean, List<Integer>> e : parts.entrySet()) System.out.println(e.getKey() + " " + e.getValue());
    System.out.println(Stream.of(1,2,3).collect(Collectors.toUnmodifiableList()));
    System.out.println(Stream.of("b","a").collect(Collectors.toUnmodifiableMap(x -> x, String::length)).get("a"));
    System.out.println(Stream.of(3, 1, 2).sorted(Collections.reverseOrder()).map(String::valueOf).collect(Collectors.joining("")));
    System.out.println(Stream.of(1.5f, 2f).map(f -> f * 2).toList());
    System.out.println(Stream.of('b', 'a').sorted().toList());
    System.out.println(Stream.of(5L, 3L).sorted().mapToLong(Long::longValue).sum());
    System.out.println(Stream.of(5L, 3L).collect(Collectors.toMap(x -> x, x -> x * 2)));
    System.out.println(IntStream.range(0, 10).mapToObj(Integer::toString).toList());
  }
}
