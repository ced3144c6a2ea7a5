import java.text.ChoiceFormat;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Formats of numbers, dates and messages behind their common type. */
public class FormatsOfAnyKind {
  static void show(Format format, Object value) {
    System.out.println(format.format(value));
    StringBuffer out = new StringBuffer("[");
    System.out.println(format.format(value, out, new FieldPosition(0)).append(']'));
  }

  static void patterns() {
    for (String pattern : new String[] {";(#,##0.0#)", "a;b", "#;b;c", "#;(#)", "#;", "';'#"}) {
      try {
        System.out.println(new DecimalFormat(pattern).format(-2));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static void multiples() throws ParseException {
    DecimalFormat format = new DecimalFormat("#,##0.###");
    format.setParseBigDecimal(true);
    for (int by : new int[] {4, 3, -2}) {
      format.setMultiplier(by);
      System.out.println(format.parse("-88,888.8888888888888888888888888888888"));
      System.out.println(format.parse("10") + " " + format.parse("1.001"));
    }
  }

  public static void main(String[] args) throws ParseException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Format[] numbers = {new DecimalFormat("0.00"), NumberFormat.getPercentInstance(Locale.US)};
    for (Format format : numbers) {
      show(format, 5);
      show(format, 0.256);
      System.out.println(format.parseObject(format.format(12)));
    }
    show(new ChoiceFormat("0#none|1#one|1<many"), 3);
    show(new SimpleDateFormat("yyyy", Locale.US), new Date(0));
    show(new MessageFormat("{0} of {1}"), new Object[] {1, "x"});
    NumberFormat choice = new ChoiceFormat("0#none|1#one|1<many");
    System.out.println(choice.format(1) + choice.format(2.5) + choice.format((Object) 0));
    Object some = numbers[0];
    if (some instanceof Format format && !(some instanceof DateFormat)) {
      System.out.println(format.format(7L));
    }
    System.out.println(new SimpleDateFormat("yy", Locale.US).format(new Date(0)));
    patterns();
    multiples();
  }
}
