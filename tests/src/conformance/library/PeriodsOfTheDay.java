import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.Supplier;

/** Letters of patterns that are seldom met: periods of the day, counts of days, quarters and weeks, shown and read. */
public class PeriodsOfTheDay {
  private static void show(String name, Supplier<Object> made) {
    try {
      System.out.println(name + ": " + made.get());
    } catch (DateTimeException | IllegalArgumentException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static void periods() {
    for (int hour = 0; hour < 24; hour++) {
      for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.FRANCE}) {
        DateTimeFormatter f = DateTimeFormatter.ofPattern("h:mm B, BBBB, BBBBB", l);
        System.out.println(f.format(LocalTime.of(hour, 0)) + " / " + f.format(LocalTime.of(hour, 1)));
      }
    }
    String[] texts = {
      "8 in the morning", "8 at night", "12 noon", "12:00 noon", "14 at night", "in the evening", "midnight",
      "12 midnight", "3 in the afternoon", "22 at night", "1 in the evening"
    };
    for (String p : new String[] {"h B", "h:mm B", "H B", "B"}) {
      for (String text : texts) {
        show(p + " " + text, () -> LocalTime.parse(text, DateTimeFormatter.ofPattern(p, Locale.US)));
      }
    }
    show("abends", () -> LocalTime.parse("8 abends", DateTimeFormatter.ofPattern("h B", Locale.GERMANY)));
    show("BB", () -> DateTimeFormatter.ofPattern("BB"));
  }

  private static void weeks() {
    for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.UK}) {
      DateTimeFormatter f = DateTimeFormatter.ofPattern("YYYY YY w ww W e c", l);
      for (int year = 2019; year < 2023; year++) {
        for (int day : new int[] {1, 2, 3, 4, 200, 362, 363, 364, 365}) {
          LocalDate date = LocalDate.ofYearDay(year, day);
          System.out.println(date + " " + f.format(date));
        }
      }
    }
    DateTimeFormatter read = DateTimeFormatter.ofPattern("YYYY-'W'ww-e", Locale.GERMANY);
    for (String text : new String[] {"2024-W01-1", "2020-W53-7", "2024-W10-8"}) {
      for (ResolverStyle style : ResolverStyle.values()) {
        show(text + " " + style, () -> LocalDate.parse(text, read.withResolverStyle(style)));
      }
    }
    DateTimeFormatter ofMonth = DateTimeFormatter.ofPattern("uuuu-MM W e", Locale.US);
    for (String text : new String[] {"2024-02 1 5", "2024-02 1 1", "2024-02 5 5"}) {
      show(text, () -> LocalDate.parse(text, ofMonth));
      show(text, () -> LocalDate.parse(text, ofMonth.withResolverStyle(ResolverStyle.STRICT)));
    }
  }

  public static void main(String[] args) {
    periods();
    weeks();
    LocalDate date = LocalDate.of(2024, 2, 3);
    show("g", () -> DateTimeFormatter.ofPattern("g ggg gggggggg").format(date));
    show("g", () -> LocalDate.parse("60343", DateTimeFormatter.ofPattern("g")));
    DateTimeFormatter quarter =
        new DateTimeFormatterBuilder()
            .appendPattern("uuuu QQQ")
            .parseDefaulting(IsoFields.DAY_OF_QUARTER, 1)
            .toFormatter(Locale.US);
    show("Q3", () -> LocalDate.parse("2024 Q3", quarter));
    show("Q5", () -> LocalDate.parse("2024 Q5", quarter));
  }
}
