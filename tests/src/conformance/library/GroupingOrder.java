import java.util.*;
import java.util.stream.*;
/** A new key of groupingBy, merge and compute comes before the others of its bucket. */
public class GroupingOrder {
  public static void main(String[] args) {
    int[][] all = {{0, -1, 1}, {-1, 0, 1}, {5, -3, 0, -1, 2, -2}, {-2, 1, 2, -1}, {16, 0, -1}, {-1, 16, 0, 32, -65}};
    for (int[] keys : all) {
      Map<Integer, Integer> m = new HashMap<>();
      for (int k : keys) m.put(k, k * 2);
      System.out.println(m);
      for (int k : m.keySet()) System.out.print(k + " ");
      System.out.println(Arrays.stream(keys).boxed().collect(Collectors.groupingBy(q -> q)));
      System.out.println(Arrays.stream(keys).boxed().collect(Collectors.groupingBy(q -> q % 2)));
      System.out.println(Arrays.stream(keys).boxed().collect(Collectors.toMap(q -> q, q -> "v")));
      System.out.println(Arrays.stream(keys).boxed().collect(Collectors.toSet()));
      m.merge(3, 1, Integer::sum); m.computeIfAbsent(-9, k -> k); m.remove(0); m.put(0, 7);
      System.out.println(m + " " + new HashSet<>(m.keySet()) + new HashMap<>(m));
    }
  }
}
