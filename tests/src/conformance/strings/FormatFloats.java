import java.util.Locale;

/** %f, %e, %g: rounding half up on the shortest decimal, widths and special values. */
public class FormatFloats {
  public static void main(String[] args) {
    double[] xs = {
      0,
      -0.0,
      1,
      0.5,
      1.5,
      2.5,
      0.125,
      0.135,
      1.005,
      2.675,
      1234567.891,
      -9.995,
      1e10,
      1e-5,
      123456789012345.678,
      1e20,
      0.1 + 0.2,
      99.999,
      9.9999999,
      Double.MAX_VALUE,
      Double.MIN_VALUE,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (String f :
        new String[] {
          "%f",
          "%.2f",
          "%.0f",
          "%10.3f|",
          "%-10.1f|",
          "%+.2f",
          "%010.2f",
          "%,.2f",
          "%(.1f",
          "% .3f",
          "%e",
          "%.2e",
          "%.0e",
          "%E",
          "%12.3e|",
          "%g",
          "%.3g",
          "%.10g",
          "%#.0f",
          "%015.4e"
        }) {
      StringBuilder line = new StringBuilder(f);
      for (double x : xs) line.append(" ").append(String.format(f, x));
      System.out.println(line);
    }
    System.out.println(String.format("%.1f %.1f %.1f %.1f", 0.25, 0.35, 0.45, 0.05));
    System.out.println(String.format("%.3f %s %e", 1.1f, 1.1f, 1.1f));
    System.out.println(
        String.format(Locale.US, "%,.3f", 9876543.21)
            + String.format(Locale.ROOT, " %5.1f", 3.14159));
    System.out.println(
        String.format("%a %a %a", 1.0, -0.1, 1e-310)
            + Double.toHexString(3.5)
            + Double.toHexString(0));
    double average = (90 + 85 + 77) / 3.0;
    System.out.printf("Average: %.2f%nPercent: %.1f%%%n", average, 45.678);
  }
}
