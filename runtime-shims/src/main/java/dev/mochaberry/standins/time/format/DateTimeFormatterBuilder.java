package dev.mochaberry.standins.time.format;

import java.time.ZoneId;
import java.time.chrono.ChronoLocalDate;
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
import java.util.Objects;
import java.util.Set;

/** {@code java.time.format.DateTimeFormatterBuilder}, as far as the formatter's parts go. */
public final class DateTimeFormatterBuilder {
  private static final int AS_NEEDED_BY_THREES = -2;

  private List<FormatPart> parts = new ArrayList<>();

  /** What optional sections that are not at their end stand in: parts, and how they are padded. */
  private final List<Outer> around = new ArrayList<>();

  private record Outer(List<FormatPart> parts, int padWidth, char padFill) {}

  private int padWidth;
  private char padFill;

  public DateTimeFormatterBuilder() {}

  /** The last number that leaves room for those of fixed width behind it, or null. */
  private FormatPart open;

  private DateTimeFormatterBuilder with(FormatPart part) {
    FormatPart added = padWidth > 0 ? new PaddedPart(part, padWidth, padFill) : part;
    open = FormatPart.add(parts, open, added);
    padWidth = 0;
    return this;
  }

  public DateTimeFormatterBuilder appendPattern(String pattern) {
    int first = parts.size();
    open =
        new PatternReader(Objects.requireNonNull(pattern, "pattern"), false).readInto(parts, open);
    if (padWidth > 0 && parts.size() > first) {
      parts.set(first, new PaddedPart(parts.get(first), padWidth, padFill));
      padWidth = 0;
    }
    return this;
  }

  public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
    return with(new FormatPart.Group(Objects.requireNonNull(formatter, "formatter")));
  }

  public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
    return with(new FormatPart.OptionalGroup(Objects.requireNonNull(formatter, "formatter")));
  }

  public DateTimeFormatterBuilder appendLiteral(char c) {
    return with(new FormatPart.Literal(String.valueOf(c)));
  }

  public DateTimeFormatterBuilder appendLiteral(String literal) {
    return literal.isEmpty() ? this : with(new FormatPart.Literal(literal));
  }

  public DateTimeFormatterBuilder appendText(TemporalField field) {
    return appendText(field, TextStyle.FULL);
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle style) {
    Objects.requireNonNull(field, "field");
    int letters =
        switch (Objects.requireNonNull(style, "textStyle").asNormal()) {
          case FULL -> 0;
          case SHORT -> field == ChronoField.AMPM_OF_DAY || field == ChronoField.ERA ? 2 : 3;
          default -> 1;
        };
    return with(new TextPart(field, letters, style.isStandalone()));
  }

  public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> texts) {
    Objects.requireNonNull(field, "field");
    return with(
        new MappedPart(field, new LinkedHashMap<>(Objects.requireNonNull(texts, "textLookup"))));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field) {
    return with(new NumberPart(Objects.requireNonNull(field, "field"), 1, 19, NumberPart.NORMAL));
  }

  public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
    Objects.requireNonNull(field, "field");
    checkWidth("The width", width, 19);
    return with(new NumberPart(field, width, width, NumberPart.NOT_NEGATIVE));
  }

  public DateTimeFormatterBuilder appendValue(
      TemporalField field, int least, int most, SignStyle sign) {
    if (least == most && sign == SignStyle.NOT_NEGATIVE) {
      return appendValue(field, most);
    }
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(sign, "signStyle");
    checkWidths(least, most, 19);
    return with(new NumberPart(field, least, most, sign.ordinal()));
  }

  private static void checkWidth(String what, int width, int most) {
    if (width < 1 || width > most) {
      throw new IllegalArgumentException(
          what + " must be from 1 to " + most + " inclusive but was " + width);
    }
  }

  private static void checkWidths(int least, int most, int limit) {
    checkWidth("The " + (limit == 10 ? "minWidth" : "minimum width"), least, limit);
    checkWidth("The " + (limit == 10 ? "maxWidth" : "maximum width"), most, limit);
    if (most < least) {
      throw new IllegalArgumentException(
          (limit == 10 ? "Maximum" : "The maximum")
              + " width must exceed or equal the minimum width but "
              + most
              + " < "
              + least);
    }
  }

  public DateTimeFormatterBuilder appendFraction(
      TemporalField field, int least, int most, boolean point) {
    if (!Objects.requireNonNull(field, "field").range().isFixed()) {
      throw new IllegalArgumentException("Field must have a fixed set of values: " + field);
    }
    if (least < 0 || least > 9) {
      throw new IllegalArgumentException(
          "Minimum width must be from 0 to 9 inclusive but was " + least);
    }
    if (most < 1 || most > 9) {
      throw new IllegalArgumentException(
          "Maximum width must be from 1 to 9 inclusive but was " + most);
    }
    if (most < least) {
      throw new IllegalArgumentException(
          "Maximum width must exceed or equal the minimum width but " + most + " < " + least);
    }
    return with(
        field == ChronoField.NANO_OF_SECOND
            ? new FractionPart(field, least, most, point)
            : new PortionPart(field, least, most, point));
  }

  public DateTimeFormatterBuilder appendValueReduced(
      TemporalField field, int width, int most, int base) {
    Objects.requireNonNull(field, "field");
    checkWidths(width, most, 10);
    return with(new ReducedPart(field, width, most, base, base));
  }

  public DateTimeFormatterBuilder appendValueReduced(
      TemporalField field, int width, int most, ChronoLocalDate base) {
    Objects.requireNonNull(field, "field");
    int first = Objects.requireNonNull(base, "baseDate").get(field);
    checkWidths(width, most, 10);
    return with(new ReducedPart(field, width, most, first, base));
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
    return with(new OffsetPart("+HH:MM:ss", "Z"));
  }

  public DateTimeFormatterBuilder appendOffset(String pattern, String none) {
    return with(
        new OffsetPart(
            Objects.requireNonNull(pattern, "pattern"),
            Objects.requireNonNull(none, "noOffsetText")));
  }

  public DateTimeFormatterBuilder appendInstant() {
    return with(new InstantPart(AS_NEEDED_BY_THREES));
  }

  public DateTimeFormatterBuilder appendInstant(int digits) {
    if (digits < -1 || digits > 9) {
      throw new IllegalArgumentException(
          "The fractional digits must be from -1 to 9 inclusive but was " + digits);
    }
    return with(new InstantPart(digits));
  }

  public DateTimeFormatterBuilder appendDayPeriodText(TextStyle style) {
    return with(
        new DayPeriodPart(
            switch (Objects.requireNonNull(style, "style").asNormal()) {
              case FULL -> 0;
              case SHORT -> 1;
              default -> 2;
            }));
  }

  public DateTimeFormatterBuilder appendZoneId() {
    return with(new ZonePart('V'));
  }

  public DateTimeFormatterBuilder appendZoneRegionId() {
    return with(new ZonePart('R'));
  }

  public DateTimeFormatterBuilder appendZoneOrOffsetId() {
    return with(new ZonePart('z'));
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
    return with(new LocalizedOffsetPart(style == TextStyle.FULL));
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
    return with(new FormatPart.Default(Objects.requireNonNull(field, "field"), value));
  }

  public DateTimeFormatterBuilder parseCaseInsensitive() {
    return with(new FormatPart.CaseRule(true));
  }

  public DateTimeFormatterBuilder parseCaseSensitive() {
    return with(new FormatPart.CaseRule(false));
  }

  public DateTimeFormatterBuilder parseLenient() {
    return with(new FormatPart.LenientRule(true));
  }

  public DateTimeFormatterBuilder parseStrict() {
    return with(new FormatPart.LenientRule(false));
  }

  public DateTimeFormatterBuilder optionalStart() {
    around.add(new Outer(parts, padWidth, padFill));
    parts = new ArrayList<>();
    padWidth = 0;
    open = null;
    return this;
  }

  public DateTimeFormatterBuilder optionalEnd() {
    if (around.isEmpty()) {
      throw new IllegalStateException(
          "Cannot call optionalEnd() as there was no previous call to optionalStart()");
    }
    List<FormatPart> inner = parts;
    Outer outer = around.remove(around.size() - 1);
    parts = outer.parts();
    padWidth = outer.padWidth();
    padFill = outer.padFill();
    open = null;
    return inner.isEmpty() ? this : with(new FormatPart.Optional(inner));
  }

  public DateTimeFormatter toFormatter() {
    while (!around.isEmpty()) {
      optionalEnd();
    }
    return PatternFormatter.of(parts, ResolverStyle.SMART);
  }

  public DateTimeFormatter toFormatter(Locale locale) {
    return toFormatter().withLocale(Objects.requireNonNull(locale, "locale"));
  }
}
