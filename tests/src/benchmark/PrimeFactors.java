import java.util.ArrayList;
import java.util.List;

/** Prime factors of numbers, as longs. */
public class PrimeFactors {
  static List<Long> factors(long n) {
    List<Long> found = new ArrayList<>();
    for (long d = 2; d * d <= n; d++) {
      while (n % d == 0) {
        found.add(d);
        n /= d;
      }
    }
    if (n > 1) {
      found.add(n);
    }
    return found;
  }

  public static void main(String[] args) {
    long sum = 0;
    for (long n = 10_000; n < 10_600; n++) {
      for (long f : factors(n)) {
        sum += f;
      }
    }
    System.out.println(sum + " " + factors(600851475143L));
  }
}
