package dev.mochaberry.standins.time.format;

import java.text.ParsePosition;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** ISO_INSTANT, apart from patterns: every instant's own text needs it. */
final class InstantFormatter extends DateTimeFormatter {
  private static final int BY_THREES = -2;

  private static PatternFormatter reader() {
    return new PatternFormatter(
        "", true, ResolverStyle.STRICT, null, List.of(new InstantPart(BY_THREES)));
  }

  @Override
  public String format(TemporalAccessor t) {
    long seconds = t.getLong(ChronoField.INSTANT_SECONDS);
    int nanos = t.get(ChronoField.NANO_OF_SECOND);
    StringBuilder out = new StringBuilder();
    appendDate(Math.floorDiv(seconds, 86400L), out);
    int ofDay = Math.floorMod(seconds, 86400);
    appendTwo('T', ofDay / 3600, out);
    appendTwo(':', ofDay / 60 % 60, out);
    appendTwo(':', ofDay % 60, out);
    if (nanos != 0) {
      int digits = nanos % 1_000_000 == 0 ? 3 : nanos % 1000 == 0 ? 6 : 9;
      out.append('.').append(Integer.toString(1_000_000_000 + nanos), 1, 1 + digits);
    }
    return out.append('Z').toString();
  }

  /** The date of a day since 1970; its years begin in March, so that leap days come last. */
  private static void appendDate(long sinceEpoch, StringBuilder out) {
    long days = sinceEpoch + 719468;
    long era = Math.floorDiv(days, 146097L);
    int ofEra = (int) (days - era * 146097);
    int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int month = (5 * ofYear + 2) / 153;
    long year = era * 400 + yearOfEra + (month > 9 ? 1 : 0);
    String digits = Long.toString(Math.abs(year));
    out.append(year < 0 ? "-" : year > 9999 ? "+" : "");
    out.append("0000", 0, Math.max(4 - digits.length(), 0)).append(digits);
    appendTwo('-', month > 9 ? month - 9 : month + 3, out);
    appendTwo('-', ofYear - (153 * month + 2) / 5 + 1, out);
  }

  private static void appendTwo(char before, int n, StringBuilder out) {
    out.append(before).append(n / 10).append(n % 10);
  }

  @Override
  public TemporalAccessor parse(CharSequence text) {
    return reader().parse(text);
  }

  @Override
  public <T> T parse(CharSequence text, TemporalQuery<T> query) {
    return reader().parse(text, query);
  }

  @Override
  public TemporalAccessor parse(CharSequence text, ParsePosition position) {
    return reader().parse(text, position);
  }

  @Override
  int read(Parsed into, String text, int index) {
    return reader().read(into, text, index);
  }

  @Override
  boolean ignoresCase() {
    return true;
  }

  @Override
  public DateTimeFormatter withLocale(Locale locale) {
    return reader().withLocale(locale);
  }

  @Override
  public DateTimeFormatter withZone(ZoneId zone) {
    return reader().withZone(zone);
  }

  @Override
  public ZoneId getZone() {
    return null;
  }

  @Override
  public DateTimeFormatter withResolverStyle(ResolverStyle style) {
    return reader().withResolverStyle(style);
  }

  @Override
  public ResolverStyle getResolverStyle() {
    return ResolverStyle.STRICT;
  }

  @Override
  public DateTimeFormatter withResolverFields(Set<TemporalField> fields) {
    return reader().withResolverFields(fields);
  }

  @Override
  public Set<TemporalField> getResolverFields() {
    return null;
  }

  @Override
  public DateTimeFormatter withDecimalStyle(DecimalStyle style) {
    return reader().withDecimalStyle(style);
  }

  @Override
  public DecimalStyle getDecimalStyle() {
    return DecimalStyle.STANDARD;
  }

  @Override
  public Chronology getChronology() {
    return null;
  }

  @Override
  String described() {
    return "ParseCaseSensitive(false)Instant()";
  }

  @Override
  List<FormatPart> parts() {
    return reader().parts();
  }
}
