import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.function.Supplier;

/** Offsets, zones, instants and fractions in each form that formatters have for them. */
public class OffsetsInAnyForm {
  private static void show(String name, Supplier<Object> made) {
    try {
      System.out.println(name + ": " + made.get());
    } catch (DateTimeException | IllegalArgumentException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static String read(DateTimeFormatter f, String text) {
    try {
      return String.valueOf(f.parse(text).get(ChronoField.OFFSET_SECONDS));
    } catch (DateTimeParseException e) {
      return "@" + e.getErrorIndex();
    }
  }

  private static void offsets() {
    String forms =
        "+HH +HHmm +HH:mm +HHMM +HH:MM +HHMMss +HH:MM:ss +HHMMSS +HH:MM:SS +HHmmss +HH:mm:ss +H +Hmm +H:mm +HMM +H:MM"
            + " +HMMss +H:MM:ss +HMMSS +H:MM:SS +Hmmss +H:mm:ss";
    String texts = "+01 +1 +0130 +01:30 +1:30 +130 +013015 +01:30:15 +13015 Z +24:00 +01:6";
    for (String form : forms.split(" ")) {
      DateTimeFormatter strict = new DateTimeFormatterBuilder().appendOffset(form, "Z").toFormatter();
      DateTimeFormatter lenient = new DateTimeFormatterBuilder().parseLenient().append(strict).toFormatter();
      StringBuilder line = new StringBuilder(form + " " + strict.format(ZoneOffset.ofHoursMinutesSeconds(5, 30, 7)));
      for (String text : texts.split(" ")) {
        line.append(' ').append(read(strict, text)).append('/').append(read(lenient, text));
      }
      System.out.println(line);
    }
    String[] full = {
      "2024-01-01T10:00:00+01", "2024-01-01T10:00:00+0100", "2024-01-01T10:00:00+01:00:30", "2024-01-01t10:00z",
      "2024-01-01T10:00:00+1:00"
    };
    for (String text : full) {
      show(text, () -> OffsetDateTime.parse(text));
      show(text, () -> ZonedDateTime.parse(text));
      show(text, () -> OffsetDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME));
      show(text, () -> OffsetDateTime.parse(text, DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX")));
    }
    for (String text : new String[] {"GMT", "GMT+5:30", "GMT+05:30", "GMT-12:34:56", "UTC+1", "Europe/Paris!"}) {
      show("O " + text, () -> read(DateTimeFormatter.ofPattern("O"), text));
      show("V " + text, () -> DateTimeFormatter.ofPattern("VV").parse(text).query(TemporalQueries.zoneId()));
    }
  }

  private static void mailsAndWeeks(ZonedDateTime z) {
    DateTimeFormatter mail = DateTimeFormatter.RFC_1123_DATE_TIME;
    String[] mails = {
      "Tue, 3 Jun 2008 11:05:30 GMT", "tue, 03 jun 2008 11:05:30 gmt", "3 Jun 2008 1:5 +02",
      "Mon, 3 Jun 2008 11:05:30 GMT", "Tue, 3 June 2008 11:05:30 GMT"
    };
    for (String text : mails) {
      show(text, () -> ZonedDateTime.parse(text, mail));
    }
    show("in German", () -> mail.withLocale(Locale.GERMANY).format(z));
    DateTimeFormatter week = DateTimeFormatter.ISO_WEEK_DATE;
    for (String text : new String[] {"2024-W05-6", "2024-W05-6Z", "2024-W53-1", "2020-W53-7", "2024-w05-6", "24-W05-6"}) {
      show(text, () -> LocalDate.parse(text, week));
    }
    show("weeks", () -> week.format(z) + " " + week.format(z.toLocalDate()) + " " + week.format(z.toOffsetDateTime()));
    show("no week", () -> week.format(LocalTime.NOON));
  }

  private static void zones() {
    ZoneId newYork = ZoneId.of("America/New_York");
    DateTimeFormatter zoned = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(newYork);
    show("instant", () -> zoned.parse("2024-07-01 10:00", Instant::from));
    show("gap", () -> Instant.from(zoned.parse("2024-03-10 02:30")));
    DateTimeFormatter iso = DateTimeFormatter.ISO_INSTANT;
    show("local", () -> LocalDateTime.parse("2024-07-01T14:00:00Z", iso.withZone(newYork)));
    DateTimeFormatter hours = DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.ofHours(2));
    show("offset", () -> hours.format(OffsetTime.of(1, 2, 3, 4, ZoneOffset.UTC)));
  }

  public static void main(String[] args) {
    LocalDateTime x = LocalDateTime.of(2024, 2, 3, 14, 5, 6, 120_000_001);
    ZonedDateTime z = x.atZone(ZoneId.of("Europe/Paris"));
    offsets();
    mailsAndWeeks(z);
    zones();
    for (int digits = -2; digits < 11; digits++) {
      int count = digits;
      show("instant " + count, () -> new DateTimeFormatterBuilder().appendInstant(count).toFormatter().format(z));
    }
    show("instant", () -> new DateTimeFormatterBuilder().appendInstant().toFormatter().format(z));
    ChronoField[] fields = {
      ChronoField.MINUTE_OF_HOUR, ChronoField.HOUR_OF_DAY, ChronoField.NANO_OF_DAY, ChronoField.MILLI_OF_SECOND,
      ChronoField.DAY_OF_MONTH
    };
    for (ChronoField field : fields) {
      show(field + " with point", () -> new DateTimeFormatterBuilder().appendFraction(field, 0, 9, true).toFormatter().format(x));
      show(field + " short", () -> new DateTimeFormatterBuilder().appendFraction(field, 2, 3, false).toFormatter().format(x));
      show(
          field + " read",
          () -> new DateTimeFormatterBuilder().appendFraction(field, 0, 9, true).toFormatter().parse(".5").getLong(field));
    }
    DateTimeFormatter padded =
        new DateTimeFormatterBuilder()
            .padNext(10, '*')
            .optionalStart()
            .appendPattern("HH:mm")
            .optionalEnd()
            .appendLiteral('|')
            .padNext(12)
            .appendPattern("yyyy")
            .toFormatter();
    show("padded", () -> padded.format(x));
    show("read", () -> padded.parse("*****10:15|        2024").get(ChronoField.MINUTE_OF_HOUR));
    DateTimeFormatter lenient =
        new DateTimeFormatterBuilder()
            .parseLenient()
            .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT)
            .toFormatter(Locale.US);
    for (String month : new String[] {"March", "Mar", "3", "x"}) {
      show(month, () -> lenient.parse(month).get(ChronoField.MONTH_OF_YEAR));
    }
    DateTimeFormatter narrow = DateTimeFormatter.ofPattern("MMMMM", Locale.US);
    show("J", () -> narrow.parse("J").get(ChronoField.MONTH_OF_YEAR));
  }
}
