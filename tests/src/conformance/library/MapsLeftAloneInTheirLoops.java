import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loops over maps that could be changed meanwhile, and are not: only entries get values. */
public class MapsLeftAloneInTheirLoops {
  enum Side {
    NORTH,
    EAST,
    SOUTH
  }

  public static void main(String[] args) {
    Map<Side, Integer> sides = new EnumMap<>(Side.class);
    sides.put(Side.SOUTH, 1);
    sides.put(Side.NORTH, 2);
    for (Map.Entry<Side, Integer> e : sides.entrySet()) {
      System.out.println(e.getKey() + "=" + e.getValue());
      e.setValue(e.getValue() + 1);
    }
    for (Side s : sides.keySet()) {
      System.out.println(s);
    }
    for (int n : sides.values()) {
      System.out.println(n);
    }
    sides.forEach((s, n) -> System.out.println(s + " " + n));
    sides.replaceAll((s, n) -> n * 2);
    System.out.println(sides + " " + Collections.max(sides.values()));
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : "a b a c a b".split(" ")) {
      counts.merge(word, 1, Integer::sum);
    }
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      e.setValue(e.getValue() * 10);
    }
    counts.forEach((k, n) -> System.out.println(k + n));
    counts.replaceAll((k, n) -> n + 1);
    System.out.println(counts + " " + counts.values().stream().mapToInt(n -> n).sum());
  }
}
