import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What formatters of dates say that they are made of. */
public class FormattersDescribed {
  record Named(String name, DateTimeFormatter formatter) {}

  private static String described(Object any) {
    return "<" + any + ">";
  }

  public static void main(String[] args) {
    for (DateTimeFormatter f :
        List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ISO_LOCAL_TIME,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ISO_DATE,
            DateTimeFormatter.ISO_TIME,
            DateTimeFormatter.ISO_OFFSET_DATE,
            DateTimeFormatter.ISO_OFFSET_TIME,
            DateTimeFormatter.ISO_DATE_TIME,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_ZONED_DATE_TIME,
            DateTimeFormatter.ISO_ORDINAL_DATE,
            DateTimeFormatter.ISO_WEEK_DATE,
            DateTimeFormatter.BASIC_ISO_DATE,
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_INSTANT,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT),
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM))) {
      System.out.println(f);
    }
    String letters =
        "y yy yyy yyyy uu uuuu M MM MMM MMMM MMMMM LLL LLLL Q QQ QQQ QQQQ QQQQQ q qqq E EEEE EEEEE G GGGG GGGGG a B BBBB"
            + " BBBBB d dd D DD DDD H HH h K k m s S SSS n nnn N A AAA VV w ww W e ee eee c ccc Y YY YYYY g ggg z zzzz v"
            + " vvvv O OOOO X XX XXX XXXX XXXXX x xx xxx xxxx xxxxx Z ZZZZ ZZZZZ ppH pppppyyyy HH[:mm]'x''y''' ''"
            + " yyyyMMdd";
    for (String p : letters.split(" ")) {
      System.out.println(p + " " + DateTimeFormatter.ofPattern(p));
    }
    DateTimeFormatter built =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .append(DateTimeFormatter.ISO_DATE)
            .appendOptional(DateTimeFormatter.ISO_TIME)
            .appendInstant(3)
            .appendFraction(ChronoField.MINUTE_OF_HOUR, 1, 2, true)
            .appendZoneId()
            .appendZoneRegionId()
            .appendZoneOrOffsetId()
            .appendZoneText(TextStyle.SHORT)
            .appendLocalizedOffset(TextStyle.FULL)
            .appendLocalized(null, FormatStyle.SHORT)
            .appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "a"))
            .appendValueReduced(ChronoField.YEAR, 2, 4, LocalDate.of(1950, 1, 1))
            .appendValueReduced(ChronoField.YEAR, 2, 4, 1960)
            .appendOffset("+HH", "it's none")
            .appendDayPeriodText(TextStyle.NARROW)
            .parseCaseSensitive()
            .parseStrict()
            .padNext(4, 'x')
            .appendLiteral("abc")
            .appendValue(ChronoField.YEAR, 1, 5, SignStyle.ALWAYS)
            .toFormatter(Locale.US);
    System.out.println(described(built));
    System.out.println(described(List.of(DateTimeFormatter.ofPattern("d/M"))));
    System.out.println(new Named("short", DateTimeFormatter.ofPattern("yy")));
    System.out.println(String.format("%s", DateTimeFormatter.ofPattern("HH")).length());
  }
}
