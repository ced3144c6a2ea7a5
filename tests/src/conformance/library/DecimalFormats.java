import java.math.*;
import java.text.*;
import java.util.*;

public class DecimalFormats {
  public static void main(String[] a) throws ParseException {
    String[] pats = {
      "0.00",
      "#.##",
      "#,##0.00",
      "###,###.##",
      "000.0",
      "0",
      "#",
      "#.00",
      "0.###E0",
      "00.##E0",
      "##0.##E0",
      "0%",
      "#0.0%",
      "$#,##0.00",
      "#,##0.00;(#,##0.00)",
      "'#'#",
      "0.0 'units'",
      "#,####.0",
      "0.#",
      ".00",
      "#E0",
      "00",
      "#,###",
      "0.00;-0.00",
      "¤#,##0.00",
      "0.0\u2030",
      "abc0.0xyz"
    };
    double[] vals = {
      0,
      0.5,
      -0.5,
      1234567.891,
      2.345,
      2.355,
      1e-7,
      -1234.5,
      0.125,
      0.375,
      1e15,
      123456789012345680.0,
      99.995,
      -0.001,
      1.005,
      12345,
      Double.NaN,
      Double.NEGATIVE_INFINITY,
      0.1 + 0.2,
      -0.0
    };
    for (String p : pats) {
      DecimalFormat f = new DecimalFormat(p);
      StringBuilder sb = new StringBuilder(p).append(":");
      for (double v : vals) sb.append(' ').append(f.format(v));
      System.out.println(sb);
      System.out.println(
          f.format(1234567L)
              + " "
              + f.format(-5)
              + " "
              + f.format(new BigDecimal("1234.5675"))
              + " "
              + f.format(Integer.valueOf(7))
              + " "
              + f.format(new BigInteger("123456789012345678901234567890"))
              + " "
              + f.format(2.5f)
              + " "
              + f.toPattern());
    }
    DecimalFormat f = new DecimalFormat("0.0");
    for (RoundingMode m : RoundingMode.values())
      if (m != RoundingMode.UNNECESSARY) {
        f.setRoundingMode(m);
        System.out.print(
            m + " " + f.format(0.25) + f.format(-0.25) + f.format(0.35) + f.format(0.45) + " ");
      }
    System.out.println();
    NumberFormat n = NumberFormat.getInstance();
    System.out.println(
        n.format(1234567.891234)
            + n.format(12L)
            + n.getMaximumFractionDigits()
            + n.getMinimumFractionDigits());
    n.setMaximumFractionDigits(1);
    n.setMinimumFractionDigits(1);
    n.setGroupingUsed(false);
    System.out.println(n.format(9999.96) + " " + n.isGroupingUsed());
    n.setMinimumIntegerDigits(3);
    System.out.println(n.format(7));
    n.setMaximumIntegerDigits(3);
    System.out.println(n.format(12345.6));
    NumberFormat c = NumberFormat.getCurrencyInstance(Locale.US);
    System.out.println(c.format(1234.5) + c.format(-3.999) + c.format(0));
    System.out.println(
        NumberFormat.getPercentInstance().format(0.256)
            + NumberFormat.getPercentInstance(Locale.US).format(1.5)
            + NumberFormat.getIntegerInstance().format(2.5)
            + NumberFormat.getIntegerInstance().format(3.5)
            + NumberFormat.getNumberInstance(Locale.US).format(1e6)
            + NumberFormat.getCurrencyInstance(Locale.UK).format(12));
    System.out.println(
        new DecimalFormat("#,##0.##").parse("1,234.5abc")
            + " "
            + new DecimalFormat("0").parse("12")
            + " "
            + NumberFormat.getInstance().parse("-7.0")
            + " "
            + new DecimalFormat("0%").parse("45%"));
    try {
      new DecimalFormat("0").parse("x");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + e.getErrorOffset());
    }
    DecimalFormatSymbols s = new DecimalFormatSymbols(Locale.US);
    s.setDecimalSeparator(',');
    s.setGroupingSeparator('.');
    System.out.println(
        new DecimalFormat("#,##0.00", s).format(1234567.891)
            + new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.US)).format(3)
            + s.getDecimalSeparator());
    try {
      new DecimalFormat("0.#0#;");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    f = new DecimalFormat("0.00");
    f.setPositivePrefix("+");
    f.setNegativeSuffix("-");
    f.setDecimalSeparatorAlwaysShown(true);
    f.applyPattern("#,##0.0");
    System.out.println(f.format(-12345.67));
    f.setGroupingSize(2);
    f.setMultiplier(10);
    System.out.println(f.format(12345.67));
    StringBuffer sb = new StringBuffer("x=");
    f.format(1.5, sb, new FieldPosition(0));
    System.out.println(sb);
  }
}
