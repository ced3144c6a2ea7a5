import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Formats that a program sets for arguments of messages, by place and by number. */
class FormatsSetInMessages {
  public static void main(String[] args) throws ParseException {
    MessageFormat files = new MessageFormat("On {1} there {0}, {0,number} in all, of {2}.", Locale.US);
    Format count =
        new ChoiceFormat(
            new double[] {0, 1, 2}, new String[] {"are none", "is one", "are {0,number,integer}"});
    files.setFormatByArgumentIndex(0, count);
    files.setFormat(3, new DecimalFormat("0.00"));
    for (int n = 0; n < 4; n++) {
      System.out.println(files.format(new Object[] {n, "disk", n * 1.5}));
    }
    files.setFormat(0, NumberFormat.getInstance(Locale.US));
    files.setFormat(1, new ChoiceFormat("0#no|1#one"));
    files.setFormat(2, NumberFormat.getPercentInstance(Locale.US));
    System.out.println(files.toPattern());
    System.out.println(files.getLocale());
    MessageFormat all = new MessageFormat("{1}/{0}/{1}");
    SimpleDateFormat day = new SimpleDateFormat("yyyy-MM-dd", Locale.US);
    day.setTimeZone(TimeZone.getTimeZone("UTC"));
    all.setFormats(new Format[] {new DecimalFormat("#,##0"), day});
    System.out.println(all.format(new Object[] {new Date(0), 12345.6}));
    all.setFormatsByArgumentIndex(new Format[] {day, NumberFormat.getPercentInstance(Locale.US)});
    System.out.println(all.format(new Object[] {new Date(86_400_000L), 0.5}));
    all.setFormat(0, null);
    System.out.println(all.format(new Object[] {new Date(0), 0.25}));
    try {
      all.setFormat(3, day);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println("no such place");
    }
    MessageFormat parsed = new MessageFormat("{0} at {1}");
    parsed.setFormat(1, new DecimalFormat("0.0"));
    System.out.println(Arrays.toString(parsed.parse("dot at 2.5")));
    parsed.applyPattern("{0} to {1}");
    System.out.println(Arrays.toString(parsed.parse("a to 2.5")));
  }
}
