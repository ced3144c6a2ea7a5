import java.util.Random;

/**
 * Random numbers of the bell curve come from Java's own logarithm, not that of a C library, or from
 * tables; floating numbers in hexadecimal are rounded and filled up.
 */
public class NumbersOfFdlibm {
  public static void main(String[] args) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      System.out.println(random.nextGaussian() + " " + random.nextGaussian());
    }
    Random tables = new Random(5);
    for (int i = 0; i < 300; i++) {
      System.out.println(tables.nextGaussian(100, 15) + " " + tables.nextExponential());
    }
    try {
      tables.nextGaussian(0, -1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    double[] hex = {
      0.1, -1, 1.96875, 255.999, 1e-310, Double.MIN_VALUE, Double.MAX_VALUE, 0.0, 1 / 0.0
    };
    for (double d : hex) {
      System.out.println(
          String.format(
              "%a|%.1a|%.0a|%.3a|%20.5a|%020.4a|%.14a|%+a|% 018.1A", d, d, d, d, d, d, d, d, d));
    }
  }
}
