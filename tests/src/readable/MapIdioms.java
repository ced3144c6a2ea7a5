import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

public class MapIdioms {
  static final Map<Integer, Long> MEMO = new HashMap<>();

  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    Long known = MEMO.get(n);
    if (known != null) {
      return known;
    }
    long value = fib(n - 1) + fib(n - 2);
    MEMO.put(n, value);
    return value;
  }

  public static void main(String[] args) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String w : "a b a c b a".split(" ")) {
      counts.merge(w, 1, Integer::sum);
    }
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      System.out.println(e.getKey() + "=" + e.getValue());
    }
    System.out.println(counts.getOrDefault("z", 0));
    System.out.println(fib(50));
  }
}
