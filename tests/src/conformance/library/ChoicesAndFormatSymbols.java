import java.math.BigDecimal;
import java.text.*;
import java.util.*;
public class ChoicesAndFormatSymbols {
  public static void main(String[] args) throws Exception {
    ChoiceFormat c = new ChoiceFormat("-1#negative|0#no files|1#one file|1<many 'files|'");
    for (double d : new double[] {-5, -1, -0.5, 0, 0.99, 1, 1.0001, 2, 100, Double.NaN, Double.POSITIVE_INFINITY}) System.out.println(d + " " + c.format(d));
    System.out.println(c.format(7L) + Arrays.toString(c.getFormats()) + c.getLimits().length + (c.getLimits()[3] > 1) + c.equals(new ChoiceFormat("0#x")));
    double[] limits = {1, 2, 3, 4, 5, 6, 7}; String[] days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}; ChoiceFormat w = new ChoiceFormat(limits, days); System.out.println(w.format(3) + w.format(0) + w.format(99) + ChoiceFormat.nextDouble(1.0) + ChoiceFormat.previousDouble(1.0));
    try { new ChoiceFormat("#x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    DecimalFormatSymbols s = new DecimalFormatSymbols(Locale.US); s.setDecimalSeparator(','); s.setGroupingSeparator('.'); s.setNaN("n/a"); s.setInfinity("inf"); s.setMinusSign('~'); s.setExponentSeparator("x10^"); s.setPercent('p');
    DecimalFormat f = new DecimalFormat("#,##0.00", s); System.out.println(f.format(-1234567.891) + " " + f.format(Double.NaN) + " " + f.format(1 / 0.0) + " " + new DecimalFormat("0.00E0", s).format(12345) + " " + new DecimalFormat("0.0%", s).format(0.256)); System.out.println(s.getPercent() + "" + s.getZeroDigit() + s.getPatternSeparator() + s.getPerMill() + s.getDigit() + s.getNaN() + s.getInfinity() + s.getExponentSeparator());
    DecimalFormat p = new DecimalFormat("#,##0.0#"); p.setParseBigDecimal(true); Number n = p.parse("1,234.56789012345678901"); System.out.println(n + " " + (n instanceof BigDecimal) + p.isParseBigDecimal()); p.setParseBigDecimal(false); System.out.println(p.parse("12.0") + " " + p.isParseIntegerOnly());
  }
}
