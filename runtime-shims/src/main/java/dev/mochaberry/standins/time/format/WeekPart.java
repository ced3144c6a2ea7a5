package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * What a pattern shows of the weeks of the default locale, which begin on Sundays; the first of a
 * year or month is the one in which it begins. ISO's weeks belong to the formatter of week dates.
 */
final class WeekPart extends FormatPart {
  private final char letter;
  private final int count;

  WeekPart(char letter, int count) {
    this.letter = letter;
    this.count = count;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    String shown = Integer.toString(value(t));
    if (letter == 'Y' && count == 2) {
      shown = shown.substring(shown.length() - 2);
    }
    for (int i = shown.length(); i < count; i++) {
      out.append('0');
    }
    out.append(shown);
  }

  private int value(TemporalAccessor t) {
    int day = t.get(ChronoField.DAY_OF_WEEK) % 7;
    if (letter == 'e' || letter == 'c') {
      return day + 1;
    } else if (letter == 'W') {
      return week(t.get(ChronoField.DAY_OF_MONTH), day);
    }
    int year = t.get(ChronoField.YEAR);
    int ofYear = t.get(ChronoField.DAY_OF_YEAR);
    boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    boolean isOfNextYear = ofYear - day + 6 > (isLeap ? 366 : 365);
    if (letter == 'Y') {
      return isOfNextYear ? year + 1 : year;
    }
    return isOfNextYear ? 1 : week(ofYear, day);
  }

  /** The number of the week, of a day that is so many behind the start of its week. */
  private static int week(int dayOfAll, int dayOfWeek) {
    int beforeFirst = Math.floorMod(dayOfWeek - (dayOfAll - 1), 7);
    return (dayOfAll - 1 + beforeFirst) / 7 + 1;
  }

  @Override
  int parse(Parsed into, String text, int index) {
    throw new DateTimeException("a date cannot be read from the number of its week");
  }
}
