import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.function.Supplier;

/** Digits and signs of dates, and the fields that count. */
public class StylesOfDecimals {
  private static void show(String name, Supplier<Object> made) {
    try {
      System.out.println(name + ": " + made.get());
    } catch (DateTimeException | NullPointerException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    LocalDateTime time = LocalDateTime.of(2024, 2, 3, 14, 5, 6, 120_000_000);
    DecimalStyle own =
        DecimalStyle.STANDARD.withZeroDigit('a').withDecimalSeparator(',').withNegativeSign('~').withPositiveSign('#');
    System.out.println(own + " " + own.equals(DecimalStyle.STANDARD) + " " + own.getZeroDigit() + own.getNegativeSign());
    System.out.println(DecimalStyle.of(Locale.GERMANY) + " " + (DecimalStyle.of(Locale.US) == DecimalStyle.STANDARD));
    DateTimeFormatter f = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withDecimalStyle(own);
    show("shown", () -> f.format(time) + " " + f.format(time.withYear(-5)) + " " + f.format(time.withYear(12345)));
    show("read", () -> LocalDateTime.parse(f.format(time), f));
    show("usual", () -> LocalDateTime.parse("2024-02-03T14:05", f));
    show("style", () -> f.getDecimalStyle() + " " + DateTimeFormatter.ISO_DATE.getDecimalStyle());
    show("null", () -> f.withDecimalStyle(null));
    DateTimeFormatter localized = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withDecimalStyle(own);
    show("localized", () -> localized.withLocale(Locale.US).format(time) + localized.withLocale(Locale.UK).format(time));

    DateTimeFormatter three = DateTimeFormatter.ofPattern("yyyy-MM-dd DDD");
    show("all", () -> LocalDate.parse("2024-01-01 060", three));
    DateTimeFormatter some = three.withResolverFields(ChronoField.YEAR_OF_ERA, ChronoField.DAY_OF_YEAR);
    show("some", () -> LocalDate.parse("2024-13-45 060", some));
    show("fields", () -> some.getResolverFields().size() + " " + three.getResolverFields());
    show("again", () -> some.withResolverFields((TemporalField[]) null).getResolverFields());
    show("chronology", () -> three.getChronology() + " " + DateTimeFormatter.ISO_DATE.getChronology());
    show("localized", () -> localized.getChronology() + " " + DateTimeFormatter.ISO_LOCAL_TIME.getChronology());
    ParsePosition place = new ParsePosition(0);
    show("unresolved", () -> DateTimeFormatter.ofPattern("uuuu").parseUnresolved("2024x", place) + " " + place);
  }
}
