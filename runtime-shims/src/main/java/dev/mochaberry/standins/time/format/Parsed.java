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
  private final ResolverStyle style;
  private Map<TemporalField, Long> fields = new HashMap<>();
  private ZoneId zone;
  private LocalDate date;
  private LocalTime time;
  private boolean ignoresCase;
  private boolean takesAnySign;

  Parsed(ResolverStyle style, ZoneId zone) {
    this.style = style;
    this.zone = zone;
  }

  Parsed copy() {
    Parsed other = new Parsed(style, zone);
    other.fields.putAll(fields);
    other.ignoresCase = ignoresCase;
    other.takesAnySign = takesAnySign;
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

  void takeAnySign(boolean lenient) {
    takesAnySign = lenient;
  }

  boolean takesAnySign() {
    return takesAnySign;
  }

  boolean startsWith(String text, String part, int index) {
    return text.regionMatches(ignoresCase, index, part, 0, part.length());
  }

  void zone(ZoneId found) {
    zone = found;
  }

  Parsed resolved() {
    for (Map.Entry<TemporalField, Long> e : fields.entrySet()) {
      if (style != ResolverStyle.LENIENT) {
        e.getKey().range().checkValidValue(e.getValue(), e.getKey());
      }
    }
    resolveDate();
    resolveTime();
    return this;
  }

  private void resolveDate() {
    Long ofEra = fields.get(ChronoField.YEAR_OF_ERA);
    Long era = fields.get(ChronoField.ERA);
    if (ofEra != null && (era != null || style != ResolverStyle.STRICT)) {
      fields.remove(ChronoField.YEAR_OF_ERA);
      fields.remove(ChronoField.ERA);
      put(ChronoField.YEAR, era != null && era == 0 ? 1 - ofEra : ofEra);
    }
    Long year = fields.get(ChronoField.YEAR);
    if (year == null) {
      return;
    }
    Long month = fields.get(ChronoField.MONTH_OF_YEAR);
    Long day = fields.get(ChronoField.DAY_OF_MONTH);
    Long ofYear = fields.get(ChronoField.DAY_OF_YEAR);
    if (month != null && day != null) {
      int y = (int) (long) year;
      if (style == ResolverStyle.LENIENT) {
        date = LocalDate.of(y, 1, 1).plusMonths(month - 1).plusDays(day - 1);
      } else {
        int d = (int) (long) day;
        int m = (int) (long) month;
        boolean clamps = style == ResolverStyle.SMART;
        date = LocalDate.of(y, m, clamps ? Math.min(d, YearMonth.of(y, m).lengthOfMonth()) : d);
      }
      fields.remove(ChronoField.YEAR);
      fields.remove(ChronoField.MONTH_OF_YEAR);
      fields.remove(ChronoField.DAY_OF_MONTH);
    } else if (ofYear != null) {
      date = LocalDate.ofYearDay((int) (long) year, (int) (long) ofYear);
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
    Long hour = fields.get(ChronoField.HOUR_OF_DAY);
    Long minute = fields.get(ChronoField.MINUTE_OF_HOUR);
    Long second = fields.get(ChronoField.SECOND_OF_MINUTE);
    Long nano = fields.get(ChronoField.NANO_OF_SECOND);
    boolean gap =
        minute == null && (second != null || nano != null) || second == null && nano != null;
    if (hour == null || gap || style == ResolverStyle.STRICT && minute == null) {
      return;
    }
    time = LocalTime.of(value(hour), value(minute), value(second), value(nano));
    fields.remove(ChronoField.HOUR_OF_DAY);
    fields.remove(ChronoField.MINUTE_OF_HOUR);
    fields.remove(ChronoField.SECOND_OF_MINUTE);
    fields.remove(ChronoField.NANO_OF_SECOND);
    if (half != null) {
      fields.remove(ChronoField.AMPM_OF_DAY);
    }
  }

  private static int value(Long x) {
    return x == null ? 0 : (int) (long) x;
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
