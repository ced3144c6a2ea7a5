package dev.mochaberry.standins.time.format;

import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code java.time.format.DateTimeFormatterBuilder}, as far as the formatter's parts go. */
public final class DateTimeFormatterBuilder {
  private List<FormatPart> parts = new ArrayList<>();
  private final List<List<FormatPart>> around = new ArrayList<>();

  private int padWidth;
  private char padFill;

  public DateTimeFormatterBuilder() {}

  private DateTimeFormatterBuilder with(FormatPart part) {
    parts.add(padWidth > 0 ? new PaddedPart(part, padWidth, padFill) : part);
    padWidth = 0;
    return this;
  }

  public DateTimeFormatterBuilder appendPattern(String pattern) {
    parts.addAll(new PatternReader(pattern, false).read());
    return this;
  }

  public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
    parts.addAll(formatter.parts());
    return this;
  }

  public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
    return with(new FormatPart.Optional(formatter.parts()));
  }

  public DateTimeFormatterBuilder appendLiteral(char c) {
    return with(new FormatPart.Literal(String.valueOf(c)));
  }

  public DateTimeFormatterBuilder appendLiteral(String literal) {
    return with(new FormatPart.Literal(literal));
  }

  public DateTimeFormatterBuilder appendText(TemporalField field) {
    return appendText(field, TextStyle.FULL);
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle style) {
    int letters =
        switch (style.asNormal()) {
          case FULL -> 0;
          case SHORT -> field == ChronoField.AMPM_OF_DAY || field == ChronoField.ERA ? 2 : 3;
          default -> 1;
        };
    return with(new TextPart(field, letters, style.isStandalone()));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field) {
    return with(new NumberPart(field, 1, 19, false));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
    return with(new NumberPart(field, width, width, false));
  }

  public DateTimeFormatterBuilder appendValue(
      TemporalField field, int least, int most, SignStyle sign) {
    return with(new NumberPart(field, least, most, sign == SignStyle.EXCEEDS_PAD));
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> texts) {
    return with(new MappedPart(field, new LinkedHashMap<>(texts)));
  }

  public DateTimeFormatterBuilder appendFraction(
      TemporalField field, int least, int most, boolean point) {
    if (field != ChronoField.NANO_OF_SECOND) {
      throw new IllegalArgumentException("Only fractions of seconds are known: " + field);
    }
    return with(new FractionPart(least, most, point));
  }

  public DateTimeFormatterBuilder appendValueReduced(
      TemporalField field, int width, int most, int base) {
    return with(new ReducedPart(field, width, most, base));
  }

  public DateTimeFormatterBuilder appendLocalized(FormatStyle date, FormatStyle time) {
    if (date == null && time == null) {
      throw new IllegalArgumentException("Either the date or time style must be non-null");
    }
    return with(new LocalizedPart(date, time));
  }

  /** The pattern of a language for dates, times or both, where the other style is null. */
  public static String getLocalizedDateTimePattern(
      FormatStyle date, FormatStyle time, Chronology chronology, Locale locale) {
    return LocalizedPatterns.of(date, time, locale);
  }

  public DateTimeFormatterBuilder appendOffsetId() {
    return with(new ZonePart('X', 5));
  }

  public DateTimeFormatterBuilder appendOffset(String pattern, String none) {
    int count = 0;
    for (int i = 1; i <= 3; i++) {
      count = pattern.equals(new String[] {"+HHmm", "+HHMM", "+HH:MM"}[i - 1]) ? i : count;
    }
    return with(count == 0 ? new OffsetPart(pattern, none) : new ZonePart('x', count, none));
  }

  public DateTimeFormatterBuilder appendZoneId() {
    return with(new ZonePart('V', 2));
  }

  public DateTimeFormatterBuilder appendZoneRegionId() {
    return with(new ZonePart('r', 1));
  }

  public DateTimeFormatterBuilder appendZoneOrOffsetId() {
    return with(new ZonePart('z', 1));
  }

  public DateTimeFormatterBuilder appendZoneText(TextStyle style) {
    return with(new ZoneNamePart(style, false));
  }

  public DateTimeFormatterBuilder appendZoneText(TextStyle style, Set<ZoneId> preferred) {
    return appendZoneText(style);
  }

  public DateTimeFormatterBuilder appendGenericZoneText(TextStyle style) {
    return with(new ZoneNamePart(style, true));
  }

  public DateTimeFormatterBuilder appendLocalizedOffset(TextStyle style) {
    if (style != TextStyle.FULL && style != TextStyle.SHORT) {
      throw new IllegalArgumentException("Style must be either full or short");
    }
    return with(new ZonePart('O', style == TextStyle.FULL ? 4 : 1));
  }

  public DateTimeFormatterBuilder padNext(int width) {
    return padNext(width, ' ');
  }

  public DateTimeFormatterBuilder padNext(int width, char fill) {
    if (width < 1) {
      throw new IllegalArgumentException("The pad width must be at least one but was " + width);
    }
    padWidth = width;
    padFill = fill;
    return this;
  }

  public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
    return with(new FormatPart.Default(field, value));
  }

  public DateTimeFormatterBuilder parseCaseInsensitive() {
    return with(new FormatPart.CaseRule(true));
  }

  public DateTimeFormatterBuilder parseCaseSensitive() {
    return with(new FormatPart.CaseRule(false));
  }

  public DateTimeFormatterBuilder parseLenient() {
    return with(new FormatPart.SignRule(true));
  }

  public DateTimeFormatterBuilder parseStrict() {
    return with(new FormatPart.SignRule(false));
  }

  public DateTimeFormatterBuilder optionalStart() {
    around.add(parts);
    parts = new ArrayList<>();
    return this;
  }

  public DateTimeFormatterBuilder optionalEnd() {
    if (around.isEmpty()) {
      throw new IllegalStateException(
          "Cannot call optionalEnd() as there was no previous call to optionalStart()");
    }
    List<FormatPart> inner = parts;
    parts = around.remove(around.size() - 1);
    return with(new FormatPart.Optional(inner));
  }

  public DateTimeFormatter toFormatter() {
    while (!around.isEmpty()) {
      optionalEnd();
    }
    return PatternFormatter.of(parts, ResolverStyle.SMART);
  }

  public DateTimeFormatter toFormatter(Locale locale) {
    return toFormatter().withLocale(locale);
  }
}
