import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parallel stream would do with the library's collectors, done by the program. */
public class CollectorCombiners {
  /** Collects two parts for itself, and joins what came of them. */
  static <T, A, R> R both(Collector<? super T, A, R> c, List<T> first, List<T> second) {
    A a = c.supplier().get();
    A b = c.supplier().get();
    first.forEach(x -> c.accumulator().accept(a, x));
    second.forEach(x -> c.accumulator().accept(b, x));
    return c.finisher().apply(c.combiner().apply(a, b));
  }

  static <T> void show(
      String what, Collector<? super T, ?, ?> c, List<T> first, List<T> second) {
    try {
      System.out.println(what + ": " + both(c, first, second));
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  static void words(String what, Collector<? super String, ?, ?> c) {
    show(what, c, List.of("plum", "fig"), List.of("pear", "apple", "fig"));
    show("  empty first", c, List.of(), List.of("kiwi"));
    show("  empty second", c, List.of("kiwi"), List.of());
  }

  /** One of the program's own, to stand below those of the library. */
  static class Longest implements Collector<String, String[], String> {
    @Override
    public Supplier<String[]> supplier() {
      return () -> new String[] {""};
    }

    @Override
    public BiConsumer<String[], String> accumulator() {
      return (a, x) -> a[0] = x.length() > a[0].length() ? x : a[0];
    }

    @Override
    public BinaryOperator<String[]> combiner() {
      return (a, b) -> a[0].length() < b[0].length() ? b : a;
    }

    @Override
    public Function<String[], String> finisher() {
      return a -> a[0];
    }

    @Override
    public Set<Characteristics> characteristics() {
      return Set.of();
    }
  }

  public static void main(String[] args) {
    words("list", Collectors.toList());
    words("fixed list", Collectors.toUnmodifiableList());
    words("set", Collectors.toSet());
    words("sorted", Collectors.collectingAndThen(Collectors.toSet(), s -> s.size()));
    words("linked", Collectors.toCollection(LinkedHashSet::new));
    words("joined", Collectors.joining());
    words("joined by", Collectors.joining(", ", "<", ">"));
    words("counted", Collectors.counting());
    words("lengths", Collectors.summingInt(String::length));
    words("long lengths", Collectors.summingLong(s -> s.length() * 4_000_000_000L));
    words("double lengths", Collectors.summingDouble(s -> s.length() / 10.0));
    words("mean", Collectors.averagingInt(String::length));
    words("mean of longs", Collectors.averagingLong(String::length));
    words("mean of doubles", Collectors.averagingDouble(s -> s.length() / 10.0));
    words("ints", Collectors.summarizingInt(String::length));
    words("longs", Collectors.summarizingLong(String::length));
    words("doubles", Collectors.summarizingDouble(s -> s.length() / 10.0));
    words("least", Collectors.minBy(Comparator.naturalOrder()));
    words("greatest", Collectors.maxBy(Comparator.comparing(String::length)));
    words("reduced", Collectors.reducing("", (a, b) -> a + b));
    words("mapped, reduced", Collectors.reducing(1, String::length, (a, b) -> a * b));
    words("some reduced", Collectors.reducing((a, b) -> b + a));
    words("mapped", Collectors.mapping(s -> s.charAt(0), Collectors.toList()));
    words("filtered", Collectors.filtering(s -> s.length() > 3, Collectors.joining("+")));
    words(
        "flat", Collectors.flatMapping(s -> Stream.of(s, s.length()), Collectors.counting()));
    words("grouped", Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    words(
        "groups of groups",
        Collectors.groupingBy(
            s -> s.charAt(0), Collectors.groupingBy(String::length, Collectors.counting())));
    words("parted", Collectors.partitioningBy(s -> s.length() > 3));
    words("parts counted", Collectors.partitioningBy(s -> s.length() > 3, new Longest()));
    words("map", Collectors.toMap(s -> s, String::length));
    words("map of many", Collectors.toMap(String::length, s -> s, (a, b) -> a + "/" + b));
    words(
        "own map",
        Collectors.toMap(String::length, s -> s, (a, b) -> a + "/" + b, TreeMap::new));
    words(
        "two",
        Collectors.teeing(
            Collectors.counting(), Collectors.joining("-"), (n, all) -> n + " of " + all));
    words("own", new Longest());
    words("own below", Collectors.groupingBy(s -> s.charAt(0), new Longest()));
    words(
        "made",
        Collectors.groupingBy(
            String::length,
            Collector.of(
                ArrayList<String>::new,
                ArrayList::add,
                (a, b) -> {
                  a.add("|");
                  a.addAll(b);
                  return a;
                })));

    Collector<Double, ?, Double> mean = Collectors.averagingDouble(Double::doubleValue);
    show("big and small", mean, Arrays.asList(1e16, 1.0, 1.0), Arrays.asList(1.0, -1e16));
    show("endless", mean, Arrays.asList(Double.MAX_VALUE, 1.0), Arrays.asList(Double.MAX_VALUE));
    Collector<Double, ?, Double> sum = Collectors.summingDouble(x -> x);
    show("not a number", sum, Arrays.asList(1.0 / 0), Arrays.asList(1.0 / 0, -1.0));
    Map<String, Integer> counts = new HashMap<>();
    counts.put("seen", both(Collectors.<Integer>toList(), List.of(1), List.of(2, 3)).size());
    System.out.println(counts);
  }
}
