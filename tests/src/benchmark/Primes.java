import java.util.*;
public class Primes {
  static List<Integer> upTo(int n) {
    boolean[] composite = new boolean[n + 1];
    List<Integer> primes = new ArrayList<>();
    for (int i = 2; i <= n; i++) {
      if (!composite[i]) {
        primes.add(i);
        for (int j = i * 2; j <= n; j += i) composite[j] = true;
      }
    }
    return primes;
  }
  static List<Integer> factors(int n, List<Integer> primes) {
    List<Integer> out = new ArrayList<>();
    for (int p : primes) {
      if (p * p > n) break;
      while (n % p == 0) { out.add(p); n /= p; }
    }
    if (n > 1) out.add(n);
    return out;
  }
  public static void main(String[] args) {
    List<Integer> primes = upTo(600);
    int twins = 0, longest = 0;
    for (int i = 1; i < primes.size(); i++) if (primes.get(i) - primes.get(i - 1) == 2) twins++;
    for (int n = 2; n < 400; n++) longest = Math.max(longest, factors(n, primes).size());
    System.out.println(primes.size() + " " + twins + " " + longest);
  }
}
