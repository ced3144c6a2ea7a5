/** Math's exact operations: results and refusals. */
public class ExactMath {
  interface Act {
    long run();
  }

  static void t(Act a) {
    try {
      System.out.print(a.run() + " ");
    } catch (ArithmeticException e) {
      System.out.print("<" + e.getMessage() + "> ");
    }
  }

  public static void main(String[] args) {
    int[] is = {0, 1, -1, 46341, -46341, Integer.MAX_VALUE, Integer.MIN_VALUE};
    long[] ls = {0, 1, -1, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE};
    for (int a : is) {
      for (int b : is) {
        t(() -> Math.addExact(a, b));
        t(() -> Math.subtractExact(a, b));
        t(() -> Math.multiplyExact(a, b));
        t(() -> Math.multiplyFull(a, b));
        t(() -> Math.floorDiv(a, b));
        t(() -> Math.floorMod(a, b));
      }
      t(() -> Math.negateExact(a));
      t(() -> Math.incrementExact(a));
      t(() -> Math.decrementExact(a));
      t(() -> Math.absExact(a));
      t(() -> Math.abs(a));
      System.out.println();
    }
    for (long a : ls) {
      for (long b : ls) {
        t(() -> Math.addExact(a, b));
        t(() -> Math.subtractExact(a, b));
        t(() -> Math.multiplyExact(a, b));
        t(() -> Math.multiplyHigh(a, b));
        t(() -> Math.floorDiv(a, b));
        t(() -> Math.floorMod(a, b));
      }
      t(() -> Math.negateExact(a));
      t(() -> Math.incrementExact(a));
      t(() -> Math.decrementExact(a));
      t(() -> Math.toIntExact(a));
      t(() -> Math.absExact(a));
      t(() -> Math.multiplyExact(a, 3));
      t(() -> Math.floorMod(a, 7));
      System.out.println();
    }
    for (double x :
        new double[] {
          0.5,
          1.5,
          2.5,
          -0.5,
          -1.5,
          -2.5,
          0.49999999999999994,
          4503599627370495.5,
          -4503599627370495.5,
          1e18,
          1e19,
          Double.NaN
        })
      System.out.print(
          Math.round(x)
              + " "
              + Math.rint(x)
              + " "
              + Math.floor(x)
              + " "
              + Math.ceil(x)
              + " "
              + Math.round((float) x)
              + "; ");
    System.out.println();
    System.out.println(
        Math.max(1, 2L)
            + " "
            + Math.max(-0.0, 0.0)
            + " "
            + Math.min(-0.0, 0.0)
            + " "
            + Math.max(Double.NaN, 1)
            + " "
            + Math.signum(-2.5)
            + " "
            + Math.hypot(3, 4)
            + " "
            + Math.cbrt(27)
            + " "
            + Math.pow(2, 10)
            + " "
            + Math.pow(2, 0.5)
            + " "
            + Math.sqrt(-1)
            + " "
            + Math.toDegrees(Math.PI)
            + " "
            + Math.toRadians(180)
            + " "
            + Math.exp(1)
            + " "
            + Math.log(Math.E)
            + " "
            + Math.log10(1000)
            + " "
            + Math.atan2(1, 1)
            + " "
            + Math.sin(Math.PI / 6)
            + " "
            + Math.cos(0)
            + " "
            + Math.tan(Math.PI / 4)
            + " "
            + Math.ulp(1.0)
            + " "
            + StrictMath.sqrt(2)
            + Float.toHexString(1.5f)
            + Float.toHexString(Float.MIN_VALUE)
            + " "
            + Math.fma(2.0, 3.0, 1.0));
  }
}
