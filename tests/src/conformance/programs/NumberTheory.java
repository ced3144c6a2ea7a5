import java.util.ArrayList;
import java.util.List;

/** Sieve, gcd, modular powers, Collatz, perfect numbers. */
public class NumberTheory {
  static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  static long lcm(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long t = x % y;
      x = y;
      y = t;
    }
    return a / x * b;
  }

  static boolean[] sieve(int n) {
    boolean[] composite = new boolean[n + 1];
    for (int i = 2; i * i <= n; i++) {
      if (!composite[i]) {
        for (int j = i * i; j <= n; j += i) {
          composite[j] = true;
        }
      }
    }
    return composite;
  }

  static long modPow(long base, long exp, long mod) {
    long result = 1;
    base %= mod;
    while (exp > 0) {
      if ((exp & 1) == 1) {
        result = result * base % mod;
      }
      base = base * base % mod;
      exp >>= 1;
    }
    return result;
  }

  static int collatz(long n) {
    int steps = 0;
    for (; n != 1; steps++) {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
    }
    return steps;
  }

  static List<Integer> factors(int n) {
    List<Integer> out = new ArrayList<>();
    for (int p = 2; p <= n / p; p++) {
      while (n % p == 0) {
        out.add(p);
        n /= p;
      }
    }
    if (n > 1) {
      out.add(n);
    }
    return out;
  }

  static int isqrt(int n) {
    int lo = 0;
    int hi = 46340;
    while (lo < hi) {
      int mid = (lo + hi + 1) / 2;
      if (mid * mid <= n) {
        lo = mid;
      } else {
        hi = mid - 1;
      }
    }
    return lo;
  }

  public static void main(String[] args) {
    boolean[] composite = sieve(100);
    StringBuilder primes = new StringBuilder();
    int count = 0;
    for (int i = 2; i <= 100; i++) {
      if (!composite[i]) {
        primes.append(i).append(' ');
        count++;
      }
    }
    System.out.println(primes + "= " + count);
    System.out.println(gcd(1071, 462) + " " + gcd(-12, 18) + " " + gcd(7, 0) + " " + lcm(21, 6));
    System.out.println(modPow(2, 1000, 1000000007L) + " " + modPow(3, 200, 13));
    System.out.println(collatz(27) + " " + collatz(1) + " " + collatz(837799));
    System.out.println(factors(360) + " " + factors(97) + " " + factors(2147483647));
    System.out.println(isqrt(2147395600) + " " + isqrt(2) + " " + isqrt(2147483647));
    for (int n = 2; n < 500; n++) {
      int sum = 1;
      for (int d = 2; d < n; d++) {
        if (n % d == 0) {
          sum += d;
        }
      }
      if (sum == n) {
        System.out.print(n + " ");
      }
    }
    System.out.println();
    int digits = 0;
    for (int n = 987654321; n > 0; n /= 10) {
      digits += n % 10;
    }
    System.out.println(digits);
    int reversed = 0;
    for (int n = -12345; n != 0; n /= 10) {
      reversed = reversed * 10 + n % 10;
    }
    System.out.println(reversed);
    long fib = 1;
    long before = 0;
    for (int i = 1; i < 100; i++) {
      long next = fib + before;
      before = fib;
      fib = next;
    }
    System.out.println(fib);
    int armstrong = 0;
    for (int n = 100; n < 1000; n++) {
      int a = n / 100, b = n / 10 % 10, c = n % 10;
      if (a * a * a + b * b * b + c * c * c == n) {
        armstrong += n;
      }
    }
    System.out.println(armstrong);
  }
}
