import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class StreamWordStats {
  static final String TEXT = "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness";
  public static void main(String[] args) {
    List<String> words = Arrays.stream(TEXT.toLowerCase().split("\\W+")).filter(w -> !w.isBlank()).collect(Collectors.toList());
    Map<String, Long> freq = words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    freq.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(5).forEach(e -> System.out.printf("%-6s %d%n", e.getKey(), e.getValue()));
    Object t1 = words.stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.mapping(w -> w, Collectors.toCollection(TreeSet::new))));
    System.out.println(t1);
    System.out.println(words.stream().map(w -> w.charAt(0)).distinct().sorted().map(String::valueOf).collect(Collectors.joining()));
    Object t2 = TEXT.chars().filter(Character::isLetter).mapToObj(c -> (char) c).collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    System.out.println(t2);
    IntSummaryStatistics s = words.stream().mapToInt(String::length).summaryStatistics();
    System.out.printf("%d words, avg %.2f, longest %d%n", s.getCount(), s.getAverage(), s.getMax());
    Optional<String> longest = words.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    System.out.println(longest.orElseThrow());
    String reversed = IntStream.range(0, words.size()).mapToObj(i -> words.get(words.size() - 1 - i)).limit(4).collect(Collectors.joining(" "));
    System.out.println(reversed);
    Map<Boolean, Long> parts = words.stream().collect(Collectors.partitioningBy(w -> w.length() > 3, Collectors.counting()));
    System.out.println(parts);
    System.out.println(words.stream().reduce("", (a, b) -> a.length() >= b.length() ? a : b));
    Object t3 = words.stream().collect(Collectors.toMap(w -> w, String::length, (a, b) -> a, LinkedHashMap::new));
    System.out.println(t3);
    System.out.println(Stream.of(words, List.of("x")).mapToInt(Collection::size).sum());
    StringBuilder sb = words.stream().limit(3).collect(StringBuilder::new, (b, w) -> b.append(w.toUpperCase()), StringBuilder::append);
    System.out.println(sb.reverse());
    boolean palin = IntStream.range(0, "racecar".length() / 2).allMatch(i -> "racecar".charAt(i) == "racecar".charAt("racecar".length() - 1 - i));
    System.out.println(palin);
    System.out.println(words.stream().skip(2).findFirst().map(String::toUpperCase).filter(w -> w.startsWith("T")).orElse("none"));
    double[] ds = words.stream().mapToDouble(String::length).toArray();
    System.out.println(Arrays.stream(ds).sum() + " " + Arrays.stream(ds).max().getAsDouble() + " " + DoubleStream.of(ds).average().orElse(0));
    List<int[]> pairs = IntStream.rangeClosed(1, 20).boxed().flatMap(a -> IntStream.rangeClosed(a, 20).filter(b -> Math.sqrt(a * a + b * b) % 1 == 0).mapToObj(b -> new int[] {a, b, (int) Math.sqrt(a * a + b * b)})).collect(Collectors.toList());
    pairs.forEach(p -> System.out.println(Arrays.toString(p)));
  }
}
