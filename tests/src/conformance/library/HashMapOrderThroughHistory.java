import java.util.*;

/** Each way to put and remove keys leaves its trace in the order. */
public class HashMapOrderThroughHistory {
  static void run(Random r, Map<Object, Integer> m) {
    for (int i = 0; i < 80; i++) {
      int k = (r.nextInt(40) - 8) * 37;
      switch (r.nextInt(6)) {
        case 0 -> m.put(k, i);
        case 1 -> m.remove(k);
        case 2 -> m.merge(k, 1, Integer::sum);
        case 3 -> m.computeIfAbsent(k, x -> 5);
        case 4 -> m.compute(k, (x, v) -> v == null ? Integer.valueOf(0) : v > 20 ? null : Integer.valueOf(v * 2));
        default -> m.putIfAbsent(k, 1);
      }
      if (i % 20 == 19) {
        System.out.println(m);
      }
    }
  }

  public static void main(String[] args) {
    for (int seed = 0; seed < 12; seed++) run(new Random(seed), new HashMap<>());
    run(new Random(5), new java.util.concurrent.ConcurrentHashMap<>());
    run(new Random(6), new Hashtable<>());
  }
}
