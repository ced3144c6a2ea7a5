/** Integers that are divided as floating numbers, where the divisor is surely not zero, and where it may be. */
public class QuotientsOfIntegers {
  static final int[] EDGES = {
    0, 1, -1, 2, -3, 7, 10, 100, 65535, 1 << 29, (1 << 30) - 1, 1 << 30, -(1 << 30) - 1,
    Integer.MAX_VALUE, Integer.MIN_VALUE, 123456789
  };

  static double mean(int[] xs) {
    int sum = 0;
    for (int x : xs) sum += x;
    return (double) sum / xs.length;
  }

  static double any(int a, int b) {
    return (double) a / b;
  }

  static float single(int a, int b) {
    return (float) a / (b * b % 100 + 1);
  }

  static double ofLong(long a, int n) {
    return (double) a / (n > 0 ? n : 1);
  }

  static double half(double x, int n) {
    return x / (n * n % 17 + 1) - n / 4.0 + 1.0 / (n % 5 + 5);
  }

  public static void main(String[] args) {
    System.out.println(mean(EDGES));
    for (int a : EDGES) {
      for (int d = 1; d < 12; d += 3) {
        System.out.print(a / (double) d + " " + (double) a / (d - 13) + " " + half(a, d) + " ");
      }
      System.out.println(any(a, 0) + " " + any(0, a) + " " + single(a, 3) + " " + ofLong(a * 4_000_000_007L, a));
    }
    long big = Long.MAX_VALUE;
    for (int d = 1; d < 5; d++) System.out.println(big / (double) d + " " + (double) (big - d * 512) / d + " " + (float) big / d);
    char c = 'x';
    byte b = -7;
    short s = 999;
    for (int i = 1; i < 4; i++) System.out.println((double) c / i + " " + b / (double) i + " " + s / (float) i + " " + 1.0 / c);
  }
}
