import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A concurrent map computes in a bin that nobody else may touch meanwhile: memos that call
 * themselves.
 */
public class BinsHeldByFunctions {
  static Map<Integer, Long> memo = new ConcurrentHashMap<>();

  static long fib(int n) {
    return n < 2 ? n : memo.computeIfAbsent(n, k -> fib(k - 1) + fib(k - 2));
  }

  static void p(String s, Runnable r) {
    try {
      r.run();
      System.out.println(s + " ok");
    } catch (RuntimeException e) {
      System.out.println(s + " " + e);
    }
  }

  public static void main(String[] args) {
    for (int n : new int[] {5, 9, 12, 13, 20}) {
      memo = new ConcurrentHashMap<>();
      p("fib" + n, () -> System.out.println(fib(n)));
      System.out.println(memo);
    }
    ConcurrentHashMap<String, Integer> m = new ConcurrentHashMap<>(Map.of("a", 1));
    p(
        "merge",
        () ->
            m.merge(
                "a",
                2,
                (x, y) -> {
                  m.put("b", 5);
                  return x + y;
                }));
    p(
        "compute",
        () ->
            m.compute(
                "a",
                (k, v) -> {
                  m.remove("b");
                  return v + 1;
                }));
    p(
        "same",
        () ->
            m.compute(
                "a",
                (k, v) -> {
                  m.put("a", 7);
                  return v + 1;
                }));
    p(
        "absent",
        () ->
            m.computeIfAbsent(
                "z",
                k -> {
                  m.put("y", 7);
                  return 1;
                }));
    p(
        "absent2",
        () ->
            m.computeIfAbsent(
                "w",
                k -> {
                  m.put("w", 7);
                  return 1;
                }));
    p(
        "absent3",
        () ->
            m.computeIfAbsent(
                "w2",
                k -> {
                  m.get("w2");
                  return m.size();
                }));
    p(
        "present",
        () ->
            m.computeIfPresent(
                "z",
                (k, v) -> {
                  m.put("q", v);
                  return null;
                }));
    p(
        "clash",
        () ->
            m.computeIfAbsent(
                "Aa",
                k -> {
                  m.put("BB", 1);
                  return 2;
                }));
    p(
        "clash2",
        () ->
            m.merge(
                "Aa",
                3,
                (x, y) -> {
                  m.put("BB", 1);
                  return x * y;
                }));
    p("nested", () -> m.computeIfAbsent("n1", k -> m.computeIfAbsent("n2", j -> 5) + 1));
    p("nested2", () -> m.computeIfAbsent("n5", k -> m.computeIfAbsent("n5", j -> 5) + 1));
    System.out.println(new TreeMap<>(m));
  }
}
