package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** A field as a number of so many digits at least and at most. */
final class NumberPart extends FormatPart {
  private final TemporalField field;
  private final int least;
  private final int most;
  private final boolean padsBeyond;
  private int reserved;

  /**
   * @param padsBeyond whether a number wider than its pad has a sign, as years of four digits have
   */
  NumberPart(TemporalField field, int least, int most, boolean padsBeyond) {
    this.field = field;
    this.least = least;
    this.most = most;
    this.padsBeyond = padsBeyond;
  }

  boolean isFixed() {
    return least == most;
  }

  int width() {
    return most;
  }

  /** Leaves so many digits to the numbers that follow at once. */
  void reserve(int digits) {
    reserved += digits;
  }

  private boolean isReduced() {
    return most == 2 && (field == ChronoField.YEAR || field == ChronoField.YEAR_OF_ERA);
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    long value = t.getLong(field);
    if (isReduced()) {
      value = Math.floorMod(value, 100L);
    }
    String digits =
        value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
    if (digits.length() > most) {
      throw new DateTimeException(
          "Field "
              + field
              + " cannot be printed as the value "
              + value
              + " exceeds the maximum print width of "
              + most);
    }
    if (value < 0) {
      out.append('-');
    } else if (padsBeyond && digits.length() > least) {
      out.append('+');
    }
    for (int i = digits.length(); i < least; i++) {
      out.append('0');
    }
    out.append(digits);
  }

  @Override
  int parse(Parsed into, String text, int index) {
    int i = index;
    boolean signed = false;
    boolean negative = false;
    if (i < text.length() && !isFixed() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      negative = text.charAt(i) == '-';
      if (!negative && !padsBeyond && !into.takesAnySign()) {
        return ~index;
      }
      signed = true;
      i++;
    }
    int end = i;
    while (end < text.length() && end - i < most && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (reserved > 0) {
      end = Math.max(i + least, end - reserved);
    }
    if (end - i < least || end > text.length()) {
      return ~index;
    }
    if (padsBeyond && !into.takesAnySign() && !negative && signed == end - i <= least) {
      return ~index;
    }
    long value = 0;
    for (int k = i; k < end; k++) {
      value = value * 10 + text.charAt(k) - '0';
    }
    if (isReduced() && end - i == 2) {
      value += 2000;
    }
    return into.put(field, negative ? -value : value) ? end : ~index;
  }
}
