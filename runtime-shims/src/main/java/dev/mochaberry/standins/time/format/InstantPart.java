package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.List;

/** An instant, which may lie beyond the years of dates, or be the end of its day. */
final class InstantPart extends FormatPart {
  private static final long SECONDS_OF_10000_YEARS = 146097L * 25 * 86400;

  private static final int BY_THREES = -2;
  private static final int AS_NEEDED = -1;

  private final int digits;

  /** What it is read by. */
  private final List<FormatPart> parts = new ArrayList<>();

  /**
   * @param digits of the fraction: so many; -1 for as many as it has, -2 for three, six or nine
   */
  InstantPart(int digits) {
    this.digits = digits;
    parts.addAll(new PatternReader("uuuu-MM-dd'T'HH:mm:ss", true).read());
    int most = digits < 0 ? 9 : digits;
    parts.add(new FractionPart(ChronoField.NANO_OF_SECOND, Math.max(digits, 0), most, true));
    parts.add(new OffsetPart("+HH:MM:ss", "Z"));
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    String text = new InstantFormatter().format(t);
    if (digits == BY_THREES) {
      out.append(text);
      return;
    }
    int point = text.indexOf('.');
    out.append(text, 0, point < 0 ? text.length() - 1 : point);
    if (digits != 0) {
      new FractionPart(
              ChronoField.NANO_OF_SECOND,
              Math.max(digits, 0),
              digits == AS_NEEDED ? 9 : digits,
              true)
          .print(t, out);
    }
    out.append('Z');
  }

  @Override
  String described() {
    return "Instant()";
  }

  @Override
  int parse(Parsed into, String text, int index) {
    Parsed found = into.copy();
    int end = parseAll(parts, found, text, index);
    if (end < 0) {
      return end;
    }
    boolean isFullDay =
        found.value(ChronoField.HOUR_OF_DAY) == 24
            && found.value(ChronoField.MINUTE_OF_HOUR) == 0
            && found.value(ChronoField.SECOND_OF_MINUTE) == 0
            && found.value(ChronoField.NANO_OF_SECOND) == 0;
    boolean isLeapSecond =
        found.value(ChronoField.HOUR_OF_DAY) == 23
            && found.value(ChronoField.MINUTE_OF_HOUR) == 59
            && found.value(ChronoField.SECOND_OF_MINUTE) == 60;
    if (isLeapSecond) {
      into.leapSecond();
    }
    long year = found.value(ChronoField.YEAR);
    long hour = isFullDay ? 0 : valid(found, ChronoField.HOUR_OF_DAY);
    long minute = valid(found, ChronoField.MINUTE_OF_HOUR);
    long second = isLeapSecond ? 59 : valid(found, ChronoField.SECOND_OF_MINUTE);
    try {
      LocalDate date =
          LocalDate.of(
              (int) (year % 10_000),
              (int) found.value(ChronoField.MONTH_OF_YEAR),
              (int) found.value(ChronoField.DAY_OF_MONTH));
      if (hour < 0 || minute < 0 || second < 0) {
        return ~index;
      }
      long days = date.toEpochDay() + (isFullDay ? 1 : 0);
      long seconds = days * 86400 + hour * 3600 + minute * 60 + second;
      long all =
          seconds
              + year / 10_000 * SECONDS_OF_10000_YEARS
              - found.value(ChronoField.OFFSET_SECONDS);
      into.put(ChronoField.INSTANT_SECONDS, all);
      into.put(ChronoField.NANO_OF_SECOND, found.value(ChronoField.NANO_OF_SECOND));
      return end;
    } catch (DateTimeException e) {
      return ~index;
    }
  }

  /** The value, or -1 if there is no such. */
  private static long valid(Parsed found, TemporalField field) {
    long value = found.value(field);
    return field.range().isValidValue(value) ? value : -1;
  }
}
