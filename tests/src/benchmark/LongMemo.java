import java.util.HashMap;
import java.util.Map;
public class LongMemo {
  static Map<Long, Integer> cache = new HashMap<>();
  static int length(long n) {
    if (n == 1) return 1;
    if (cache.containsKey(n)) return cache.get(n);
    int r = 1 + length(n % 2 == 0 ? n / 2 : 3 * n + 1);
    cache.put(n, r);
    return r;
  }
  static Map<Integer, Long> memo = new HashMap<>();
  static long fib(int n) {
    if (n <= 1) return n;
    if (memo.containsKey(n)) return memo.get(n);
    long v = fib(n - 1) + fib(n - 2);
    memo.put(n, v);
    return v;
  }
  public static void main(String[] args) {
    int best = 0;
    for (long i = 1; i < 600; i++) best = Math.max(best, length(i));
    System.out.println(best + " " + cache.size() + " " + fib(70));
  }
}
