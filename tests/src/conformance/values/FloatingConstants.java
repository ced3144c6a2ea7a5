/** Constants that a careless reader gets wrong by a bit, and sums that show every rounding. */
public class FloatingConstants {
  static final double BIG = 1e23;

  public static void main(String[] a) {
    double[] xs = {
      0.1,
      1e23,
      1e22,
      1.7976931348623157E308,
      4.9E-324,
      2.2250738585072014E-308,
      3.141592653589793,
      1e-5,
      123456.789e-30,
      9007199254740993.0,
      0.30000000000000004,
      1e300,
      -1e23,
      -2.5e-200,
      5e-324,
      1.0E-10,
      6.02214076e23,
      1.6e-19,
      0.49999999999999994
    };
    for (double x : xs) System.out.println(x + " " + Long.toHexString(Double.doubleToLongBits(x)));
    float[] fs = {0.1f, 3.14f, 1e10f, 3.4028235e38f, 1.4e-45f, -0.3f, 16777217f, 1.17549435E-38f};
    for (float x : fs) System.out.println(x + " " + Integer.toHexString(Float.floatToIntBits(x)));
    double s = 0;
    for (int i = 1; i < 100000; i++) s += 1.0 / i;
    System.out.println(s);
    double x = 0.5;
    for (int i = 0; i < 1000; i++) {
      x = 3.9 * x * (1 - x);
    }
    System.out.println(x);
    float f = 0.5f;
    for (int i = 0; i < 1000; i++) {
      f = 3.9f * f * (1 - f);
    }
    System.out.println(f);
    System.out.println(Math.exp(1.5) + " " + Math.pow(1.1, 10.7));
  }
}
