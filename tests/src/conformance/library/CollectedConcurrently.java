import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The collectors whose maps are concurrent ones, which may change while something goes through. */
public class CollectedConcurrently {
  public static void main(String[] args) {
    List<String> words = List.of("pear", "fig", "apple", "kiwi", "plum");
    ConcurrentMap<Integer, List<String>> groups =
        words.stream().collect(Collectors.groupingByConcurrent(String::length));
    System.out.println(groups + " " + (groups instanceof ConcurrentHashMap));
    for (Integer n : groups.keySet()) {
      groups.remove(n);
    }
    System.out.println(groups);
    ConcurrentMap<Character, Long> counts =
        words.parallelStream()
            .collect(Collectors.groupingByConcurrent(s -> s.charAt(0), Collectors.counting()));
    System.out.println(counts);
    ConcurrentMap<Integer, String> sorted =
        words.stream()
            .collect(
                Collectors.groupingByConcurrent(
                    String::length, ConcurrentSkipListMap::new, Collectors.joining("+")));
    System.out.println(sorted);
    ConcurrentMap<String, Integer> lengths =
        words.stream().collect(Collectors.toConcurrentMap(s -> s, String::length));
    System.out.println(lengths + " " + lengths.putIfAbsent("fig", 9));
    System.out.println(
        words.stream()
            .collect(Collectors.toConcurrentMap(String::length, s -> s, (a, b) -> a + b)));
    ConcurrentSkipListMap<Integer, String> last =
        words.stream()
            .collect(
                Collectors.toConcurrentMap(
                    String::length, s -> s, (a, b) -> b, ConcurrentSkipListMap::new));
    System.out.println(last.descendingMap());
    try {
      Stream.of("a", "a").collect(Collectors.toConcurrentMap(s -> s, s -> 1));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
