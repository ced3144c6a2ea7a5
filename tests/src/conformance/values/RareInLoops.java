import java.util.Arrays;

/** What is rare round a loop: quotients of the smallest number, zero divisors, high bits. */
public class RareInLoops {
  static int[] bits = new int[4];

  static int quotients(int[] dividends, int[] divisors) {
    int hash = 0;
    for (int n : dividends) {
      for (int d : divisors) {
        try {
          int q = n / d;
          int r = n % d;
          hash = hash * 31 + q + 7 * r;
          System.out.println(n + " / " + d + " = " + q + ", " + r + ", " + (n / d + 1));
        } catch (ArithmeticException e) {
          System.out.println(e.getMessage());
        }
      }
    }
    return hash;
  }

  static long longQuotients(long[] dividends, long[] divisors) {
    long hash = 0;
    for (long n : dividends) {
      for (long d : divisors) {
        if (d != 0) {
          long q = n / d;
          hash = hash * 31 + q + n % d;
        }
      }
    }
    return hash;
  }

  static void byLength(String key, int[] xs) {
    int sum = 0;
    try {
      for (int i = 0; i < 5; i++) {
        sum += 100 / xs.length + i % key.length() + (sum - 300) / xs.length;
      }
      System.out.println(sum);
    } catch (ArithmeticException e) {
      System.out.println(sum + " " + e.getMessage());
    }
  }

  static void floats(double[] xs) {
    for (double x : xs) {
      for (int i = 0; i < xs.length; i++) {
        double y = xs[i];
        double q = x / y;
        double s = x / (y + xs[0]);
        System.out.print(q + " " + s + (i == xs.length - 1 ? "\n" : ", "));
      }
    }
  }

  static void stored(float[] xs) {
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i / 3f;
      xs[i] *= 1.1f;
      xs[(i + 1) % xs.length] += xs[i] + 0.7f;
    }
    System.out.println(Arrays.toString(xs));
  }

  static void set(int at) {
    for (int k = 0; k < 3; k++) {
      int bit = (at >>> k * 8) & 127;
      bits[bit >>> 5] |= 1 << (bit & 31);
      bits[bit >>> 5] ^= (at & 7) << k;
    }
  }

  static int shifts(int x) {
    int found = 0;
    int mask = 0;
    for (int n = -3; n < 40; n++) {
      found += (x >>> n & 0xff) + (x >>> n) % 1000;
      mask |= 1 << n;
      mask ^= x << n;
      if ((x & 1 << n) == 0) {
        found++;
      }
      if ((x << n) == 0) {
        found += 100;
      }
      if (x - found == 0 || x * n == 0 || x + x == 0) {
        found -= 7;
      }
    }
    return found ^ mask;
  }

  static long longShifts(long x) {
    long found = 0;
    for (int n = 0; n < 70; n += 3) {
      found += (x >>> n & 0xff) + (x >>> n) % 1000;
      if ((x & 1L << n) == 0 || x << n == 0) {
        found += n;
      }
    }
    return found;
  }

  public static void main(String[] args) {
    int[] edges = {0, 1, -1, 7, -7, Integer.MIN_VALUE, Integer.MAX_VALUE};
    System.out.println(quotients(edges, edges));
    long[] longs = {0, 1, -1, 10, -10, Long.MIN_VALUE, Long.MAX_VALUE};
    System.out.println(longQuotients(longs, longs));
    byLength("abc", edges);
    byLength("", edges);
    byLength("abc", new int[0]);
    floats(new double[] {0.0, -0.0, 1, -2.5, Double.NaN, Double.POSITIVE_INFINITY});
    stored(new float[5]);
    for (int at : new int[] {0, -1, 0x12345678, 0x80ff00ff}) {
      set(at);
    }
    System.out.println(Arrays.toString(bits));
    for (int x : edges) {
      System.out.println(shifts(x) + " " + longShifts(x));
    }
    for (long x : longs) {
      System.out.println(longShifts(x));
    }
  }
}
