package dev.mochaberry.standins.util;

import dev.mochaberry.standins.time.format.LocaleWords;
import dev.mochaberry.standins.time.zone.ZoneTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.util.DuplicateFormatFlagsException;
import java.util.FormatFlagsConversionMismatchException;
import java.util.IllegalFormatConversionException;
import java.util.IllegalFormatPrecisionException;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.MissingFormatWidthException;
import java.util.UnknownFormatConversionException;

/**
 * Formats with dates, as {@code "%tF %<tT %s"}: what asks for a date becomes text that still counts
 * as a use of its argument, so that the others stay as they are.
 */
final class DateFormats {
  private static final String FLAGS = "-#+ 0,(<";
  private static final String BAD_FLAGS = "#+ 0,(";
  private static final String CONVERSIONS = "HIklMNLQpsSTzZaAbBCdehjmyYrRcDF";
  private static final String DAYS = "SundayMondayTuesdayWednesdayThursdayFridaySaturday";
  private static final int[] DAY_ENDS = {0, 6, 12, 19, 28, 36, 42, 50};
  private static final String MONTHS =
      "JanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecember";
  private static final int[] MONTH_ENDS = {0, 7, 15, 20, 25, 28, 32, 36, 42, 51, 58, 66, 74};

  private final String pattern;
  private final Object[] arguments;
  private final StringBuilder out = new StringBuilder();
  private int i;
  private int next;
  private int last = -1;
  private boolean checking = true;

  private final Locale locale;

  private DateFormats(Locale locale, String pattern, Object[] arguments) {
    this.locale = locale;
    this.pattern = pattern;
    this.arguments = arguments == null ? new Object[] {null} : arguments;
  }

  static String format(String pattern, Object... arguments) {
    return String.format(new DateFormats(null, pattern, arguments).read(), arguments);
  }

  static String format(Locale locale, String pattern, Object... arguments) {
    return String.format(locale, new DateFormats(locale, pattern, arguments).read(), arguments);
  }

  private String read() {
    pass(); // Java reads the whole format before it asks for arguments
    checking = false;
    i = 0;
    out.setLength(0);
    pass();
    return out.toString();
  }

  private void pass() {
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      out.append(c);
      if (c == '%') {
        specifier();
      }
    }
  }

  private char at() {
    return i < pattern.length() ? pattern.charAt(i) : '\0';
  }

  private String span(String chars) {
    int start = i;
    while (i < pattern.length() && chars.indexOf(pattern.charAt(i)) >= 0) {
      i++;
    }
    return pattern.substring(start, i);
  }

  /** What follows a percent sign. */
  private void specifier() {
    int start = i;
    String number = at() == '0' ? "" : span("0123456789");
    boolean numbered = !number.isEmpty() && at() == '$';
    if (numbered) {
      i++;
    } else {
      i = start;
    }
    String flags = span(FLAGS);
    String width = span("0123456789");
    String precision = span(".0123456789");
    char kind = at();
    if (checking) {
      if (kind == 't' || kind == 'T') {
        i++;
        check(flags, numbered ? number + "$" : "", width, precision, kind, at());
      }
      i = Math.min(i + 1, pattern.length());
      return;
    }
    boolean previous = flags.indexOf('<') >= 0;
    if (kind != '%' && kind != 'n' && kind != '\0') {
      last = numbered ? Integer.parseInt(number) - 1 : previous ? last : next++;
    }
    if (kind != 't' && kind != 'T') {
      i = Math.min(i + 1, pattern.length());
      out.append(pattern, start, i);
      return;
    }
    i++;
    char conversion = at();
    i++;
    String place = numbered ? number + "$" : "";
    if (last < 0 || last >= arguments.length) {
      throw new MissingFormatArgumentException(
          "%" + ordered(flags) + place + width + kind + conversion);
    }
    Object date = arguments[last];
    String text = date == null ? "null" : text(date, conversion);
    if (kind == 'T') {
      text = text.toUpperCase();
    }
    int wide = width.isEmpty() ? 0 : Integer.parseInt(width);
    String blanks = " ".repeat(Math.max(0, wide - text.length()));
    String padded = flags.indexOf('-') >= 0 ? text + blanks : blanks + text;
    out.setLength(out.length() - 1);
    out.append(padded.replace("%", "%%"));
    // What follows counts the arguments as if the date were still to be written.
    out.append('%').append(place).append(previous ? "<" : "").append(".0b");
  }

  private static void check(
      String flags, String place, String width, String precision, char kind, char conversion) {
    for (int k = 0; k < flags.length(); k++) {
      if (flags.indexOf(flags.charAt(k)) < k) {
        throw new DuplicateFormatFlagsException(flags.substring(k, k + 1));
      }
    }
    if (precision.length() > 1) {
      throw new IllegalFormatPrecisionException(Integer.parseInt(precision.substring(1)));
    }
    if (CONVERSIONS.indexOf(conversion) < 0) {
      throw new UnknownFormatConversionException(conversion == 0 ? "t" : "t" + conversion);
    }
    for (char c : BAD_FLAGS.toCharArray()) {
      if (flags.indexOf(c) >= 0) {
        throw new FormatFlagsConversionMismatchException(String.valueOf(c), conversion);
      }
    }
    if (width.isEmpty() && flags.indexOf('-') >= 0) {
      throw new MissingFormatWidthException("%" + ordered(flags) + place + kind + conversion);
    }
  }

  /** Flags as Java names them, in an order of their own. */
  private static String ordered(String flags) {
    StringBuilder all = new StringBuilder();
    for (char c : FLAGS.toCharArray()) {
      if (flags.indexOf(c) >= 0) {
        all.append(c);
      }
    }
    return all.toString();
  }

  private String text(Object date, char conversion) {
    try {
      return new Shown(temporal(date, conversion), locale).text(conversion);
    } catch (DateTimeException e) {
      throw new IllegalFormatConversionException(conversion, date.getClass());
    }
  }

  private static TemporalAccessor temporal(Object date, char conversion) {
    if (date instanceof TemporalAccessor t) {
      return t;
    } else if (date instanceof Long millis) {
      return at(millis, TimeZone.ofProgram());
    } else if (date instanceof Date d) {
      return at(d.getTime(), TimeZone.ofProgram());
    } else if (date instanceof Calendar c) {
      return at(((Calendar) c.clone()).getTimeInMillis(), c.getTimeZone());
    }
    throw new IllegalFormatConversionException(conversion, date.getClass());
  }

  private static ZonedDateTime at(long millis, TimeZone zone) {
    return Instant.ofEpochMilli(millis).atZone(zone.toZoneId());
  }

  /** One date or time, by the letter of a conversion. */
  private static final class Shown {
    private final TemporalAccessor t;
    private final Locale locale;

    Shown(TemporalAccessor t, Locale locale) {
      this.t = t;
      this.locale = locale;
    }

    private String number(TemporalField field, int width) {
      return digits(t.get(field), width);
    }

    private static String digits(int value, int width) {
      String s = Integer.toString(value);
      return "0".repeat(Math.max(0, width - s.length())) + s;
    }

    private static String name(String names, int[] ends, int index) {
      return names.substring(ends[index], ends[index + 1]);
    }

    private String day(boolean whole) {
      int day = t.get(ChronoField.DAY_OF_WEEK) % 7;
      String[] words = LocaleWords.words(locale, whole ? "t2" : "t3");
      String name = words == null ? name(DAYS, DAY_ENDS, day) : words[day + 1];
      return whole || words != null ? name : name.substring(0, 3);
    }

    private String month(boolean whole) {
      int month = t.get(ChronoField.MONTH_OF_YEAR) - 1;
      String[] words = LocaleWords.words(locale, whole ? "t0" : "t1");
      String name = words == null ? name(MONTHS, MONTH_ENDS, month) : words[month];
      return whole || words != null ? name : name.substring(0, 3);
    }

    private String half() {
      int half = t.get(ChronoField.AMPM_OF_DAY);
      String[] words = LocaleWords.words(locale, "t4");
      return words != null ? words[half].toLowerCase() : half == 0 ? "am" : "pm";
    }

    private String offset() {
      int seconds = t.get(ChronoField.OFFSET_SECONDS);
      int minutes = Math.abs(seconds) / 60;
      return (seconds < 0 ? "-" : "+") + digits(minutes / 60 * 100 + minutes % 60, 4);
    }

    private String zone() {
      ZoneId zone = t.query(TemporalQueries.zone());
      if (zone == null) {
        throw new DateTimeException("Unable to extract ZoneId from temporal " + t);
      }
      String[] names = zone instanceof ZoneOffset ? null : ZoneTable.names(zone.getId());
      if (names == null || !t.isSupported(ChronoField.INSTANT_SECONDS)) {
        return zone.getId();
      }
      return names[zone.getRules().isDaylightSavings(Instant.from(t)) ? 3 : 1];
    }

    private String several(String conversions) {
      StringBuilder out = new StringBuilder();
      for (char c : conversions.toCharArray()) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        out.append(letter ? text(c) : String.valueOf(c));
      }
      return out.toString();
    }

    String text(char conversion) {
      return switch (conversion) {
        case 'H' -> number(ChronoField.HOUR_OF_DAY, 2);
        case 'k' -> number(ChronoField.HOUR_OF_DAY, 1);
        case 'I' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, 2);
        case 'l' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, 1);
        case 'M' -> number(ChronoField.MINUTE_OF_HOUR, 2);
        case 'S' -> number(ChronoField.SECOND_OF_MINUTE, 2);
        case 'L' -> number(ChronoField.MILLI_OF_SECOND, 3);
        case 'N' -> number(ChronoField.NANO_OF_SECOND, 9);
        case 'p' -> half();
        case 'z' -> offset();
        case 'Z' -> zone();
        case 's' -> Long.toString(t.getLong(ChronoField.INSTANT_SECONDS));
        case 'Q' ->
            Long.toString(
                t.getLong(ChronoField.INSTANT_SECONDS) * 1000 + t.get(ChronoField.MILLI_OF_SECOND));
        case 'B' -> month(true);
        case 'b', 'h' -> month(false);
        case 'A' -> day(true);
        case 'a' -> day(false);
        case 'C' -> digits(t.get(ChronoField.YEAR_OF_ERA) / 100, 2);
        case 'Y' -> number(ChronoField.YEAR_OF_ERA, 4);
        case 'y' -> digits(t.get(ChronoField.YEAR_OF_ERA) % 100, 2);
        case 'j' -> number(ChronoField.DAY_OF_YEAR, 3);
        case 'm' -> number(ChronoField.MONTH_OF_YEAR, 2);
        case 'd' -> number(ChronoField.DAY_OF_MONTH, 2);
        case 'e' -> number(ChronoField.DAY_OF_MONTH, 1);
        case 'R' -> several("H:M");
        case 'T' -> several("H:M:S");
        case 'r' -> several("I:M:S ") + text('p').toUpperCase();
        case 'D' -> several("m/d/y");
        case 'F' -> several("Y-m-d");
        case 'c' -> several("a b d T Z Y");
        default -> throw new UnknownFormatConversionException("t" + conversion);
      };
    }
  }
}
