package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.LocalDate;
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
import java.util.HashMap;
import java.util.Map;

/** What a formatter has read: fields first, from which a date and a time are made. */
final class Parsed implements TemporalAccessor {
  private static final long NANOS_OF_DAY = 86_400_000_000_000L;

  private final ResolverStyle style;
  private Map<TemporalField, Long> fields = new HashMap<>();
  private ZoneId zone;
  private LocalDate date;
  private LocalTime time;
  private long excessDays;
  private boolean ignoresCase;
  private boolean isLenient;

  Parsed(ResolverStyle style, ZoneId zone) {
    this.style = style;
    this.zone = zone;
  }

  Parsed copy() {
    Parsed other = new Parsed(style, zone);
    other.fields.putAll(fields);
    other.ignoresCase = ignoresCase;
    other.isLenient = isLenient;
    return other;
  }

  void take(Parsed other) {
    fields = other.fields;
    zone = other.zone;
  }

  /** Whether the value agrees with what has been read of the field before. */
  boolean put(TemporalField field, long value) {
    Long old = fields.put(field, value);
    return old == null || old == value;
  }

  void putDefault(TemporalField field, long value) {
    fields.putIfAbsent(field, value);
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

  Parsed resolved() {
    for (Map.Entry<TemporalField, Long> e : fields.entrySet()) {
      // Zero is twelve or twenty-four on a clock, and the end of a day is its hour 24.
      boolean isSmart =
          style == ResolverStyle.SMART
              && (e.getKey() == ChronoField.HOUR_OF_DAY && e.getValue() == 24
                  || e.getKey() == ChronoField.CLOCK_HOUR_OF_DAY && e.getValue() == 0
                  || e.getKey() == ChronoField.CLOCK_HOUR_OF_AMPM && e.getValue() == 0);
      if (e.getKey().isTimeBased() && style != ResolverStyle.LENIENT && !isSmart) {
        e.getKey().range().checkValidValue(e.getValue(), e.getKey());
      }
    }
    resolveDate();
    resolveTime();
    if (date != null && time != null) {
      date = date.plusDays(excessDays);
      excessDays = 0;
    }
    return this;
  }

  private void resolveDate() {
    Long ofEpoch = fields.remove(ChronoField.EPOCH_DAY);
    if (ofEpoch != null) {
      date = LocalDate.ofEpochDay(ofEpoch);
    }
    Long ofEra = fields.get(ChronoField.YEAR_OF_ERA);
    Long era = fields.get(ChronoField.ERA);
    if (ofEra != null && style != ResolverStyle.LENIENT) {
      ChronoField.YEAR_OF_ERA.checkValidValue(ofEra);
    }
    if (ofEra != null && (era != null || style != ResolverStyle.STRICT)) {
      fields.remove(ChronoField.YEAR_OF_ERA);
      fields.remove(ChronoField.ERA);
      put(ChronoField.YEAR, era != null && era == 0 ? 1 - ofEra : ofEra);
    }
    Long year = fields.get(ChronoField.YEAR);
    Long month = fields.get(ChronoField.MONTH_OF_YEAR);
    Long day = fields.get(ChronoField.DAY_OF_MONTH);
    Long ofYear = fields.get(ChronoField.DAY_OF_YEAR);
    if (year != null && month != null && day != null) {
      int y = ChronoField.YEAR.checkValidIntValue(year);
      if (style == ResolverStyle.LENIENT) {
        date = LocalDate.of(y, 1, 1).plusMonths(month - 1).plusDays(day - 1);
      } else {
        int m = ChronoField.MONTH_OF_YEAR.checkValidIntValue(month);
        int d = ChronoField.DAY_OF_MONTH.checkValidIntValue(day);
        boolean clamps = style == ResolverStyle.SMART;
        date = LocalDate.of(y, m, clamps ? Math.min(d, YearMonth.of(y, m).lengthOfMonth()) : d);
      }
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.MONTH_OF_YEAR);
      fields.remove(ChronoField.DAY_OF_MONTH);
    } else if (year != null && ofYear != null) {
      int y = ChronoField.YEAR.checkValidIntValue(year);
      date =
          style == ResolverStyle.LENIENT
              ? LocalDate.of(y, 1, 1).plusDays(ofYear - 1)
              : LocalDate.ofYearDay(y, ChronoField.DAY_OF_YEAR.checkValidIntValue(ofYear));
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.DAY_OF_YEAR);
    }
    if (date == null) {
      return;
    }
    Long ofWeek = fields.remove(ChronoField.DAY_OF_WEEK);
    if (ofWeek != null && date.getDayOfWeek().getValue() != ofWeek) {
      throw new DateTimeException(
          "Conflict found: Field DayOfWeek "
              + date.getDayOfWeek().getValue()
              + " differs from DayOfWeek "
              + ofWeek
              + " derived from "
              + date);
    }
  }

  private void resolveTime() {
    Long clock = fields.remove(ChronoField.CLOCK_HOUR_OF_DAY);
    if (clock != null) {
      put(ChronoField.HOUR_OF_DAY, clock == 24 ? 0 : clock);
    }
    Long clockHalf = fields.remove(ChronoField.CLOCK_HOUR_OF_AMPM);
    if (clockHalf != null) {
      put(ChronoField.HOUR_OF_AMPM, clockHalf == 12 ? 0 : clockHalf);
    }
    Long half = fields.get(ChronoField.AMPM_OF_DAY);
    Long hourOfHalf = fields.get(ChronoField.HOUR_OF_AMPM);
    if (half != null && hourOfHalf != null) {
      fields.remove(ChronoField.AMPM_OF_DAY);
      fields.remove(ChronoField.HOUR_OF_AMPM);
      put(ChronoField.HOUR_OF_DAY, half * 12 + hourOfHalf);
    }
    ofDay(ChronoField.NANO_OF_DAY, 1_000_000_000L);
    ofDay(ChronoField.MICRO_OF_DAY, 1_000_000L);
    ofDay(ChronoField.MILLI_OF_DAY, 1000);
    ofDay(ChronoField.SECOND_OF_DAY, 1);
    Long minutes = fields.remove(ChronoField.MINUTE_OF_DAY);
    if (minutes != null) {
      put(ChronoField.HOUR_OF_DAY, minutes / 60);
      put(ChronoField.MINUTE_OF_HOUR, minutes % 60);
    }
    Long hour = fields.get(ChronoField.HOUR_OF_DAY);
    Long minute = fields.get(ChronoField.MINUTE_OF_HOUR);
    Long second = fields.get(ChronoField.SECOND_OF_MINUTE);
    Long nano = fields.get(ChronoField.NANO_OF_SECOND);
    boolean gap =
        minute == null && (second != null || nano != null) || second == null && nano != null;
    if (hour == null || gap || style == ResolverStyle.STRICT && minute == null) {
      return;
    }
    long rest = value(minute) + value(second) + value(nano);
    if (style == ResolverStyle.LENIENT) {
      long all = ((hour * 60 + value(minute)) * 60 + value(second)) * 1_000_000_000L + value(nano);
      excessDays = Math.floorDiv(all, NANOS_OF_DAY);
      time = LocalTime.ofNanoOfDay(Math.floorMod(all, NANOS_OF_DAY));
    } else if (style == ResolverStyle.SMART && hour == 24 && rest == 0) {
      excessDays = 1;
      time = LocalTime.MIDNIGHT;
    } else {
      time = LocalTime.of(value(hour), value(minute), value(second), value(nano));
    }
    fields.remove(ChronoField.HOUR_OF_DAY);
    fields.remove(ChronoField.MINUTE_OF_HOUR);
    fields.remove(ChronoField.SECOND_OF_MINUTE);
    fields.remove(ChronoField.NANO_OF_SECOND);
    if (half != null) {
      fields.remove(ChronoField.AMPM_OF_DAY);
    }
  }

  /** What was read of the field, or 0. */
  long value(TemporalField field) {
    Long found = fields.get(field);
    return found == null ? 0 : found;
  }

  /** Takes a count since midnight apart, of so many a second. */
  private void ofDay(TemporalField field, long second) {
    Long count = fields.remove(field);
    if (count != null) {
      long seconds = count / second;
      put(ChronoField.HOUR_OF_DAY, seconds / 3600);
      put(ChronoField.MINUTE_OF_HOUR, seconds / 60 % 60);
      put(ChronoField.SECOND_OF_MINUTE, seconds % 60);
      if (second > 1) {
        put(ChronoField.NANO_OF_SECOND, count % second * (1_000_000_000L / second));
      }
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

  private boolean hasInstant() {
    return date != null && time != null && offset() != null;
  }

  @Override
  public boolean isSupported(TemporalField field) {
    return fields.containsKey(field)
        || date != null && date.isSupported(field)
        || time != null && time.isSupported(field)
        || field == ChronoField.INSTANT_SECONDS && hasInstant();
  }

  @Override
  public long getLong(TemporalField field) {
    Long own = fields.get(field);
    if (own != null) {
      return own;
    } else if (date != null && date.isSupported(field)) {
      return date.getLong(field);
    } else if (time != null && time.isSupported(field)) {
      return time.getLong(field);
    } else if (field == ChronoField.INSTANT_SECONDS && hasInstant()) {
      return date.atTime(time).toEpochSecond(offset());
    }
    throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R> R query(TemporalQuery<R> query) {
    if (query == TemporalQueries.zoneId()) {
      return (R) zone;
    } else if (query == TemporalQueries.chronology()) {
      return (R) IsoChronology.INSTANCE;
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
    out.append(',').append("ISO");
    if (zone != null) {
      out.append(',').append(zone);
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
