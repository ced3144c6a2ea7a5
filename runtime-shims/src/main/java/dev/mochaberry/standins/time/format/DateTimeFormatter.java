package dev.mochaberry.standins.time.format;

import java.text.Format;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * {@code java.time.format.DateTimeFormatter}: what languages other than English say comes from a
 * table. Patterns of the constants use letters of their own: {@code f} (a fraction of any length
 * with its point), {@code i} (a year of four digits), {@code r} (a region, not an offset) and
 * {@code l} (an offset that is read leniently).
 */
public abstract class DateTimeFormatter {
  public static final DateTimeFormatter ISO_LOCAL_DATE = iso("uuuu-MM-dd");
  public static final DateTimeFormatter ISO_LOCAL_TIME = iso("HH:mm[:ss[f]]");
  public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = iso("uuuu-MM-dd'T'HH:mm[:ss[f]]");
  public static final DateTimeFormatter ISO_DATE = iso("uuuu-MM-dd[XXXXX]");
  public static final DateTimeFormatter ISO_TIME = iso("HH:mm[:ss[f]][XXXXX]");
  public static final DateTimeFormatter ISO_OFFSET_DATE = iso("uuuu-MM-ddXXXXX");
  public static final DateTimeFormatter ISO_OFFSET_TIME = iso("HH:mm[:ss[f]]XXXXX");
  public static final DateTimeFormatter ISO_DATE_TIME =
      iso("uuuu-MM-dd'T'HH:mm[:ss[f]][XXXXX['['r']']]");
  public static final DateTimeFormatter ISO_OFFSET_DATE_TIME =
      iso("uuuu-MM-dd'T'HH:mm[:ss[f]]lllll");
  public static final DateTimeFormatter ISO_ZONED_DATE_TIME =
      iso("uuuu-MM-dd'T'HH:mm[:ss[f]]lllll['['r']']");
  public static final DateTimeFormatter ISO_ORDINAL_DATE = iso("uuuu-DDD[XXXXX]");
  public static final DateTimeFormatter ISO_WEEK_DATE =
      new PatternFormatter("", true, ResolverStyle.STRICT, null, WeekDates.parts());
  public static final DateTimeFormatter BASIC_ISO_DATE = iso("iMMdd[llll]");
  public static final DateTimeFormatter RFC_1123_DATE_TIME =
      new PatternFormatter("", true, ResolverStyle.SMART, null, MailDates.parts());
  public static final DateTimeFormatter ISO_INSTANT = new InstantFormatter();

  private static DateTimeFormatter iso(String pattern) {
    return new PatternFormatter(pattern, true, ResolverStyle.STRICT, null, null);
  }

  public static DateTimeFormatter ofPattern(String pattern) {
    PatternFormatter made =
        new PatternFormatter(
            Objects.requireNonNull(pattern, "pattern"), false, ResolverStyle.SMART, null, null);
    made.parts();
    return made;
  }

  public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
    return ofPattern(pattern).withLocale(Objects.requireNonNull(locale, "locale"));
  }

  public static DateTimeFormatter ofLocalizedDate(FormatStyle style) {
    return localized(style, null);
  }

  public static DateTimeFormatter ofLocalizedTime(FormatStyle style) {
    return localized(null, style);
  }

  private static DateTimeFormatter localized(FormatStyle date, FormatStyle time) {
    return PatternFormatter.localized(new LocalizedPart(date, time));
  }

  public static DateTimeFormatter ofLocalizedDateTime(FormatStyle style) {
    return ofLocalizedDateTime(style, style);
  }

  public static DateTimeFormatter ofLocalizedDateTime(FormatStyle date, FormatStyle time) {
    return localized(
        Objects.requireNonNull(date, "dateStyle"), Objects.requireNonNull(time, "timeStyle"));
  }

  public Locale getLocale() {
    return Locale.getDefault();
  }

  public DateTimeFormatter localizedBy(Locale locale) {
    return withLocale(locale);
  }

  /** Reads the text as the first of the types that it has enough for. */
  public TemporalAccessor parseBest(CharSequence text, TemporalQuery<?>... queries) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(queries, "queries");
    if (queries.length < 2) {
      throw new IllegalArgumentException("At least two queries must be specified");
    }
    TemporalAccessor found = parse(text);
    for (TemporalQuery<?> query : queries) {
      try {
        return (TemporalAccessor) found.query(query);
      } catch (RuntimeException e) {
        continue;
      }
    }
    throw PatternFormatter.unresolved(
        text.toString(),
        new DateTimeException("Unable to convert parsed text using any of the specified queries"));
  }

  /** Whether a formatter has read the last second of a day that had one more. */
  public static TemporalQuery<Boolean> parsedLeapSecond() {
    return t -> t instanceof Parsed parsed && parsed.hadLeapSecond();
  }

  /** By how many days what a formatter has read is beyond its day. */
  public static TemporalQuery<Period> parsedExcessDays() {
    return t -> t instanceof Parsed parsed ? Period.ofDays(parsed.excessDays()) : Period.ZERO;
  }

  public abstract DateTimeFormatter withLocale(Locale locale);

  public abstract DateTimeFormatter withZone(ZoneId zone);

  public abstract ZoneId getZone();

  public abstract DateTimeFormatter withResolverStyle(ResolverStyle style);

  public abstract ResolverStyle getResolverStyle();

  public DateTimeFormatter withResolverFields(TemporalField... fields) {
    return withResolverFields(fields == null ? null : new HashSet<>(Arrays.asList(fields)));
  }

  public abstract DateTimeFormatter withResolverFields(Set<TemporalField> fields);

  public abstract Set<TemporalField> getResolverFields();

  public abstract DateTimeFormatter withDecimalStyle(DecimalStyle style);

  public abstract DecimalStyle getDecimalStyle();

  public abstract Chronology getChronology();

  public abstract String format(TemporalAccessor temporal);

  public void formatTo(TemporalAccessor temporal, Appendable appendable) {
    Objects.requireNonNull(temporal, "temporal");
    Objects.requireNonNull(appendable, "appendable");
    try {
      appendable.append(format(temporal));
    } catch (java.io.IOException e) {
      throw new DateTimeException(e.getMessage(), e);
    }
  }

  public abstract TemporalAccessor parse(CharSequence text);

  public abstract <T> T parse(CharSequence text, TemporalQuery<T> query);

  public abstract TemporalAccessor parse(CharSequence text, ParsePosition position);

  /**
   * What is read of the text, as it stands there; null, and the place in the position, where it
   * cannot be.
   */
  public TemporalAccessor parseUnresolved(CharSequence text, ParsePosition position) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    Parsed found = new Parsed(getResolverStyle());
    int end = read(found, text.toString(), position.getIndex());
    if (end < 0) {
      position.setErrorIndex(~end);
      return null;
    }
    position.setIndex(end);
    return found;
  }

  /** Reads the text, and says where what it reads ends. */
  abstract int read(Parsed into, String text, int index);

  public Format toFormat() {
    return new OldFormat(this, null);
  }

  public Format toFormat(TemporalQuery<?> query) {
    return new OldFormat(this, Objects.requireNonNull(query, "parseQuery"));
  }

  @Override
  public String toString() {
    return described();
  }

  abstract String described();

  /** Whether it reads texts in any case. */
  abstract boolean ignoresCase();

  /** What it is made of. */
  abstract List<FormatPart> parts();
}
