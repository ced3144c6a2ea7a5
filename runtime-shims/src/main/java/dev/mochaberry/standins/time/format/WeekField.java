package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.util.Map;

/**
 * What letters of patterns count by weeks, without all that {@code WeekFields} can do: {@code Y} a
 * year of weeks, {@code w} a week of it, {@code W} a week of the month and {@code e} a day. And the
 * quarter of the year, {@code Q}, without all of {@code IsoFields}.
 */
final class WeekField implements TemporalField {
  private final char letter;

  /** The day that begins weeks, and how many days the first of a year has at least. */
  private final int first;

  private final int least;

  WeekField(char letter, int first, int least) {
    this.letter = letter;
    this.first = first;
    this.least = least;
  }

  private WeekField other(char letter) {
    return new WeekField(letter, first, least);
  }

  /** The number of the week that a day is in which is the so manieth of its year or month. */
  private int week(int day, int length, int place) {
    int start = Math.floorMod(day - place - 1, 7);
    int offset = start + 1 > least ? 7 - start : -start;
    return (7 + offset + length - 1) / 7;
  }

  @Override
  public long getFrom(TemporalAccessor t) {
    int place = Math.floorMod(t.get(ChronoField.DAY_OF_WEEK) - first, 7);
    if (letter == 'e') {
      return place + 1L;
    } else if (letter == 'W') {
      int day = t.get(ChronoField.DAY_OF_MONTH);
      return week(day, day, place);
    }
    int year = t.get(ChronoField.YEAR);
    int day = t.get(ChronoField.DAY_OF_YEAR);
    int week = week(day, day, place);
    if (week == 0) {
      int before = day + length(year - 1);
      return letter == 'Y' ? year - 1L : week(before, before, place);
    }
    int next = week(day, length(year) + least, place);
    boolean isNext = week >= next;
    return letter == 'Y' ? isNext ? year + 1L : year : isNext ? week - next + 1L : week;
  }

  private static int length(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
  }

  @Override
  public TemporalAccessor resolve(
      Map<TemporalField, Long> fields, TemporalAccessor partial, ResolverStyle style) {
    if (letter == 'Q') {
      return ofQuarter(fields, style);
    } else if (letter == 'e') {
      long day = range().checkValidValue(fields.remove(this), this);
      fields.put(ChronoField.DAY_OF_WEEK, Math.floorMod(first + day - 2, 7L) + 1);
      return null;
    }
    Long ofWeek = fields.get(ChronoField.DAY_OF_WEEK);
    if (ofWeek == null) {
      return null;
    }
    int place = (int) Math.floorMod(ofWeek - first, 7L);
    Long year = fields.get(ChronoField.YEAR);
    Long month = fields.get(ChronoField.MONTH_OF_YEAR);
    Long week = fields.get(other(letter == 'W' ? 'W' : 'w'));
    Long weekYear = fields.get(other('Y'));
    LocalDate begin;
    if (letter == 'W' && year != null && month != null) {
      begin = LocalDate.of((int) (long) year, (int) (long) month, 1);
    } else if (letter != 'W' && week != null && weekYear != null) {
      begin = LocalDate.of((int) (long) weekYear, 1, 1);
    } else {
      return null;
    }
    int ofFirst = Math.floorMod(begin.getDayOfWeek().getValue() - first, 7);
    int last = week(1, begin.lengthOfYear() + least, ofFirst) - 1;
    if (style != ResolverStyle.LENIENT) {
      WeekField counted = other(letter == 'W' ? 'W' : 'w');
      (letter == 'W' ? range() : ValueRange.of(1, last)).checkValidValue(week, counted);
    }
    int ofFirstWeek = week(1, 1, ofFirst);
    LocalDate found = begin.plusDays((week - ofFirstWeek) * 7 + place - ofFirst);
    if (style == ResolverStyle.STRICT
        && (letter == 'W'
            ? !YearMonth.from(found).equals(YearMonth.from(begin))
            : found.getLong(other('Y')) != weekYear)) {
      throw new DateTimeException(
          "Strict mode rejected resolved date as it is in a different "
              + (letter == 'W' ? "month" : "week-based-year"));
    }
    fields.remove(other('Y'));
    fields.remove(other('w'));
    fields.remove(other('W'));
    fields.remove(ChronoField.DAY_OF_WEEK);
    if (letter == 'W') {
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.MONTH_OF_YEAR);
    }
    return found;
  }

  /**
   * The date of a year, a quarter and a day of it: {@code IsoFields.DAY_OF_QUARTER}, if it is
   * there.
   */
  private TemporalAccessor ofQuarter(Map<TemporalField, Long> fields, ResolverStyle style) {
    TemporalField day = null;
    for (Map.Entry<TemporalField, Long> e : fields.entrySet()) {
      day = e.getKey().toString().equals("DayOfQuarter") ? e.getKey() : day;
    }
    Long year = fields.get(ChronoField.YEAR);
    if (day == null || year == null) {
      return null;
    }
    long quarter = fields.remove(this);
    if (style != ResolverStyle.LENIENT) {
      range().checkValidValue(quarter, this);
      day.range().checkValidValue(fields.get(day), day);
    }
    fields.remove(ChronoField.YEAR);
    return LocalDate.of(ChronoField.YEAR.checkValidIntValue(year), 1, 1)
        .plusMonths((quarter - 1) * 3)
        .plusDays(fields.remove(day) - 1);
  }

  @Override
  public ValueRange range() {
    return switch (letter) {
      case 'Y' -> ChronoField.YEAR.range();
      case 'w' -> ValueRange.of(1, 52, 53);
      case 'W' -> ValueRange.of(0, 1, 4, 6);
      case 'Q' -> ValueRange.of(1, 4);
      default -> ValueRange.of(1, 7);
    };
  }

  @Override
  public ValueRange rangeRefinedBy(TemporalAccessor t) {
    return range();
  }

  @Override
  public boolean isSupportedBy(TemporalAccessor t) {
    return t.isSupported(ChronoField.DAY_OF_WEEK)
        && (letter == 'e'
            || t.isSupported(letter == 'W' ? ChronoField.DAY_OF_MONTH : ChronoField.DAY_OF_YEAR));
  }

  @Override
  public TemporalUnit getBaseUnit() {
    return letter == 'e' ? ChronoUnit.DAYS : ChronoUnit.WEEKS;
  }

  @Override
  public TemporalUnit getRangeUnit() {
    return letter == 'e' ? ChronoUnit.WEEKS : ChronoUnit.FOREVER;
  }

  @Override
  public boolean isDateBased() {
    return true;
  }

  @Override
  public boolean isTimeBased() {
    return false;
  }

  @Override
  public <R extends Temporal> R adjustInto(R temporal, long value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeekField f && f.letter == letter && f.first == first;
  }

  @Override
  public int hashCode() {
    return letter;
  }

  @Override
  public String toString() {
    if (letter == 'Q') {
      return "QuarterOfYear";
    }
    String name =
        switch (letter) {
          case 'Y' -> "WeekBasedYear";
          case 'w' -> "WeekOfWeekBasedYear";
          case 'W' -> "WeekOfMonth";
          default -> "DayOfWeek";
        };
    return name + "[WeekFields[" + DayOfWeek.of(first) + "," + least + "]]";
  }
}
