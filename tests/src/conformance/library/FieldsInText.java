import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Where fields are in what formats wrote, and which formats a message has. */
public class FieldsInText {
  private static void numbers() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.US);
    String[] patterns = {"$#,##0.00;($#,##0.00)", "0.##E0", "#", ".00", "0.###"};
    Object[] values = {1234.5, -1234567.891, 0, 12L, new BigDecimal("12345.678"), 0.5, Double.NaN};
    for (String pattern : patterns) {
      DecimalFormat format = new DecimalFormat(pattern, symbols);
      for (Object value : values) {
        for (int field : new int[] {NumberFormat.INTEGER_FIELD, NumberFormat.FRACTION_FIELD}) {
          FieldPosition place = new FieldPosition(field);
          StringBuffer out = format.format(value, new StringBuffer("ab"), place);
          System.out.println(pattern + " " + out + " " + place.getBeginIndex() + "-" + place.getEndIndex());
        }
      }
    }
    FieldPosition place = new FieldPosition(NumberFormat.FRACTION_FIELD);
    NumberFormat.getInstance(Locale.US).format(3.14159, new StringBuffer(), place);
    System.out.println(place);
  }

  private static void dates() {
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.SSS zzz EEE a yyyy", Locale.US);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    for (int field = 0; field < 18; field++) {
      FieldPosition place = new FieldPosition(field);
      format.format(new Date(1700000000123L), new StringBuffer("ab"), place);
      System.out.println(field + " " + place.getBeginIndex() + "-" + place.getEndIndex());
    }
    DateFormat plain = DateFormat.getDateInstance(DateFormat.SHORT, Locale.US);
    FieldPosition year = new FieldPosition(DateFormat.YEAR_FIELD);
    System.out.println(plain.format(new GregorianCalendar(2024, 1, 3).getTime(), new StringBuffer(), year) + " " + year.getBeginIndex());
    Calendar leapDay = new GregorianCalendar(2024, 1, 29);
    leapDay.roll(Calendar.YEAR, 1);
    System.out.println(leapDay.get(Calendar.MONTH) + " " + leapDay.get(Calendar.DATE));
  }

  private static String kinds(Format[] formats) {
    StringBuilder out = new StringBuilder();
    for (Format f : formats) {
      out.append(f instanceof ChoiceFormat ? "choice" : f instanceof DateFormat ? "date" : f == null ? "none" : "number");
      out.append(' ');
    }
    return out.toString();
  }

  public static void main(String[] args) {
    numbers();
    dates();
    MessageFormat message = new MessageFormat("{1,number,#.#} and {0} {2,date,yyyy} {1} {4,choice,0#a|1#b}", Locale.US);
    System.out.println(kinds(message.getFormats()));
    System.out.println(kinds(message.getFormatsByArgumentIndex()));
    System.out.println(message.toPattern());
    message.setFormatByArgumentIndex(1, new DecimalFormat("000.00", DecimalFormatSymbols.getInstance(Locale.US)));
    System.out.println(message.format(new Object[] {"x", 3.14159, new Date(0), null, 1}));
    System.out.println(((DecimalFormat) message.getFormats()[3]).toPattern());
    try {
      System.out.println(new ChoiceFormat("1#a|0#b"));
    } catch (IllegalArgumentException e) {
      System.out.println("not in order");
    }
  }
}
