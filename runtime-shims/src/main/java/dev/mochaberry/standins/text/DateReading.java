package dev.mochaberry.standins.text;

import dev.mochaberry.standins.time.zone.ZoneTable;
import dev.mochaberry.standins.util.Calendar;
import dev.mochaberry.standins.util.Date;
import dev.mochaberry.standins.util.GregorianCalendar;
import dev.mochaberry.standins.util.TimeZone;

/** A text that a SimpleDateFormat reads: where it is, and the fields that it found so far. */
final class DateReading {
  private static final int MINUTE = 60_000;

  private final String text;
  private final Calendar calendar;
  private final DateFormatSymbols symbols;
  private final Date centuryStart;
  private int index;
  private int failedAt;
  private boolean ambiguousYear;
  private int number;

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
    Date date = calendar.getTime();
    if (ambiguousYear && date.before(centuryStart)) {
      calendar.add(Calendar.YEAR, 100);
      date = calendar.getTime();
    }
    return date;
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

  void skipBlanks() {
    while (index < text.length() && (text.charAt(index) == ' ' || text.charAt(index) == '\t')) {
      index++;
    }
  }

  /** Reads digits into {@link #number}, at most so many where that is not 0. */
  private boolean digits(int most) {
    int start = index;
    boolean negative = most == 0 && index < text.length() && text.charAt(index) == '-';
    if (negative) {
      index++;
    }
    int first = index;
    number = 0;
    while (index < text.length()
        && (most == 0 || index - first < most)
        && Character.isDigit(text.charAt(index))) {
      number = number * 10 + Character.digit(text.charAt(index), 10);
      index++;
    }
    if (index == first || most > 0 && index - first < most) {
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
    calendar.set(field, number == top ? 0 : number);
    return true;
  }

  boolean weekday(int most) {
    if (!digits(most)) {
      return false;
    }
    calendar.set(Calendar.DAY_OF_WEEK, number % 7 + 1);
    return true;
  }

  boolean year(int letters, int most) {
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
    calendar.set(Calendar.YEAR, number);
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
    calendar.set(field, found);
    index += length;
    return true;
  }

  /** A zone's name, or a distance from GMT. */
  boolean zone() {
    int start = index;
    String found = isSigned(index) || isSigned(index + 3) ? null : ZoneTable.named(text, index);
    if (found != null) {
      String[] words = found.split(" ");
      index = Integer.parseInt(words[0]);
      named(TimeZone.getTimeZone(words[3]), words[1].charAt(0));
      return true;
    }
    for (String name : new String[] {"UTC", "GMT"}) {
      if (text.regionMatches(true, index, name, 0, name.length())) {
        index += name.length();
        break;
      }
    }
    if (!isSigned(index)) {
      offset(0);
      return index > start || fail();
    }
    return distance();
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

  boolean isoZone() {
    if (index < text.length() && text.charAt(index) == 'Z') {
      index++;
      offset(0);
      return true;
    }
    return distance();
  }

  /** A sign, hours, and perhaps a colon and minutes. */
  private boolean distance() {
    if (index >= text.length() || text.charAt(index) != '+' && text.charAt(index) != '-') {
      return fail();
    }
    int sign = text.charAt(index) == '-' ? -1 : 1;
    index++;
    int start = index;
    if (!digits(0) || index - start > 4) {
      return fail();
    }
    int minutes = number;
    if (index - start > 2) {
      minutes = number / 100 * 60 + number % 100;
    } else {
      minutes = number * 60;
      if (index < text.length() && text.charAt(index) == ':') {
        index++;
        if (!digits(2)) {
          return false;
        }
        minutes += number;
      }
    }
    offset(sign * minutes * MINUTE);
    return true;
  }

  private void offset(int millis) {
    calendar.set(Calendar.ZONE_OFFSET, millis);
    calendar.set(Calendar.DST_OFFSET, 0);
  }
}
