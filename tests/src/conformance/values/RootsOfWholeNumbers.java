/** Square roots, casts and comparisons of doubles that are made of integers. */
public class RootsOfWholeNumbers {
  static boolean isPrime(int n) {
    if (n < 2) {
      return false;
    }
    for (int i = 2; i <= Math.sqrt(n); i++) {
      if (n % i == 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isPrimeToo(int n) {
    int root = (int) Math.sqrt(n);
    for (int i = 2; i <= root; i++) {
      if (n % i == 0) {
        return false;
      }
    }
    return n > 1;
  }

  static long divisors(long n) {
    long count = 0;
    long root = (long) Math.sqrt(n);
    for (long i = 1; i <= root; i++) {
      if (n % i == 0) {
        count += i == n / i ? 1 : 2;
      }
    }
    return count;
  }

  static int root(int n) {
    int r = (int) Math.sqrt(n);
    return r * r == n ? r : -r;
  }

  static int next(int n) {
    return (int) Math.ceil(Math.sqrt(n)) + 1;
  }

  static String ofAny(long a, double d) {
    return (int) Math.sqrt(a)
        + " "
        + (long) Math.sqrt(a)
        + " "
        + Math.sqrt(a * a)
        + " "
        + Math.sqrt(d * d)
        + " "
        + Math.sqrt(d * d - a)
        + " "
        + Math.sqrt(Math.abs(d) + d * d / 2)
        + " "
        + (a < Math.sqrt(d))
        + (Math.sqrt(d) >= a)
        + (a == Math.sqrt(d))
        + !(a > Math.sqrt(d));
  }

  static String ofQuotients(double a, double b) {
    return Math.sqrt(1 / Math.sqrt(a))
        + " "
        + Math.sqrt(Math.abs(b) / Math.sqrt(a))
        + " "
        + Math.sqrt(a * a / (b * b))
        + " "
        + Math.sqrt(Math.exp(b) / Math.abs(a))
        + " "
        + Math.sqrt(a * a / b);
  }

  static int below(int n) {
    int count = 0;
    for (int i = 0; i < n / 2.5; i++) {
      count += i * i;
    }
    for (int i = n; i > -n * 0.75; i--) {
      count -= i;
    }
    for (int i = 1; !(i > Math.sqrt(n)); i++) {
      count ^= i << 28;
      if (i > 100) {
        break; // no number is more than NaN
      }
    }
    return count;
  }

  static int scaled(int n) {
    return (int) (n * 1.5) + (int) (n / 0.001) + (int) (n * 1e6) + (int) (0.1 * (n % 10));
  }

  static long scaledWide(long n) {
    return (long) (n * 1.5) ^ (long) (n * 1e10) ^ (long) (n / -3.0);
  }

  static double quotient(int n, int by) {
    return n / (by * 2.0 + 1) + 1 / Math.sqrt(by * by + 1) + n / (double) by;
  }

  static int distance(int a, int b) {
    return Math.abs(a - b)
        + Math.abs(a) * 2
        + Math.floorMod(a, 7)
        + Math.floorDiv(a, 3)
        + Math.floorDiv(a, -1);
  }

  static long distance(long a, long b) {
    return Math.abs(a - b)
        ^ Math.abs(b)
        ^ Math.floorMod(a, 1000L)
        ^ Math.floorDiv(a, -5L)
        ^ Math.floorDiv(b, -1L);
  }

  static int upper(int[] sorted, int key) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = low + (high - low + 1) / 2;
      if (sorted[middle] <= key) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  static int integerRoot(int n) {
    int low = 0;
    int high = n;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if ((long) middle * middle <= n) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  static int wrongWay(int low, int high) {
    int middle = low + (high - low + 1) / 2;
    int other = (low + high + 1) / 2;
    return middle - other + low;
  }

  static long totients(int n) {
    int[] phi = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      phi[i] = i;
    }
    for (int i = 2; i <= n; i++) {
      if (phi[i] == i) {
        for (int j = i; j <= n; j += i) {
          phi[j] -= phi[j] / i;
        }
      }
    }
    long sum = 0;
    for (int p : phi) {
      sum += p - p % 10;
    }
    return sum;
  }

  static int rest(int x, int by) {
    return (x - x / by) + (x - x % by) * 3;
  }

  static int shrinking;

  static int shrink() {
    return shrinking -= 40;
  }

  static int unlike() {
    return shrink() - shrink() / 2;
  }

  public static void main(String[] args) {
    int primes = 0;
    for (int i = -3; i < 200; i++) {
      primes += (isPrime(i) ? 1 : 0) + (isPrimeToo(i) ? 1000 : 0);
    }
    System.out.println(primes + " " + isPrime(2147117569) + " " + isPrimeToo(2147483647));
    int[] edges = {
      0, 1, 3, 4, 99, 2147395600, 2147395599, Integer.MAX_VALUE, -1, Integer.MIN_VALUE
    };
    for (int n : edges) {
      System.out.println(
          root(n)
              + " "
              + next(n)
              + " "
              + scaled(n)
              + " "
              + scaledWide(n)
              + " "
              + scaledWide((long) n << 32));
      System.out.println(
          distance(n, 5)
              + " "
              + distance(5, n)
              + " "
              + distance((long) n << 33, n)
              + " "
              + distance(n, (long) n << 33));
      System.out.println(
          quotient(5, n)
              + " "
              + quotient(n, -1)
              + " "
              + rest(n, 7)
              + " "
              + rest(n, -3)
              + " "
              + wrongWay(n, 17)
              + " "
              + wrongWay(17, n));
      System.out.println(
          ofAny(n, n)
              + " "
              + ofAny((long) n << 31, n * 1e-3)
              + " "
              + ofAny(n, Double.NaN)
              + ofAny(n, -0.0));
    }
    for (int n : new int[] {0, 1, 7, 100, -5}) {
      System.out.println(below(n));
    }
    System.out.println(
        divisors(36) + " " + divisors(1000000L) + " " + divisors(4000000000L) + " " + divisors(-4));
    System.out.println(
        upper(new int[] {1, 4, 7, 9}, 8)
            + " "
            + upper(new int[] {1}, 0)
            + " "
            + upper(new int[0], 0));
    System.out.println(
        integerRoot(2147483647) + " " + integerRoot(2147395600) + " " + integerRoot(15));
    shrinking = 100;
    System.out.println(totients(300) + " " + unlike());
    int rolled = 0;
    for (int i = 0; i < 200; i++) {
      int die = (int) (Math.random() * 6) + 1;
      rolled |= 1 << die;
    }
    System.out.println(rolled);
  }
}
