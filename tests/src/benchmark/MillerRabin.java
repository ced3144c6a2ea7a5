public class MillerRabin {
  static long power(long b, long e, long m) {
    long r = 1;
    b %= m;
    while (e > 0) {
      if ((e & 1) == 1) r = r * b % m;
      b = b * b % m;
      e >>= 1;
    }
    return r;
  }
  static boolean isPrime(long n) {
    if (n < 2) return false;
    for (long p : new long[] {2, 3, 5, 7}) {
      if (n == p) return true;
      if (n % p == 0) return false;
    }
    long d = n - 1;
    int s = 0;
    while (d % 2 == 0) { d /= 2; s++; }
    for (long a : new long[] {2, 3, 5, 7}) {
      long x = power(a, d, n);
      if (x == 1 || x == n - 1) continue;
      boolean composite = true;
      for (int r = 1; r < s; r++) {
        x = x * x % n;
        if (x == n - 1) { composite = false; break; }
      }
      if (composite) return false;
    }
    return true;
  }
  public static void main(String[] args) {
    int count = 0;
    for (long n = 1_000_000_001L; n < 1_000_000_161L; n += 2) if (isPrime(n)) count++;
    System.out.println(count);
  }
}
