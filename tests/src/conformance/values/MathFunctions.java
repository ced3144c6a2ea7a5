import java.util.*;

/** java.lang.Math bit by bit, over edge values and over values of a generator. */
public class MathFunctions {
  static int n;
  static long h;
  static double[] xs = {
    0,
    -0.0,
    1,
    -1,
    0.5,
    -0.5,
    0.3,
    0.7,
    1.5,
    2,
    2.5,
    -2.5,
    3.7,
    10,
    22.5,
    -30,
    100,
    710,
    -710,
    720,
    1e-10,
    1e-30,
    1e10,
    1e100,
    1e300,
    -1e290,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    Math.PI,
    Math.E,
    -0.29,
    0.41,
    0.99999,
    -0.98,
    1e15 + 0.5,
    4503599627370497.5,
    -2.5,
    -3.5,
    0.49999999999999994
  };

  static void p(String f, double x, double v) {
    long b = Double.doubleToLongBits(v);
    h = h * 31 + b;
    n++;
    if (n % 40 == 0) System.out.println(f + "(" + x + ")=" + v + " " + h);
  }

  static void all(double x) {
    p("atan", x, Math.atan(x));
    p("asin", x, Math.asin(x));
    p("acos", x, Math.acos(x));
    p("sinh", x, Math.sinh(x));
    p("cosh", x, Math.cosh(x));
    p("tanh", x, StrictMath.tanh(x));
    p("expm1", x, Math.expm1(x));
    p("log1p", x, Math.log1p(x));
    p("cbrt", x, StrictMath.cbrt(x));
    p("floor", x, Math.floor(x));
    p("ceil", x, Math.ceil(x));
    p("rint", x, Math.rint(x));
    p("round", x, Math.round(x));
    p("roundf", x, Math.round((float) x));
    p("abs", x, Math.abs(x));
    p("signum", x, Math.signum(x));
    p("ulp", x, Math.ulp(x));
    p("nextUp", x, Math.nextUp(x));
    p("nextDown", x, Math.nextDown(x));
    p("getExponent", x, Math.getExponent(x));
    p("sqrt", x, Math.sqrt(x));
    p("scalb", x, Math.scalb(x, 5));
    p("scalb", x, Math.scalb(x, -1060));
    p("ulpf", x, Math.ulp((float) x));
    p("nextUpf", x, Math.nextUp((float) x));
    p("gef", x, Math.getExponent((float) x));
    p("rad", x, Math.toRadians(x));
    p("deg", x, Math.toDegrees(x));
    p("sf", x, Math.signum((float) x));
    p("i", x, (int) x);
    p("l", x, (long) x);
    p("s", x, (short) x);
    p("f", x, (float) x);
  }

  static void two(double x, double y) {
    if (!(Math.abs(x / y) < 1e-300)) p("atan2", x, Math.atan2(x, y));
    p("hypot", x, Math.hypot(x, y));
    p("rem", x, x % y);
    p("ieee", x, Math.IEEEremainder(x, y));
    p("min", x, Math.min(x, y));
    p("max", x, Math.max(x, y));
    p("next", x, Math.nextAfter(x, y));
    p("cs", x, Math.copySign(x, y));
    p("fma", x, Math.fma(x, y, x));
    p("fma", x, Math.fma(x, y, -x * y));
    p("fmaf", x, Math.fma((float) x, (float) y, 1.1f));
    if (!(Math.abs(x / y) < 1e-300)) p("div", x, x / y);
    p("cmp", x, Double.compare(x, y));
    p(
        "lt",
        x,
        (x < y ? 1 : 0)
            + (x <= y ? 2 : 0)
            + (x > y ? 4 : 0)
            + (x >= y ? 8 : 0)
            + (x == y ? 16 : 0)
            + (x != y ? 32 : 0)
            + (!(x < y) ? 64 : 0));
    p("remf", x, (float) x % (float) y);
  }

  public static void main(String[] a) {
    for (double x : xs) {
      all(x);
      for (double y : xs) two(x, y);
    }
    long s = 99;
    for (int i = 0; i < 600; i++) {
      s = s * 6364136223846793005L + 1442695040888963407L;
      double x = ((s >>> 11) * 0x1.0p-53 - 0.5) * (i % 3 == 0 ? 2 : i % 3 == 1 ? 40 : 2000);
      all(x);
      two(x, xs[i % 20] * 1.1 + 0.123);
    }
    System.out.println(n + " " + h);
  }
}
