import java.util.*;
import java.util.function.*;

/** Sums, products and remainders that may leave their type, in tests and calls round a loop. */
public class SumsComparedInLoops {
  static int calls;

  static int next(int x) {
    calls++;
    return x * 3 + calls;
  }

  static boolean isPrime(int n) {
    for (int i = 2; i * i <= n; i++) {
      if (n % i == 0) {
        return false;
      }
    }
    return n > 1;
  }

  static int depth(int n, int seed) {
    if (seed * 7 + n > 1_000_000 || n == 0) {
      return (seed - n * 13) % 10;
    }
    return depth(n - 1, seed * 31 + n) % 7 + 1;
  }

  public static void main(String[] args) {
    int[] edges = {0, 1, -1, 46341, -46341, 1 << 30, 0x7fffffff, 0x80000000, 12345, -99};
    int count = 0;
    for (int x : edges) {
      for (int y : edges) {
        int z = y == 0 ? 7 : y;
        if (x + y > x - y && x * y != y + x || x << 1 >= y << 2) {
          count += 3;
        }
        boolean both = x * x >= y * y == (x + 1 > y - 1);
        long wide = (long) x * y + Long.MAX_VALUE - 5;
        boolean far = wide + x < wide - y || (wide + 1) % 1000 > x;
        int rest = (x + y) % 10 + (x - y * 3) / 7 - (x * y) % 100 + (int) (wide % 9);
        IntUnaryOperator f = k -> (k * 5 + x) % 3 - (k + y > 0 ? (k - y) % 11 : (k + x) / 4);
        IntPredicate p = k -> k + x < y || k * k > x + y;
        int shape = x + y > 0 ? x * y < 0 ? 1 : 2 : (x ^ y) + x < 0 ? 3 : 4;
        System.out.println(
            count
                + " "
                + both
                + " "
                + far
                + " "
                + rest
                + " "
                + f.applyAsInt(x + 1)
                + " "
                + p.test(z)
                + " "
                + shape
                + " "
                + x % z
                + " "
                + (x + 5) / z
                + " "
                + (x + 5) % z);
      }
    }
    int n = 0;
    while (next(n) + Integer.MAX_VALUE - 500 > 0 && n * n <= 1000 + calls) {
      n += (n - 20) % 3 + 1 + (calls & 1);
      if (calls > 60) {
        break;
      }
    }
    System.out.println(n + " " + calls);
    List<Integer> found = new ArrayList<>();
    for (int i = 2147483629; i > 0; i += 9) {
      if (isPrime(i % 100003)) {
        found.add((i - 2147483647) % 8);
      }
    }
    System.out.println(found + " " + depth(9, 5) + " " + depth(30, -3));
    for (String s : List.of("a", "bb")) {
      Supplier<Integer> late = () -> (s.length() - 5) % 3;
      Runnable r = () -> System.out.println((s.length() * 7 - 30) % 4 + " " + late.get());
      r.run();
      new Object() {
        void show(int by) {
          for (int k = 0; k < 3; k++) {
            System.out.print((k - by) % 2 + (k - by + Integer.MAX_VALUE > 0 ? "+" : "-"));
          }
          System.out.println();
        }
      }.show(s.length());
    }
  }
}
