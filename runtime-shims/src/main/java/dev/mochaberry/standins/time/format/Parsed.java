package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a formatter has read: fields first, from which a date and a time are made. */
final class Parsed implements TemporalAccessor {
  private static final int SECONDS_OF_DAY = 86_400;
  private static final long NANOS_OF_DAY = 86_400_000_000_000L;

  private static final int MOST_CHANGES = 50;

  private final ResolverStyle style;
  private Map<TemporalField, Long> fields = new HashMap<>();
  private ZoneId zone;
  private LocalDate date;
  private LocalTime time;
  private long excessDays;
  private boolean ignoresCase;
  private boolean isLenient;
  private boolean isResolved;
  private boolean hadLeapSecond;

  /** From which minute of the day to which its period lasts, if one was read. */
  private int[] period;

  Parsed(ResolverStyle style) {
    this.style = style;
  }

  Parsed copy() {
    Parsed other = new Parsed(style);
    other.fields.putAll(fields);
    other.zone = zone;
    other.period = period;
    other.ignoresCase = ignoresCase;
    other.isLenient = isLenient;
    return other;
  }

  void take(Parsed other) {
    fields = other.fields;
    zone = other.zone;
    period = other.period;
    hadLeapSecond |= other.hadLeapSecond;
  }

  /** Whether the value agrees with what has been read of the field before. */
  boolean put(TemporalField field, long value) {
    Long old = fields.put(field, value);
    return old == null || old == value;
  }

  void putDefault(TemporalField field, long value) {
    fields.putIfAbsent(field, value);
  }

  void leapSecond() {
    hadLeapSecond = true;
  }

  boolean hadLeapSecond() {
    return hadLeapSecond;
  }

  void period(int[] found) {
    period = found;
  }

  void ignoreCase(boolean ignored) {
    ignoresCase = ignored;
  }

  void beLenient(boolean lenient) {
    isLenient = lenient;
  }

  boolean isLenient() {
    return isLenient;
  }

  boolean startsWith(String text, String part, int index) {
    return text.regionMatches(ignoresCase, index, part, 0, part.length());
  }

  void zone(ZoneId found) {
    zone = found;
  }

  /**
   * Makes a date and a time of the fields.
   *
   * @param usual the zone where none was read, or null
   * @param used the fields that count, or null for all
   */
  Parsed resolved(ZoneId usual, Set<TemporalField> used) {
    isResolved = true;
    if (zone == null) {
      zone = usual;
    }
    if (used != null) {
      keep(used);
    }
    resolveOwn();
    int changes = 0;
    while (changes < MOST_CHANGES && resolvesAnother()) {
      changes++;
    }
    if (changes == MOST_CHANGES) {
      throw new DateTimeException(
          "One of the parsed fields has an incorrectly implemented resolve method");
    } else if (changes > 0) {
      resolveOwn();
    }
    makeTime();
    check(date);
    check(time);
    if (date != null && time != null) {
      check(date.atTime(time));
      date = date.plusDays(excessDays);
      excessDays = 0;
      if (zone != null || offset() != null) {
        LocalDateTime local = date.atTime(time);
        ZoneOffset offset = offset() != null ? offset() : zone.getRules().getOffset(local);
        putDefault(ChronoField.INSTANT_SECONDS, local.toEpochSecond(offset));
      }
    } else if (time == null && fields.containsKey(ChronoField.INSTANT_SECONDS)) {
      putDefault(ChronoField.NANO_OF_SECOND, 0);
      fields.put(ChronoField.MICRO_OF_SECOND, value(ChronoField.NANO_OF_SECOND) / 1000);
      fields.put(ChronoField.MILLI_OF_SECOND, value(ChronoField.NANO_OF_SECOND) / 1_000_000);
    }
    return this;
  }

  private void keep(Set<TemporalField> used) {
    for (TemporalField field : read()) {
      if (!used.contains(field)) {
        fields.remove(field);
      }
    }
  }

  /** The fields that there are now. */
  private List<TemporalField> read() {
    List<TemporalField> all = new ArrayList<>();
    for (Map.Entry<TemporalField, Long> e : fields.entrySet()) {
      all.add(e.getKey());
    }
    return all;
  }

  private void resolveOwn() {
    if (fields.containsKey(ChronoField.INSTANT_SECONDS) && (zone != null || offset() != null)) {
      resolveInstant(value(ChronoField.INSTANT_SECONDS));
    }
    resolveDate();
    resolveTime();
  }

  private void resolveInstant(long seconds) {
    ZoneOffset offset =
        zone != null ? zone.getRules().getOffset(Instant.ofEpochSecond(seconds)) : offset();
    long local = seconds + offset.getTotalSeconds();
    take(LocalDate.ofEpochDay(Math.floorDiv(local, SECONDS_OF_DAY)));
    change(
        ChronoField.INSTANT_SECONDS,
        ChronoField.SECOND_OF_DAY,
        Math.floorMod(local, SECONDS_OF_DAY));
  }

  /** Whether a field that knows by itself what it means has become others. */
  private boolean resolvesAnother() {
    for (TemporalField field : read()) {
      TemporalAccessor found = field.resolve(fields, this, style);
      if (found != null) {
        take(LocalDate.from(found));
      }
      if (found != null || !fields.containsKey(field)) {
        return true;
      }
    }
    return false;
  }

  private void take(LocalDate found) {
    if (date != null && !date.equals(found)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to two different dates: " + date + " " + found);
    }
    date = found;
  }

  private void take(LocalTime found, long days) {
    if (time != null && !time.equals(found)) {
      throw new DateTimeException(
          "Conflict found: Fields resolved to different times: " + time + " " + found);
    }
    time = found;
    excessDays = days;
  }

  /** What was read beside a date or time has to be that of it. */
  private void check(TemporalAccessor made) {
    for (TemporalField field : read()) {
      if (made != null && made.isSupported(field)) {
        long value = made.getLong(field);
        if (value != fields.get(field)) {
          throw new DateTimeException(
              "Conflict found: Field "
                  + field
                  + " "
                  + value
                  + " differs from "
                  + field
                  + " "
                  + fields.get(field)
                  + " derived from "
                  + made);
        }
        fields.remove(field);
      }
    }
  }

  /** Sets a field by what another, or none, says of it. */
  private void change(TemporalField because, TemporalField field, long value) {
    Long old = fields.put(field, value);
    if (old != null && old != value) {
      throw new DateTimeException(
          "Conflict found: "
              + field
              + " "
              + old
              + " differs from "
              + field
              + " "
              + value
              + (because == null ? "" : " while resolving  " + because));
    }
  }

  private boolean isLenientlyResolved() {
    return style == ResolverStyle.LENIENT;
  }

  private void resolveDate() {
    Long ofEpoch = fields.remove(ChronoField.EPOCH_DAY);
    if (ofEpoch != null) {
      take(LocalDate.ofEpochDay(ofEpoch));
      return;
    }
    Long months = fields.remove(ChronoField.PROLEPTIC_MONTH);
    if (months != null) {
      change(null, ChronoField.MONTH_OF_YEAR, Math.floorMod(months, 12) + 1);
      change(null, ChronoField.YEAR, Math.floorDiv(months, 12L));
    }
    resolveYear();
    Long year = fields.get(ChronoField.YEAR);
    Long month = fields.get(ChronoField.MONTH_OF_YEAR);
    Long day = fields.get(ChronoField.DAY_OF_MONTH);
    Long ofYear = fields.get(ChronoField.DAY_OF_YEAR);
    if (year != null && month != null && day != null) {
      int y = ChronoField.YEAR.checkValidIntValue(year);
      LocalDate found;
      if (isLenientlyResolved()) {
        found = LocalDate.of(y, 1, 1).plusMonths(month - 1).plusDays(day - 1);
      } else {
        int m = ChronoField.MONTH_OF_YEAR.checkValidIntValue(month);
        int d = ChronoField.DAY_OF_MONTH.checkValidIntValue(day);
        boolean clamps = style == ResolverStyle.SMART;
        found = LocalDate.of(y, m, clamps ? Math.min(d, YearMonth.of(y, m).lengthOfMonth()) : d);
      }
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.MONTH_OF_YEAR);
      fields.remove(ChronoField.DAY_OF_MONTH);
      take(found);
    } else if (year != null && ofYear != null) {
      int y = ChronoField.YEAR.checkValidIntValue(year);
      LocalDate found =
          isLenientlyResolved()
              ? LocalDate.of(y, 1, 1).plusDays(ofYear - 1)
              : LocalDate.ofYearDay(y, ChronoField.DAY_OF_YEAR.checkValidIntValue(ofYear));
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.DAY_OF_YEAR);
      take(found);
    }
  }

  private void resolveYear() {
    Long ofEra = fields.get(ChronoField.YEAR_OF_ERA);
    Long era = fields.get(ChronoField.ERA);
    Long year = fields.get(ChronoField.YEAR);
    if (ofEra == null) {
      if (era != null) {
        ChronoField.ERA.checkValidValue(era);
      }
      return;
    } else if (!isLenientlyResolved()) {
      ChronoField.YEAR_OF_ERA.checkValidValue(ofEra);
    }
    if (era != null || year != null || style != ResolverStyle.STRICT) {
      fields.remove(ChronoField.YEAR_OF_ERA);
      fields.remove(ChronoField.ERA);
      boolean isBefore = era != null ? era == 0 : year != null && year <= 0;
      change(null, ChronoField.YEAR, isBefore ? 1 - ofEra : ofEra);
    }
  }

  /** Takes a field away and says what was read of it, checked but where that may be anything. */
  private Long taken(ChronoField field) {
    Long value = fields.remove(field);
    // Zero is twelve or twenty-four on a clock.
    boolean isZero =
        value != null
            && value == 0
            && style == ResolverStyle.SMART
            && (field == ChronoField.CLOCK_HOUR_OF_DAY || field == ChronoField.CLOCK_HOUR_OF_AMPM);
    if (value != null && !isZero && !isLenientlyResolved()) {
      field.checkValidValue(value);
    }
    return value;
  }

  private void resolveTime() {
    Long clock = taken(ChronoField.CLOCK_HOUR_OF_DAY);
    if (clock != null) {
      change(ChronoField.CLOCK_HOUR_OF_DAY, ChronoField.HOUR_OF_DAY, clock == 24 ? 0 : clock);
    }
    Long clockHalf = taken(ChronoField.CLOCK_HOUR_OF_AMPM);
    if (clockHalf != null) {
      change(
          ChronoField.CLOCK_HOUR_OF_AMPM,
          ChronoField.HOUR_OF_AMPM,
          clockHalf == 12 ? 0 : clockHalf);
    }
    if (fields.containsKey(ChronoField.AMPM_OF_DAY)
        && fields.containsKey(ChronoField.HOUR_OF_AMPM)) {
      long half = taken(ChronoField.AMPM_OF_DAY);
      change(
          ChronoField.AMPM_OF_DAY,
          ChronoField.HOUR_OF_DAY,
          half * 12 + taken(ChronoField.HOUR_OF_AMPM));
    }
    ofDay(ChronoField.NANO_OF_DAY, 1_000_000_000L);
    ofDay(ChronoField.MICRO_OF_DAY, 1_000_000L);
    ofDay(ChronoField.MILLI_OF_DAY, 1000);
    ofDay(ChronoField.SECOND_OF_DAY, 1);
    Long minutes = taken(ChronoField.MINUTE_OF_DAY);
    if (minutes != null) {
      change(ChronoField.MINUTE_OF_DAY, ChronoField.HOUR_OF_DAY, minutes / 60);
      change(ChronoField.MINUTE_OF_DAY, ChronoField.MINUTE_OF_HOUR, minutes % 60);
    }
    if (period != null && fields.containsKey(ChronoField.HOUR_OF_AMPM)) {
      long hour = taken(ChronoField.HOUR_OF_AMPM);
      long minute = Math.floorMod(value(ChronoField.MINUTE_OF_HOUR), 60);
      boolean isLater = isInPeriod((Math.floorMod(hour, 12) + 12) * 60 + minute);
      change(ChronoField.HOUR_OF_AMPM, ChronoField.HOUR_OF_DAY, isLater ? hour + 12 : hour);
      period = null;
    }
  }

  /** Whether a minute of the day is in the period that was read. */
  private boolean isInPeriod(long minute) {
    int from = period[0];
    int to = period[1];
    return from == to
        ? minute == from
        : from < to ? from <= minute && minute < to : from <= minute || minute < to;
  }

  /** Makes the time of what there is, where that is enough. */
  private void makeTime() {
    if (time == null) {
      ofSecond(ChronoField.MICRO_OF_SECOND, 1000);
      ofSecond(ChronoField.MILLI_OF_SECOND, 1_000_000);
    }
    Long hour = fields.get(ChronoField.HOUR_OF_DAY);
    Long minute = fields.get(ChronoField.MINUTE_OF_HOUR);
    Long second = fields.get(ChronoField.SECOND_OF_MINUTE);
    Long nano = fields.get(ChronoField.NANO_OF_SECOND);
    boolean isNone = hour == null && minute == null && second == null && nano == null;
    boolean gap =
        minute == null && (second != null || nano != null) || second == null && nano != null;
    if (isNone && style != ResolverStyle.STRICT && time == null) {
      makeMiddle();
    } else if (hour != null && !gap && time == null) {
      if (period != null && !isLenientlyResolved()) {
        checkPeriod(hour, value(minute));
      }
      makeTime(hour, value(minute), value(second), value(nano));
      fields.remove(ChronoField.HOUR_OF_DAY);
      fields.remove(ChronoField.MINUTE_OF_HOUR);
      fields.remove(ChronoField.SECOND_OF_MINUTE);
      fields.remove(ChronoField.NANO_OF_SECOND);
    }
    for (TemporalField left : read()) {
      if (!isLenientlyResolved() && left.isTimeBased() && left instanceof ChronoField) {
        ((ChronoField) left).checkValidValue(fields.get(left));
      }
    }
  }

  private void makeTime(long hour, long minute, long second, long nano) {
    if (isLenientlyResolved()) {
      long all = ((hour * 60 + minute) * 60 + second) * 1_000_000_000L + nano;
      take(
          LocalTime.ofNanoOfDay(Math.floorMod(all, NANOS_OF_DAY)),
          Math.floorDiv(all, NANOS_OF_DAY));
      return;
    }
    int m = ChronoField.MINUTE_OF_HOUR.checkValidIntValue(minute);
    int n = ChronoField.NANO_OF_SECOND.checkValidIntValue(nano);
    if (style == ResolverStyle.SMART && hour == 24 && m == 0 && second == 0 && n == 0) {
      take(LocalTime.MIDNIGHT, 1);
    } else {
      int h = ChronoField.HOUR_OF_DAY.checkValidIntValue(hour);
      take(LocalTime.of(h, m, ChronoField.SECOND_OF_MINUTE.checkValidIntValue(second), n), 0);
    }
  }

  /** The middle of the half or the period of the day, where nothing else was read of the time. */
  private void makeMiddle() {
    if (period != null) {
      int length = period[1] - period[0] + (period[0] > period[1] ? 1440 : 0);
      int middle = (period[0] + length / 2) % 1440;
      makeTime(middle / 60, middle % 60, 0, 0);
    } else {
      Long half = taken(ChronoField.AMPM_OF_DAY);
      if (half != null) {
        makeTime(half * 12 + 6, 0, 0, 0);
      }
    }
  }

  private void checkPeriod(long hour, long minute) {
    if (!isInPeriod(hour * 60 + minute)) {
      String end = period[0] == period[1] ? ")" : "-" + clock(period[1] / 60, period[1] % 60) + ")";
      throw new DateTimeException(
          "Conflict found: Resolved time "
              + clock(hour, minute)
              + " conflicts with DayPeriod("
              + clock(period[0] / 60, period[0] % 60)
              + end);
    }
  }

  private static String clock(long hour, long minute) {
    return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
  }

  /** What was read of the field, or 0. */
  long value(TemporalField field) {
    Long found = fields.get(field);
    return found == null ? 0 : found;
  }

  /** Takes a count since midnight apart, of so many a second. */
  private void ofDay(ChronoField field, long second) {
    Long count = taken(field);
    if (count != null) {
      long seconds = count / second;
      change(field, ChronoField.HOUR_OF_DAY, seconds / 3600);
      change(field, ChronoField.MINUTE_OF_HOUR, seconds / 60 % 60);
      change(field, ChronoField.SECOND_OF_MINUTE, seconds % 60);
      if (second > 1) {
        change(field, ChronoField.NANO_OF_SECOND, count % second * (1_000_000_000L / second));
      }
    }
  }

  /** Makes nanoseconds of what counts so many of them. */
  private void ofSecond(ChronoField field, long nanos) {
    Long count = taken(field);
    if (count != null) {
      long finer = value(ChronoField.NANO_OF_SECOND) % nanos;
      fields.put(ChronoField.NANO_OF_SECOND, count * nanos + finer);
    }
  }

  private static int value(Long x) {
    return x == null ? 0 : (int) (long) x;
  }

  /** The days by which the time is beyond the day, where no date has taken them. */
  int excessDays() {
    return (int) excessDays;
  }

  private ZoneOffset offset() {
    Long seconds = fields.get(ChronoField.OFFSET_SECONDS);
    return seconds != null
        ? ZoneOffset.ofTotalSeconds(value(seconds))
        : zone instanceof ZoneOffset ? (ZoneOffset) zone : null;
  }

  @Override
  public boolean isSupported(TemporalField field) {
    return fields.containsKey(field)
        || date != null && date.isSupported(field)
        || time != null && time.isSupported(field)
        || field != null && !(field instanceof ChronoField) && field.isSupportedBy(this);
  }

  @Override
  public long getLong(TemporalField field) {
    Objects.requireNonNull(field, "field");
    Long own = fields.get(field);
    if (own != null) {
      return own;
    } else if (date != null && date.isSupported(field)) {
      return date.getLong(field);
    } else if (time != null && time.isSupported(field)) {
      return time.getLong(field);
    } else if (field instanceof ChronoField) {
      throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
    }
    return field.getFrom(this);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R> R query(TemporalQuery<R> query) {
    if (query == TemporalQueries.zoneId()) {
      return (R) zone;
    } else if (query == TemporalQueries.chronology()) {
      return (R) (isResolved ? IsoChronology.INSTANCE : null);
    } else if (query == TemporalQueries.localDate()) {
      return (R) date;
    } else if (query == TemporalQueries.localTime()) {
      return (R) time;
    } else if (query == TemporalQueries.offset()) {
      return (R) offset();
    } else if (query == TemporalQueries.zone()) {
      return (R) (zone != null ? zone : offset());
    } else if (query == TemporalQueries.precision()) {
      return null;
    }
    return query.queryFrom(this);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(fields);
    out.append(isResolved ? ",ISO" : ",null");
    if (zone != null) {
      out.append(',').append(zone).append(LocaleWords.kindOfZone());
    }
    if (date != null || time != null) {
      out.append(" resolved to ");
      if (date != null) {
        out.append(date);
        if (time != null) {
          out.append('T').append(time);
        }
      } else {
        out.append(time);
      }
    }
    return out.toString();
  }
}
