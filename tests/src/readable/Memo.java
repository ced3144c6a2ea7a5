import java.util.HashMap;
import java.util.Map;

/** A memo of results, by number. */
public class Memo {
  private static final Map<Long, Long> KNOWN = new HashMap<>();

  static long collatz(long n) {
    if (n == 1) {
      return 1;
    }
    Long known = KNOWN.get(n);
    if (known != null) {
      return known;
    }
    long steps = 1 + collatz(n % 2 == 0 ? n / 2 : 3 * n + 1);
    KNOWN.put(n, steps);
    return steps;
  }

  public static void main(String[] args) {
    System.out.println(collatz(27));
  }
}
