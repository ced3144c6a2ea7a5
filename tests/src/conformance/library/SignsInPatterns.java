import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.Locale;

/** Signs of patterns of numbers: of another locale's, in quotes, and twice. */
public class SignsInPatterns {
  private static DecimalFormat of(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
  }

  private static void patterns() {
    String[] patterns = {
      "0.00'%'", "''0''", "0 'it''s'", "'#'0", "'-'0;'+'0", "0.0%", "0'%'%", "#,##0%%", "0%\u2030", "%0", "\u00a40.00",
      "0,0.0,0", "'0", "0.0'"
    };
    for (String pattern : patterns) {
      try {
        DecimalFormat f = of(pattern);
        System.out.println(pattern + " is " + f.toPattern() + ": " + f.format(-1234.5) + " " + f.format(0.25));
        System.out.println(f.getPositivePrefix() + "|" + f.getPositiveSuffix() + "|" + f.getNegativePrefix());
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(of("").format(1234567.891));
    DecimalFormat f = of("0.0");
    f.setPositivePrefix("%");
    f.setNegativeSuffix("-\u00a4");
    System.out.println(f.format(1.5) + " " + f.format(-1.5));
    f.setMultiplier(-10);
    System.out.println(f.format(1.5) + " " + f.format(-1.5) + " " + f.format(3) + " " + f.format(0));
    for (RoundingMode mode : RoundingMode.values()) {
      DecimalFormat small = of("0.0");
      small.setRoundingMode(mode);
      System.out.println(mode + " " + small.format(0.0049));
    }
  }

  private static void symbols() throws ParseException {
    DecimalFormatSymbols own = new DecimalFormatSymbols(Locale.US);
    own.setZeroDigit('a');
    DecimalFormat letters = new DecimalFormat("#,##0.00", own);
    System.out.println(letters.format(1234.5) + " " + letters.parse("b,cde.f") + " " + own.getZeroDigit());
    DecimalFormatSymbols other = new DecimalFormatSymbols(Locale.US);
    other.setDigit('@');
    other.setPatternSeparator('|');
    other.setPerMill('m');
    other.setPercent('p');
    System.out.println(new DecimalFormat("0.0%", other).format(0.5) + new DecimalFormat("0\u2030", other).format(0.5));
    System.out.println(new DecimalFormat("#,##0.0#;(0)", other).toLocalizedPattern());
    DecimalFormat f = new DecimalFormat("0", other);
    f.applyLocalizedPattern("@,@@0.00|(@,@@0.00)");
    System.out.println(f.format(-12345.6) + " " + f.toPattern());
    System.out.println(other.getDigit() + "" + other.getPatternSeparator() + other.getPerMill() + other.getPercent());
  }

  public static void main(String[] args) throws ParseException {
    patterns();
    symbols();
    for (String text : new String[] {"1E3", "1E-2", "1E", "2e3", "99999999999999999999", "1,234,", "1,,2", "-1.5E2"}) {
      ParsePosition place = new ParsePosition(0);
      System.out.println(text + " " + NumberFormat.getInstance(Locale.US).parse(text, place) + " " + place.getIndex());
    }
    System.out.println(of("#,##0.00").hashCode() + " " + of("$0").hashCode() + " " + of("0.0E0").hashCode());
  }
}
