// at most 3 times: the numbers in a list may be any.
import java.util.*;

public class PrimeGaps {
  public static void main(String[] x) {
    List<Integer> primes = new ArrayList<>();
    for (int i = 2; primes.size() < 400; i++) {
      boolean ok = true;
      for (int p : primes) {
        if (p * p > i) break;
        if (i % p == 0) {
          ok = false;
          break;
        }
      }
      if (ok) primes.add(i);
    }
    int s = 0;
    for (int i = 1; i < primes.size(); i++) if (primes.get(i) - primes.get(i - 1) == 2) s++;
    System.out.println(s + " " + primes.get(primes.size() - 1));
    Map<Integer, Integer> gaps = new HashMap<>();
    for (int i = 1; i < primes.size(); i++) {
      int g = primes.get(i) - primes.get(i - 1);
      gaps.put(g, gaps.getOrDefault(g, 0) + 1);
    }
    System.out.println(gaps.get(2) + gaps.get(6));
  }
}
