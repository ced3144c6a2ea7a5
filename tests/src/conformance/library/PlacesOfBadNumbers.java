import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.text.ParsePosition;
import java.time.LocalTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Where a number that does not fit a format is wrong, and formats that are. */
public class PlacesOfBadNumbers {
  static void read(String pattern, String s, int from) {
    DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
    ParsePosition place = new ParsePosition(from);
    Number found = format.parse(s, place);
    String line = pattern + " " + s + ": " + found + " " + place.getIndex() + " " + place.getErrorIndex();
    try {
      line += " " + format.parse(s);
    } catch (ParseException e) {
      line += " " + e.getMessage() + " at " + e.getErrorOffset();
    }
    System.out.println(line);
  }

  public static void main(String[] args) {
    for (String pattern : new String[] {"0", "#,##0.00", "0%", "(0)", "0;(0)", "$0.0"}) {
      for (String s : new String[] {"12", "(12", "(12)", "12%", "1,2x", "-3", "abc", "", "$5.5", "\u221e ", "(\u221e)"}) {
        read(pattern, s, 0);
      }
    }
    read("0", "7", -1);
    read("0", "x17", 1);
    for (String format : new String[] {"%5.3n", "%5n", "%#.0f", "%#.0e", "%.0f"}) {
      try {
        System.out.println("[" + String.format(format, new BigDecimal("-12.5")) + "]");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    for (TemporalAccessor t : new TemporalAccessor[] {Year.of(2020), LocalTime.NOON}) {
      try {
        System.out.println(DateTimeFormatter.ofPattern("Q").format(t));
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
