package dev.mochaberry.standins.text;

import dev.mochaberry.standins.time.zone.ZoneTable;
import dev.mochaberry.standins.util.Calendar;
import dev.mochaberry.standins.util.Date;
import dev.mochaberry.standins.util.GregorianCalendar;
import dev.mochaberry.standins.util.TimeZone;

/** A text that a SimpleDateFormat reads: where it is, and the fields that it found so far. */
final class DateReading {
  private static final int MINUTE = 60_000;
  private static final int NONE = Integer.MIN_VALUE;

  private final String text;
  private final Calendar calendar;
  private final DateFormatSymbols symbols;
  private final Date centuryStart;
  private int index;
  private int failedAt;
  private boolean ambiguousYear;
  private int number;
  private boolean isWeekDate;
  private int weekYear;
  private int week = 1;
  private int weekday = NONE;

  DateReading(
      String text, int index, Calendar calendar, DateFormatSymbols symbols, Date centuryStart) {
    this.text = text;
    this.index = index;
    this.calendar = calendar;
    this.symbols = symbols;
    this.centuryStart = centuryStart;
  }

  int index() {
    return index;
  }

  int failedAt() {
    return failedAt;
  }

  DateFormatSymbols symbols() {
    return symbols;
  }

  /** The date; a year of two digits lies in the hundred years of the format. */
  Date date() {
    Date date = resolved();
    if (ambiguousYear && date.before(centuryStart)) {
      calendar.add(Calendar.YEAR, 100);
      date = calendar.getTime();
    }
    return date;
  }

  /** What the fields mean; a week date is the first day of its week where it names no other. */
  private Date resolved() {
    if (isWeekDate) {
      int day = weekday == NONE ? calendar.getFirstDayOfWeek() : weekday;
      if (calendar.isLenient() && (day < Calendar.SUNDAY || day > Calendar.SATURDAY)) {
        week += Math.floorDiv(day - 1, 7);
        day = (Math.floorMod(day - 1, 7) + 1) % 7 + 1;
      }
      calendar.setWeekDate(weekYear, week, day);
    }
    return calendar.getTime();
  }

  private boolean fail() {
    failedAt = index;
    return false;
  }

  boolean literal(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (index >= text.length() || text.charAt(index) != expected.charAt(i)) {
        return fail();
      }
      index++;
    }
    return true;
  }

  /** Goes over blanks; false where nothing stands behind them. */
  boolean skipBlanks() {
    int start = index;
    while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
      index++;
    }
    failedAt = start;
    return index < text.length();
  }

  /** Reads a number into {@link #number}, of at most so many characters where that is not 0. */
  private boolean digits(int most) {
    int start = index;
    int end = most == 0 ? text.length() : start + most;
    if (end > text.length()) {
      return fail();
    }
    boolean negative = start < end && text.charAt(start) == '-';
    if (negative) {
      index++;
    }
    int first = index;
    number = 0;
    while (index < end && Character.isDigit(text.charAt(index))) {
      number = number * 10 + Character.digit(text.charAt(index), 10);
      index++;
    }
    if (index == first) {
      index = start;
      return fail();
    }
    number = negative ? -number : number;
    return true;
  }

  boolean number(int field, int most, int more) {
    if (!digits(most)) {
      return false;
    }
    calendar.set(field, number + more);
    return true;
  }

  boolean clock(int field, int most, int top) {
    if (!digits(most)) {
      return false;
    }
    if (!calendar.isLenient() && (number < 1 || number > top)) {
      return fail();
    }
    calendar.set(field, number == top ? 0 : number);
    return true;
  }

  /** A weekday from Monday, 1; what is none moves the week of a week date. */
  boolean weekday(int most) {
    if (!digits(most)) {
      return false;
    }
    boolean valid = number >= 1 && number <= 7;
    weekday = valid ? number % 7 + 1 : number;
    calendar.set(Calendar.DAY_OF_WEEK, weekday);
    return true;
  }

  boolean week(int most) {
    if (!digits(most)) {
      return false;
    }
    week = number;
    calendar.set(Calendar.WEEK_OF_YEAR, week);
    return true;
  }

  /** A year, or the year of a week date: of the two the one that comes last counts. */
  boolean year(int letters, int most, boolean ofWeeks) {
    int start = index;
    if (!digits(most)) {
      return false;
    }
    boolean twoDigits = index - start == 2 && text.charAt(start) != '-';
    if (letters <= 2 && twoDigits) {
      GregorianCalendar c = new GregorianCalendar();
      c.setTime(centuryStart);
      int first = c.get(Calendar.YEAR);
      ambiguousYear = number == first % 100;
      number += first / 100 * 100 + (number < first % 100 ? 100 : 0);
    }
    isWeekDate = ofWeeks;
    weekYear = number;
    if (!ofWeeks) {
      calendar.set(Calendar.YEAR, number);
    }
    return true;
  }

  /** The longest of the names that stands here, whatever its case. */
  boolean text(int field, String[] names, String[] shortNames) {
    int found = -1;
    int length = 0;
    for (int i = 0; i < names.length; i++) {
      for (String name : new String[] {names[i], shortNames[i]}) {
        if (name.length() > length && text.regionMatches(true, index, name, 0, name.length())) {
          found = i;
          length = name.length();
        }
      }
    }
    if (found < 0) {
      return fail();
    }
    if (field == Calendar.DAY_OF_WEEK) {
      weekday = found;
    }
    calendar.set(field, found);
    index += length;
    return true;
  }

  /** A zone's name, or a distance from GMT. */
  boolean zone() {
    String found = isSigned(index) || isSigned(index + 3) ? null : ZoneTable.named(text, index);
    if (found != null) {
      String[] words = found.split(" ");
      index = Integer.parseInt(words[0]);
      named(TimeZone.getTimeZone(words[3]), words[1].charAt(0));
      return true;
    }
    boolean isGmt = text.regionMatches(true, index, "GMT", 0, 3);
    if (isGmt || text.regionMatches(true, index, "UTC", 0, 3)) {
      index += 3;
      if (!isGmt || !isSigned(index)) {
        offset(0);
        return true;
      }
    }
    return isSigned(index) ? distance(0, isGmt) : fail();
  }

  private boolean isSigned(int i) {
    return i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-');
  }

  /**
   * The zone is that of the format from now on.
   *
   * @param time D for daylight saving time, S for standard time, B if the name tells neither
   */
  private void named(TimeZone zone, char time) {
    calendar.setTimeZone(zone);
    int savings = time == 'D' ? zone.getDSTSavings() : 0;
    if (time == 'S' || savings != 0) {
      calendar.clear(Calendar.ZONE_OFFSET);
      calendar.set(Calendar.DST_OFFSET, savings);
    }
  }

  boolean isoZone(int letters) {
    if (index < text.length() && text.charAt(index) == 'Z') {
      index++;
      offset(0);
      return true;
    }
    if (!isSigned(index)) {
      index++;
      return fail();
    }
    return distance(letters, letters == 3);
  }

  /**
   * A sign, two digits of hours, and two of minutes unless there is one letter only.
   *
   * @param letters 0 where a single digit may be an hour before a colon
   */
  private boolean distance(int letters, boolean colon) {
    int sign = text.charAt(index++) == '-' ? -1 : 1;
    int hours = twoDigits(23, letters == 0 && colon);
    int minutes = 0;
    if (hours >= 0 && letters != 1) {
      if (colon && !literal(":")) {
        return false;
      }
      minutes = twoDigits(59, false);
    }
    if (hours < 0 || minutes < 0) {
      return false;
    }
    offset(sign * (hours * 60 + minutes) * MINUTE);
    return true;
  }

  /** The number that two digits are, or -1 where there are none of a number up to the largest. */
  private int twoDigits(int largest, boolean orOne) {
    int value = 0;
    for (int i = 0; i < 2; i++) {
      char c = index < text.length() ? text.charAt(index) : 0;
      if (c < '0' || c > '9') {
        if (i == 1 && orOne) {
          return value;
        }
        fail();
        return -1;
      }
      value = value * 10 + c - '0';
      index++;
    }
    if (value > largest) {
      index--;
      fail();
      return -1;
    }
    return value;
  }

  private void offset(int millis) {
    calendar.set(Calendar.ZONE_OFFSET, millis);
    calendar.set(Calendar.DST_OFFSET, 0);
  }
}
