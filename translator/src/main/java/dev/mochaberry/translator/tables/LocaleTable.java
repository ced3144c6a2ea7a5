package dev.mochaberry.translator.tables;

import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The module {@code locale_words}: what languages say of dates and times, as the running JDK has
 * it. Its keys: M, E, a, G and Q are the names of {@code java.time}, with 0 for full, 1 for short
 * and 2 for narrow ones, and s where they stand alone; B the periods of the day, behind a character
 * for the hour that they begin with; P its patterns: four of dates, four of times, and sixteen of
 * both. Those of {@code java.text} are t0 to t5 (months, short months, weekdays, short weekdays,
 * halves of the day, eras) and p. What begins weeks is w, signs of currencies are c.
 */
public final class LocaleTable {
  private LocaleTable() {}

  /** The module's table. */
  public static String of(List<Locale> locales) {
    StringBuilder out = new StringBuilder("WORDS = {\n");
    for (Locale locale : locales) {
      out.append("    \"").append(locale).append("\": {\n");
      words(locale)
          .forEach(
              (key, words) -> {
                String text = String.join("|", words).replace("\\", "\\\\").replace("\"", "\\\"");
                out.append("        \"").append(key).append("\": \"").append(text).append("\",\n");
              });
      out.append("    },\n");
    }
    return out.append("}\n").toString();
  }

  private static Map<String, List<String>> words(Locale locale) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    names(words, locale);
    words.put("P", patterns(locale));
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    words.put("t0", List.of(symbols.getMonths()));
    words.put("t1", List.of(symbols.getShortMonths()));
    words.put("t2", List.of(symbols.getWeekdays()));
    words.put("t3", List.of(symbols.getShortWeekdays()));
    words.put("t4", List.of(symbols.getAmPmStrings()));
    words.put("t5", List.of(symbols.getEras()));
    words.put("p", patternsOfText(locale));
    words.put("c", currencies(locale));
    Calendar calendar = Calendar.getInstance(locale);
    words.put(
        "w",
        List.of(
            String.valueOf(calendar.getFirstDayOfWeek()),
            String.valueOf(calendar.getMinimalDaysInFirstWeek())));
    return words;
  }

  /** The codes and signs of the currencies that have a sign. */
  private static List<String> currencies(Locale locale) {
    return Currency.getAvailableCurrencies().stream()
        .filter(c -> !c.getSymbol(locale).equals(c.getCurrencyCode()))
        .map(c -> c.getCurrencyCode() + " " + c.getSymbol(locale))
        .sorted()
        .toList();
  }

  private static void names(Map<String, List<String>> words, Locale locale) {
    TextStyle[] styles = {TextStyle.FULL, TextStyle.SHORT, TextStyle.NARROW};
    LocalDate first = LocalDate.of(2024, 1, 1); // a Monday
    for (int i = 0; i < styles.length; i++) {
      for (boolean alone : new boolean[] {false, true}) {
        TextStyle style = alone ? styles[i].asStandalone() : styles[i];
        String end = i + (alone ? "s" : "");
        List<String> months = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<String> quarters = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
          months.add(name(ChronoField.MONTH_OF_YEAR, style, first.plusMonths(month), locale));
        }
        for (int day = 0; day < 7; day++) {
          days.add(name(ChronoField.DAY_OF_WEEK, style, first.plusDays(day), locale));
        }
        for (int quarter = 0; quarter < 4; quarter++) {
          quarters.add(
              name(IsoFields.QUARTER_OF_YEAR, style, first.plusMonths(3L * quarter), locale));
        }
        words.put("M" + end, months);
        words.put("E" + end, days);
        if (!alone) {
          // As letters ask for them: QQQ, QQQQ and QQQQQ.
          words.put("Q" + (i == 2 ? 2 : 1 - i), quarters);
        }
        words.put(
            "a" + end,
            List.of(
                name(ChronoField.AMPM_OF_DAY, style, LocalTime.MIN, locale),
                name(ChronoField.AMPM_OF_DAY, style, LocalTime.NOON, locale)));
        words.put(
            "G" + end,
            List.of(
                name(ChronoField.ERA, style, first.withYear(-1), locale),
                name(ChronoField.ERA, style, first, locale)));
      }
      words.put("B" + i, periods(styles[i], locale));
    }
  }

  /** The periods of the day, each behind a character that counts half hours. */
  private static List<String> periods(TextStyle style, Locale locale) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder().appendDayPeriodText(style).toFormatter(locale);
    List<String> periods = new ArrayList<>();
    String last = "";
    for (int half = 0; half < 2 * 24; half++) {
      // Periods begin with an hour, or a minute behind it where the hour itself has a name.
      LocalTime time = LocalTime.of(half / 2, half % 2);
      String name = time.format(formatter);
      if (!name.equals(last)) {
        periods.add((char) ('0' + half) + name);
      }
      last = name;
    }
    return periods;
  }

  private static String name(
      TemporalField field, TextStyle style, TemporalAccessor of, Locale locale) {
    return new DateTimeFormatterBuilder().appendText(field, style).toFormatter(locale).format(of);
  }

  private static List<String> patterns(Locale locale) {
    List<String> patterns = new ArrayList<>();
    for (FormatStyle date : FormatStyle.values()) {
      patterns.add(pattern(date, null, locale));
    }
    for (FormatStyle time : FormatStyle.values()) {
      patterns.add(pattern(null, time, locale));
    }
    for (FormatStyle date : FormatStyle.values()) {
      for (FormatStyle time : FormatStyle.values()) {
        patterns.add(pattern(date, time, locale));
      }
    }
    return patterns;
  }

  private static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        date, time, IsoChronology.INSTANCE, locale);
  }

  private static List<String> patternsOfText(Locale locale) {
    List<String> patterns = new ArrayList<>();
    int styles = DateFormat.SHORT + 1;
    for (int date = 0; date < styles; date++) {
      patterns.add(text(DateFormat.getDateInstance(date, locale)));
    }
    for (int time = 0; time < styles; time++) {
      patterns.add(text(DateFormat.getTimeInstance(time, locale)));
    }
    for (int both = 0; both < styles * styles; both++) {
      patterns.add(text(DateFormat.getDateTimeInstance(both / styles, both % styles, locale)));
    }
    return patterns;
  }

  private static String text(DateFormat format) {
    return ((SimpleDateFormat) format).toPattern();
  }
}
