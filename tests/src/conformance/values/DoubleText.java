/** Text of doubles in the ordinary ranges, and the special values. */
public class DoubleText {
  public static void main(String[] args) {
    double[] values = {
      0,
      1,
      -1,
      0.5,
      0.1,
      100,
      1234567,
      1e7,
      12345678.9,
      1e-3,
      0.00099,
      1e10,
      1e21,
      1.5e300,
      3.14159,
      2.5e-8,
      1.0 / 3,
      2.0 / 3,
      1e16,
      123456789012.0
    };
    for (double v : values) {
      System.out.println(v + " " + -v);
    }
    System.out.println(0.1 + 0.2);
    System.out.println(-0.0 + " " + (0.0 == -0.0) + " " + (0.0 + -0.0) + " " + 1 / -0.0);
    System.out.println(
        Double.NaN + " " + Double.POSITIVE_INFINITY + " " + Double.NEGATIVE_INFINITY);
    double nan = Double.NaN;
    System.out.println(
        (nan == nan)
            + " "
            + (nan != nan)
            + " "
            + (nan < 1)
            + " "
            + (nan >= 1)
            + " "
            + !(nan < 1)
            + " "
            + Double.isNaN(nan));
    System.out.println(Double.valueOf(nan).equals(nan) + " " + Double.valueOf(0.0).equals(-0.0));
    System.out.println(
        Double.compare(0.0, -0.0) + " " + Double.compare(nan, 1) + " " + Double.compare(1, 2));
    System.out.println(Double.MAX_VALUE * 10 + " " + -Double.MAX_VALUE * 10);
    System.out.println(
        (int) 3.99
            + " "
            + (int) -3.99
            + " "
            + (int) nan
            + " "
            + (int) 1e20
            + " "
            + (int) -1e20
            + " "
            + (long) 1e20
            + " "
            + (long) -1e300
            + " "
            + (long) nan);
    System.out.println((long) 1e15 + " " + (int) Double.NEGATIVE_INFINITY + " " + (long) 0.999);
    System.out.println((double) Long.MAX_VALUE + " " + (double) Integer.MIN_VALUE);
    System.out.println(
        Math.round(2.5)
            + " "
            + Math.round(-2.5)
            + " "
            + Math.round(0.49)
            + " "
            + Math.floor(-1.5)
            + " "
            + Math.ceil(-1.5)
            + " "
            + Math.rint(2.5));
    System.out.println(Math.sqrt(2) * Math.sqrt(2) > 2);
    System.out.println(Math.max(-0.0, 0.0) + " " + Math.min(-0.0, 0.0) + " " + Math.max(nan, 1));
    System.out.println(Math.abs(-0.0) + " " + Math.abs(-2.5) + " " + Math.pow(2, 10));
    System.out.println(5 / 2 + " " + 5 / 2.0 + " " + (double) 5 / 2 + " " + (double) (5 / 2));
    float f = 1.5f;
    System.out.println(f + " " + f * 2 + " " + (f + 0.25) + " " + (int) f);
    float third = 0.25f;
    third += 1;
    System.out.println(third == 1.25);
    System.out.println((0.1f == 0.1) + " " + (0.5f == 0.5) + " " + (float) 1e40 + " " + 16777217f);
    String text = "d=" + 1.0 + 'c' + 2.50 + 1e-5 + 10f;
    System.out.println(text);
    StringBuilder sb = new StringBuilder();
    sb.append(1.0).append(',').append(-0.0).append(',').append(1e100).append(',').append(0.25f);
    System.out.println(sb);
    System.out.println(String.valueOf(6.02e23) + Double.toString(9.5) + Double.valueOf(7));
    System.out.println(Double.parseDouble("2.50") + Double.parseDouble("-1e3"));
    double sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += 0.125;
    }
    System.out.println(sum == 1.0);
    System.out.println(sum);
  }
}
