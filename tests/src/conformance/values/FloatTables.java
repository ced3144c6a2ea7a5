/** Float and double operators and conversions over edge values. */
public class FloatTables {
  public static void main(String[] args) {
    float[] fs = {
      0f,
      -0f,
      1f,
      -1f,
      0.1f,
      1.5f,
      3.3f,
      1e10f,
      -1e10f,
      16777216f,
      16777217f,
      1e-10f,
      3.4e38f,
      2147483647f,
      -2147483648f,
      9.3e18f,
      Float.NaN,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.MAX_VALUE,
      1.17549435E-38f
    };
    for (float a : fs) {
      int h = 0;
      for (float b : fs) {
        if (Math.abs(a * b) > 2e-38f || a * b == 0) h = h * 31 + Float.floatToIntBits(a * b);
        h = h * 31 + Float.floatToIntBits(a + b);
        h = h * 31 + Float.floatToIntBits(a - b);
        h = h * 31 + Float.floatToIntBits(a % b);
        h =
            h * 31
                + (a < b ? 1 : 0)
                + (a > b ? 2 : 0)
                + (a == b ? 4 : 0)
                + (a >= b ? 8 : 0)
                + (a <= b ? 16 : 0)
                + (a != b ? 32 : 0)
                + (!(a < b) ? 64 : 0)
                + Float.compare(a, b);
        h = h * 31 + Float.floatToIntBits(Math.max(a, b)) + Float.floatToIntBits(Math.min(a, b));
        if (!(Math.abs(a / b) < 2e-38f)) h = h * 31 + Float.floatToIntBits(a / b);
      }
      System.out.println(
          a
              + " "
              + h
              + " "
              + (int) a
              + " "
              + (long) a
              + " "
              + (short) a
              + " "
              + (byte) a
              + " "
              + (int) (char) a
              + " "
              + (double) a
              + " "
              + -a
              + " "
              + Math.abs(a)
              + " "
              + Math.round(a)
              + " "
              + Float.hashCode(a)
              + " "
              + Float.isNaN(a)
              + Float.isInfinite(a)
              + Float.isFinite(a));
    }
    double[] ds = {
      0,
      -0.0,
      1,
      -1,
      0.1,
      1e15,
      2147483647.5,
      -2147483648.5,
      4.9e9,
      1e19,
      -1e19,
      9007199254740993.0,
      1e-300,
      1e300,
      3.4028235677973366e38,
      1e-46,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      255.9,
      -128.5,
      65535.99,
      1e38,
      123456.789
    };
    for (double a : ds)
      System.out.println(
          a
              + " "
              + (int) a
              + " "
              + (long) a
              + " "
              + (short) a
              + " "
              + (byte) a
              + " "
              + (int) (char) a
              + " "
              + (float) a
              + " "
              + Math.round(a)
              + " "
              + Math.floor(a)
              + " "
              + Math.ceil(a)
              + " "
              + Math.rint(a)
              + " "
              + Double.hashCode(a)
              + " "
              + a % 7
              + " "
              + a / 3
              + " "
              + (a * 0 == 0));
    double sum = 0;
    for (int i = 1; i <= 1000; i++) sum += 1.0 / (i * i);
    System.out.println(sum + " " + Math.sqrt(sum * 6));
    float f = 0;
    for (int i = 0; i < 1000; i++) f += 0.1f;
    System.out.println(f);
    double d = 0;
    for (int i = 0; i < 1000; i++) d += 0.1;
    System.out.println(
        d
            + " "
            + (0.1 + 0.2)
            + " "
            + (0.1f + 0.2f)
            + " "
            + (0.1f + 0.2)
            + " "
            + 1 / 3f
            + " "
            + 2 / 3.0
            + " "
            + 100 * 1.1
            + " "
            + 3 * 0.1);
    int i = 7;
    i /= 2.5;
    i *= 1.9;
    i += 0.99;
    i -= -1.5;
    long l = 5;
    l *= 1.5f;
    l += 1e18;
    short s = 10;
    s *= 1.55;
    byte b = 100;
    b += 27.9;
    b++;
    char c = 'a';
    c *= 1.01;
    System.out.println(i + " " + l + " " + s + " " + b + " " + c);
  }
}
