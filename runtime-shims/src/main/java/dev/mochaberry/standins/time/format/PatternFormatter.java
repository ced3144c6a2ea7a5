package dev.mochaberry.standins.time.format;

import java.text.ParsePosition;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A formatter by a pattern, which is read when it is first needed. */
class PatternFormatter extends DateTimeFormatter {
  private final String pattern;
  private final boolean ofJdk;
  private final ResolverStyle style;
  private final ZoneId zone;
  private List<FormatPart> parts;
  private Locale locale;

  PatternFormatter(
      String pattern, boolean ofJdk, ResolverStyle style, ZoneId zone, List<FormatPart> parts) {
    this(pattern, ofJdk, style, zone);
    this.parts = parts;
  }

  PatternFormatter(String pattern, boolean ofJdk, ResolverStyle style, ZoneId zone) {
    this.pattern = pattern;
    this.ofJdk = ofJdk;
    this.style = style;
    this.zone = zone;
  }

  static PatternFormatter of(List<FormatPart> parts, ResolverStyle style) {
    PatternFormatter made = new PatternFormatter("", false, style, null);
    made.parts = parts;
    return made;
  }

  List<FormatPart> parts() {
    if (parts == null) {
      parts = new PatternReader(pattern, ofJdk).read();
    }
    return parts;
  }

  @Override
  public DateTimeFormatter withZone(ZoneId zone) {
    PatternFormatter made =
        zone == null
            ? new PatternFormatter(pattern, ofJdk, style, null, parts)
            : new ZonedFormatter(pattern, ofJdk, style, zone, parts);
    made.locale = locale;
    return made;
  }

  /** The same but for its style. */
  PatternFormatter copy(ResolverStyle style) {
    PatternFormatter made = new PatternFormatter(pattern, ofJdk, style, null, parts);
    made.locale = locale;
    return made;
  }

  @Override
  public DateTimeFormatter withLocale(Locale locale) {
    PatternFormatter made = copy(style);
    made.locale = locale;
    made.parts = FormatPart.allIn(parts(), locale);
    return made;
  }

  @Override
  public Locale getLocale() {
    return locale == null ? Locale.getDefault() : locale;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public DateTimeFormatter withResolverStyle(ResolverStyle style) {
    return copy(style);
  }

  @Override
  public ResolverStyle getResolverStyle() {
    return style;
  }

  /** What is shown of a temporal: that of the formatter's zone, if it has one. */
  TemporalAccessor shown(TemporalAccessor temporal) {
    return temporal;
  }

  @Override
  public String format(TemporalAccessor temporal) {
    Objects.requireNonNull(temporal, "temporal");
    StringBuilder out = new StringBuilder();
    TemporalAccessor shown = shown(temporal);
    for (FormatPart p : parts()) {
      p.print(shown, out);
    }
    return out.toString();
  }

  @Override
  public TemporalAccessor parse(CharSequence text) {
    return parsed(text.toString());
  }

  @Override
  public <T> T parse(CharSequence text, TemporalQuery<T> query) {
    Objects.requireNonNull(query, "query");
    Parsed found = parsed(text.toString());
    try {
      return found.query(query);
    } catch (RuntimeException e) {
      throw unresolved(text.toString(), e);
    }
  }

  @Override
  public TemporalAccessor parse(CharSequence text, ParsePosition position) {
    Parsed found = new Parsed(style, zone);
    int start = position.getIndex();
    if (start > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    int end = read(found, text.toString(), start);
    if (end < 0) {
      position.setErrorIndex(~end);
      throw failed(text.toString(), "could not be parsed at index " + ~end, ~end);
    }
    position.setIndex(end);
    return found.resolved();
  }

  @Override
  int read(Parsed into, String text, int index) {
    into.ignoreCase(ofJdk);
    return FormatPart.parseAll(parts(), into, text, index);
  }

  private Parsed parsed(String text) {
    Parsed found = new Parsed(style, zone);
    int end = read(found, text, 0);
    if (end < 0) {
      throw failed(text, "could not be parsed at index " + ~end, ~end);
    } else if (end < text.length()) {
      throw failed(text, "could not be parsed, unparsed text found at index " + end, end);
    }
    try {
      return found.resolved();
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  private static DateTimeParseException failed(String text, String what, int index) {
    return new DateTimeParseException("Text '" + shortened(text) + "' " + what, text, index);
  }

  private static DateTimeParseException unresolved(String text, RuntimeException cause) {
    if (cause instanceof DateTimeParseException) {
      return (DateTimeParseException) cause;
    }
    return new DateTimeParseException(
        "Text '" + shortened(text) + "' could not be parsed: " + cause.getMessage(),
        text,
        0,
        cause);
  }

  private static String shortened(String text) {
    return text.length() > 64 ? text.substring(0, 64) + "..." : text;
  }
}
