package dev.mochaberry.standins.text;

import dev.mochaberry.standins.util.Calendar;
import dev.mochaberry.standins.util.TimeZone;

/** One part of the pattern of a SimpleDateFormat: a letter so many times, or text. */
final class DatePart {
  private static final String LETTERS = "GyYMLwWDdFEuaHkKhmsSzZX";

  /** The letters in the order of the fields that DateFormat numbers. */
  private static final String NUMBERED = "GyMdkHmsSEDFwWahKz";

  private static final String TEXTS = "GEazZX";
  private static final int[] FIELDS = {
    Calendar.ERA,
    Calendar.YEAR,
    Calendar.YEAR,
    Calendar.MONTH,
    Calendar.MONTH,
    Calendar.WEEK_OF_YEAR,
    Calendar.WEEK_OF_MONTH,
    Calendar.DAY_OF_YEAR,
    Calendar.DAY_OF_MONTH,
    Calendar.DAY_OF_WEEK_IN_MONTH,
    Calendar.DAY_OF_WEEK,
    Calendar.DAY_OF_WEEK,
    Calendar.AM_PM,
    Calendar.HOUR_OF_DAY,
    Calendar.HOUR_OF_DAY,
    Calendar.HOUR,
    Calendar.HOUR,
    Calendar.MINUTE,
    Calendar.SECOND,
    Calendar.MILLISECOND,
    Calendar.ZONE_OFFSET,
    Calendar.ZONE_OFFSET,
    Calendar.ZONE_OFFSET
  };

  private final char letter;
  private final int count;
  private final String text;

  private DatePart(char letter, int count, String text) {
    this.letter = letter;
    this.count = count;
    this.text = text;
  }

  static DatePart of(char letter, int count) {
    if (LETTERS.indexOf(letter) < 0) {
      throw new IllegalArgumentException("Illegal pattern character '" + letter + "'");
    }
    if (letter == 'X' && count > 3) {
      throw new IllegalArgumentException("invalid ISO 8601 format: length=" + count);
    }
    return new DatePart(letter, count, null);
  }

  static DatePart literal(String text) {
    return new DatePart('\0', 0, text);
  }

  /** Whether it shows the field that {@code DateFormat} has such a number for. */
  boolean isOf(int number) {
    char usual =
        switch (letter) {
          case 'Y' -> 'y';
          case 'L' -> 'M';
          case 'u' -> 'E';
          case 'X', 'Z' -> 'z';
          default -> letter;
        };
    return text == null && NUMBERED.indexOf(usual) == number;
  }

  private boolean isMonthName() {
    return (letter == 'M' || letter == 'L') && count >= 3;
  }

  /** Whether it is digits: those of a part before them end where they begin. */
  boolean isNumber() {
    return text == null && TEXTS.indexOf(letter) < 0 && !isMonthName();
  }

  private int field() {
    return FIELDS[LETTERS.indexOf(letter)];
  }

  void print(Calendar c, DateFormatSymbols symbols, StringBuffer out) {
    if (text != null) {
      out.append(text);
      return;
    }
    int value = c.get(field());
    int offset = value + (field() == Calendar.ZONE_OFFSET ? c.get(Calendar.DST_OFFSET) : 0);
    switch (letter) {
      case 'G' -> out.append(symbols.getEras()[value]);
      case 'y' -> number(count == 2 ? value % 100 : value, count, out);
      case 'Y' -> {
        int year = c.getWeekYear();
        number(count == 2 ? year % 100 : year, count, out);
      }
      case 'M', 'L' -> {
        if (count >= 3) {
          out.append((count > 3 ? symbols.getMonths() : symbols.getShortMonths())[value]);
        } else {
          number(value + 1, count, out);
        }
      }
      case 'E' ->
          out.append((count > 3 ? symbols.getWeekdays() : symbols.getShortWeekdays())[value]);
      case 'u' -> number((value + 5) % 7 + 1, count, out);
      case 'a' -> out.append(symbols.getAmPmStrings()[value]);
      case 'k' -> number(value == 0 ? 24 : value, count, out);
      case 'h' -> number(value == 0 ? 12 : value, count, out);
      case 'z' -> out.append(zoneName(c));
      case 'Z' -> out.append(offset(offset, ""));
      case 'X' -> {
        String all = offset(offset, count == 3 ? ":" : "");
        out.append(offset == 0 ? "Z" : count == 1 ? all.substring(0, 3) : all);
      }
      default -> number(value, count, out);
    }
  }

  private String zoneName(Calendar c) {
    boolean daylight = c.get(Calendar.DST_OFFSET) != 0;
    return c.getTimeZone().getDisplayName(daylight, count > 3 ? TimeZone.LONG : TimeZone.SHORT);
  }

  /** A sign, hours and minutes. */
  private static String offset(int millis, String between) {
    int minutes = Math.abs(millis) / 60_000;
    StringBuffer out = new StringBuffer(millis < 0 ? "-" : "+");
    number(minutes / 60, 2, out);
    out.append(between);
    number(minutes % 60, 2, out);
    return out.toString();
  }

  private static void number(int value, int width, StringBuffer out) {
    String digits = Integer.toString(value);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    out.append(digits);
  }

  /**
   * Reads the part.
   *
   * @param abuts whether digits follow at once, so that it has no more than its own
   */
  boolean parse(DateReading in, boolean abuts) {
    if (text != null) {
      return in.literal(text);
    }
    if (!in.skipBlanks()) {
      return false;
    }
    int most = abuts && isNumber() ? count : 0;
    return switch (letter) {
      case 'G' -> in.text(Calendar.ERA, in.symbols().getEras(), in.symbols().getEras());
      case 'y', 'Y' -> in.year(count, most, letter == 'Y');
      case 'M', 'L' ->
          isMonthName()
              ? in.text(Calendar.MONTH, in.symbols().getMonths(), in.symbols().getShortMonths())
              : in.number(Calendar.MONTH, most, -1);
      case 'E' ->
          in.text(
              Calendar.DAY_OF_WEEK, in.symbols().getWeekdays(), in.symbols().getShortWeekdays());
      case 'u' -> in.weekday(most);
      case 'w' -> in.week(most);
      case 'a' ->
          in.text(Calendar.AM_PM, in.symbols().getAmPmStrings(), in.symbols().getAmPmStrings());
      case 'k' -> in.clock(Calendar.HOUR_OF_DAY, most, 24);
      case 'h' -> in.clock(Calendar.HOUR, most, 12);
      case 'z', 'Z' -> in.zone();
      case 'X' -> in.isoZone(count);
      default -> in.number(field(), most, 0);
    };
  }
}
