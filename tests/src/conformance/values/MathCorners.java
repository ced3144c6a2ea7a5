/** Math at the edges: rounding, exactness, signs of zero, NaN, overflow. */
public class MathCorners {
  static void t(java.util.function.Supplier<Object> s) {
    try {
      System.out.print(s.get() + " ");
    } catch (ArithmeticException e) {
      System.out.print(e.getMessage() + " ");
    }
  }

  public static void main(String[] args) {
    double[] ds = {
      0.5,
      1.5,
      2.5,
      -0.5,
      -1.5,
      -2.5,
      0.49999999999999994,
      -0.0,
      4503599627370497.5,
      1e20,
      -1e20,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      2147483647.5,
      -2147483648.5
    };
    for (double d : ds)
      System.out.print(
          Math.round(d)
              + ","
              + Math.rint(d)
              + ","
              + Math.floor(d)
              + ","
              + Math.ceil(d)
              + ","
              + Math.round((float) d)
              + ","
              + (int) d
              + ","
              + (long) d
              + ","
              + Math.signum(d)
              + ","
              + Math.abs(d)
              + "; ");
    System.out.println();
    System.out.println(
        Math.sqrt(-1)
            + " "
            + Math.sqrt(-0.0)
            + " "
            + Math.cbrt(-27)
            + " "
            + Math.cbrt(2)
            + " "
            + Math.hypot(3, 4)
            + " "
            + Math.hypot(1e200, 1e200)
            + " "
            + Math.pow(0, 0)
            + Math.pow(-8, 1 / 3.0)
            + Math.pow(2, -1074)
            + Math.pow(2, 1024)
            + Math.pow(-2, 3)
            + Math.pow(1, Double.NaN)
            + Math.pow(Double.NaN, 0)
            + Math.pow(-0.0, -1)
            + " "
            + Math.pow(10, 15)
            + " "
            + Math.pow(1.1, 10));
    System.out.println(
        Math.sin(0)
            + " "
            + Math.sin(Math.PI)
            + " "
            + Math.cos(Math.PI / 2)
            + " "
            + Math.tan(Math.PI / 4)
            + " "
            + Math.asin(2)
            + " "
            + Math.acos(1)
            + " "
            + Math.atan2(-0.0, -1)
            + " "
            + Math.atan2(1, 0)
            + " "
            + Math.atan(1e300)
            + " "
            + Math.exp(0)
            + " "
            + Math.exp(1)
            + " "
            + Math.exp(710)
            + " "
            + Math.log(0)
            + Math.log(-1)
            + Math.log(Math.E)
            + " "
            + Math.log10(1000)
            + Math.log10(1e-5)
            + " "
            + Math.log1p(1e-10)
            + " "
            + Math.expm1(1e-10)
            + " "
            + Math.toDegrees(Math.PI)
            + " "
            + Math.toRadians(180)
            + " "
            + Math.sinh(1)
            + " "
            + Math.cosh(1)
            + " "
            + Math.tanh(0.5));
    t(() -> Math.addExact(Integer.MAX_VALUE, 1));
    t(() -> Math.multiplyExact(1 << 20, 1 << 12));
    t(() -> Math.subtractExact(Long.MIN_VALUE, 1L));
    t(() -> Math.negateExact(Integer.MIN_VALUE));
    t(() -> Math.toIntExact(1L << 31));
    t(() -> Math.incrementExact(5));
    t(() -> Math.multiplyExact(3037000500L, 3037000500L));
    t(() -> Math.decrementExact(Integer.MIN_VALUE));
    t(() -> Math.abs(Integer.MIN_VALUE));
    t(() -> Math.absExact(Integer.MIN_VALUE));
    t(() -> Math.floorDiv(5, 0));
    System.out.println();
    System.out.println(
        Math.floorDiv(-7, 2)
            + " "
            + Math.floorMod(-7, 2)
            + " "
            + Math.floorMod(7, -3)
            + " "
            + Math.floorDiv(Integer.MIN_VALUE, -1)
            + " "
            + Math.floorMod(-7L, 5)
            + " "
            + Math.multiplyHigh(1L << 62, 8)
            + " "
            + Math.multiplyFull(1 << 30, 8));
    System.out.println(
        Math.ulp(1.0)
            + " "
            + Math.ulp(0.0)
            + " "
            + Math.nextAfter(1.0, 2)
            + " "
            + Math.nextUp(-0.0)
            + " "
            + Math.nextDown(1.0)
            + " "
            + Math.getExponent(1024.5)
            + " "
            + Math.scalb(1.5, -3)
            + " "
            + Math.copySign(3.0, -0.0)
            + " "
            + Math.fma(2.0, 3.0, 1.0)
            + " "
            + Math.IEEEremainder(5, 3)
            + " "
            + Math.max(-0.0, 0.0)
            + Math.min(-0.0, 0.0)
            + Math.max(Double.NaN, 1)
            + " "
            + 5.5 % -2
            + " "
            + -5.5 % 2
            + " "
            + 1e300 % 7
            + " "
            + -0.0 % 5
            + " "
            + 5 % Double.POSITIVE_INFINITY);
    long l = Long.MIN_VALUE;
    int i = Integer.MIN_VALUE;
    System.out.println(
        l / -1
            + " "
            + l % -1
            + " "
            + i / -1
            + " "
            + i % -1
            + " "
            + -i
            + " "
            + Math.abs(l)
            + " "
            + (l - 1)
            + " "
            + i * i
            + " "
            + l * l
            + " "
            + (i >>> 31)
            + (i >> 31)
            + " "
            + (l >>> 63)
            + " "
            + (i << 32)
            + " "
            + (1 << 31 >>> 31)
            + " "
            + (byte) (i >>> 24)
            + " "
            + (short) 0x18000
            + " "
            + (5 / -2)
            + (-5 / 2)
            + (5 % -3)
            + (-5 % 3)
            + " "
            + (i ^ -1)
            + " "
            + ~l);
  }
}
