import java.text.Format;
import java.text.ParseException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Supplier;

/** Which texts are dates and times to a formatter, and where the others fail. */
public class DatesReadAsWritten {
  private static void show(String name, Supplier<Object> made) {
    try {
      System.out.println(name + ": " + made.get());
    } catch (DateTimeParseException e) {
      System.out.println(name + ": " + e.getMessage() + " @" + e.getErrorIndex());
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static DateTimeFormatter of(DateTimeFormatterBuilder builder) {
    return builder.toFormatter();
  }

  public static void main(String[] args) throws ParseException {
    String[] years = {"00", "-0", "-0000", "+2000", "+02000", "12345", "+10000", "-", "-1", "-1234", "2000-"};
    for (String year : years) {
      show(year, () -> Year.parse(year));
      show(year + "-07", () -> YearMonth.parse(year + "-07"));
      show(year + "-07-05", () -> LocalDate.parse(year + "-07-05"));
    }
    show("day", () -> LocalDate.parse("2020-02-32"));
    String[] instants = {
      "1970-01-01t00:00:01z", "+1000000000-01-01T12:30:00Z", "2020-01-01T24:00:00Z", "2016-12-31T23:59:60Z",
      "2020-01-01T10:00Z", "2020-13-01T10:00:00Z"
    };
    for (String instant : instants) {
      show(instant, () -> Instant.parse(instant));
    }
    for (String time : new String[] {"1:00", "24:00", "01:00:00.", "01:00:00.1234567890", "01:0", " 01:00"}) {
      show(time, () -> LocalTime.parse(time));
    }
    show("offset", () -> OffsetTime.parse("10:15+01:00"));
    show("offset date", () -> DateTimeFormatter.ISO_OFFSET_DATE.format(Instant.EPOCH.atOffset(java.time.ZoneOffset.ofHours(2))));

    DateTimeFormatter minutes = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    show("end of day", () -> LocalDateTime.parse("2020-02-28 24:00", minutes));
    show("hours", () -> LocalDateTime.parse("2020-02-28 49:70", minutes.withResolverStyle(ResolverStyle.LENIENT)));
    show("strict", () -> LocalDateTime.parse("2020-02-28 24:00", minutes.withResolverStyle(ResolverStyle.STRICT)));
    DateTimeFormatter hour = DateTimeFormatter.ofPattern("H:m");
    show("excess", () -> hour.parse("24:0").query(DateTimeFormatter.parsedExcessDays()));

    DateTimeFormatterBuilder joined =
        new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR)
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, false)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 5);
    show("joined", () -> LocalDateTime.parse("201308122146025", of(joined)));
    show("reduced", () -> LocalDate.parse("99-1-2", DateTimeFormatter.ofPattern("yy-M-d")));
    DateTimeFormatter near =
        of(new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1950, 1, 1)));
    show("near", () -> Year.parse("49", near) + " " + Year.parse("50", near) + " " + near.format(Year.of(1999)));
    for (SignStyle sign : SignStyle.values()) {
      DateTimeFormatter signed =
          of(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 2, 4, sign));
      show("print " + sign, () -> signed.format(Year.of(123)) + " " + signed.format(Year.of(-5)));
      show("parse " + sign, () -> Year.parse("+123", signed));
      show("minus " + sign, () -> Year.parse("-12", signed));
    }
    DateTimeFormatter lenient =
        of(new DateTimeFormatterBuilder().parseLenient().appendValue(ChronoField.YEAR, 4).appendLiteral('/')
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 6, true));
    show("lenient", () -> lenient.parse("+7/.5").getLong(ChronoField.NANO_OF_SECOND));

    show("width", () -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 20));
    show("widths", () -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4, 2, SignStyle.NORMAL));
    show("fraction", () -> new DateTimeFormatterBuilder().appendFraction(ChronoField.NANO_OF_SECOND, 4, 10, true));
    show("no field", () -> new DateTimeFormatterBuilder().appendText(null));
    show("no locale", () -> DayOfWeek.MONDAY.getDisplayName(java.time.format.TextStyle.FULL, null));

    show("of day", () -> LocalTime.parse("3661001", of(new DateTimeFormatterBuilder().appendValue(ChronoField.MILLI_OF_DAY))));
    show("epoch", () -> LocalDate.parse("-1", of(new DateTimeFormatterBuilder().appendValue(ChronoField.EPOCH_DAY))));

    ParsePosition place = new ParsePosition(2);
    TemporalAccessor found = DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved("x 2020-02-31 y", place);
    System.out.println(found.getLong(ChronoField.DAY_OF_MONTH) + " " + place.getIndex() + " " + place.getErrorIndex());
    ParsePosition wrong = new ParsePosition(0);
    System.out.println(DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved("2020-0x", wrong) + " " + wrong.getErrorIndex());

    Format old = DateTimeFormatter.ISO_LOCAL_DATE.toFormat(LocalDate::from);
    System.out.println(old.format(LocalDate.of(2020, 1, 2)) + " " + old.parseObject("2021-03-04"));
    show("old", () -> old.format("x"));
    try {
      old.parseObject("2021-03-x4");
    } catch (ParseException e) {
      System.out.println(e.getMessage() + " " + e.getErrorOffset());
    }
  }
}
