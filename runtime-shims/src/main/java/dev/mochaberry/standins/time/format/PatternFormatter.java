package dev.mochaberry.standins.time.format;

import java.text.ParsePosition;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeParseException;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A formatter by a pattern, which is read when it is first needed. */
class PatternFormatter extends DateTimeFormatter {
  private static final String DATE = "uuuu-MM-dd";
  private static final String TIME = "HH:mm[:ss[f]]";

  private final String pattern;
  private final boolean ofJdk;
  private final ResolverStyle style;
  private final ZoneId zone;
  private List<FormatPart> parts;
  private Locale locale;
  private DecimalStyle decimals;
  private Set<TemporalField> fields;
  private boolean isLocalized;

  /**
   * @param parts what the pattern says, or null if that is still to be read
   */
  PatternFormatter(
      String pattern, boolean ofJdk, ResolverStyle style, ZoneId zone, List<FormatPart> parts) {
    this.pattern = pattern;
    this.ofJdk = ofJdk;
    this.style = style;
    this.zone = zone;
    this.parts = parts;
  }

  static PatternFormatter of(List<FormatPart> parts, ResolverStyle style) {
    return new PatternFormatter("", false, style, null, parts);
  }

  static PatternFormatter localized(FormatPart part) {
    PatternFormatter made = of(List.of(part), ResolverStyle.SMART);
    made.isLocalized = true;
    return made;
  }

  @Override
  List<FormatPart> parts() {
    if (parts == null) {
      parts = new PatternReader(pattern, ofJdk).read();
    }
    return parts;
  }

  @Override
  boolean ignoresCase() {
    return ofJdk && !pattern.equals(DATE) && !pattern.equals(TIME);
  }

  @Override
  public DateTimeFormatter withZone(ZoneId zone) {
    return like(
        zone == null
            ? new PatternFormatter(pattern, ofJdk, style, null, parts)
            : new ZonedFormatter(pattern, ofJdk, style, zone, parts));
  }

  /** Makes what has the same pattern the same in all that was said apart. */
  final PatternFormatter like(PatternFormatter made) {
    made.locale = locale;
    made.decimals = decimals;
    made.fields = fields;
    made.isLocalized = isLocalized;
    return made;
  }

  /** The same but for its style. */
  PatternFormatter copy(ResolverStyle style) {
    return like(new PatternFormatter(pattern, ofJdk, style, null, parts));
  }

  @Override
  public DateTimeFormatter withLocale(Locale locale) {
    PatternFormatter made = copy(style);
    made.locale = Objects.requireNonNull(locale, "locale");
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
    return copy(Objects.requireNonNull(style, "resolverStyle"));
  }

  @Override
  public ResolverStyle getResolverStyle() {
    return style;
  }

  @Override
  public DateTimeFormatter withResolverFields(Set<TemporalField> fields) {
    PatternFormatter made = copy(style);
    made.fields = fields == null ? null : Collections.unmodifiableSet(new HashSet<>(fields));
    return made;
  }

  @Override
  public Set<TemporalField> getResolverFields() {
    return fields;
  }

  @Override
  public DateTimeFormatter withDecimalStyle(DecimalStyle style) {
    PatternFormatter made = copy(this.style);
    made.decimals = Objects.requireNonNull(style, "decimalStyle");
    made.parts = FormatPart.allStyled(parts(), style);
    return made;
  }

  @Override
  public DecimalStyle getDecimalStyle() {
    return decimals == null ? DecimalStyle.STANDARD : decimals;
  }

  @Override
  public Chronology getChronology() {
    return isLocalized || ofJdk && !pattern.startsWith(TIME) ? IsoChronology.INSTANCE : null;
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
    return parsed(Objects.requireNonNull(text, "text").toString());
  }

  @Override
  public <T> T parse(CharSequence text, TemporalQuery<T> query) {
    Objects.requireNonNull(text, "text");
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
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    int start = position.getIndex();
    if (start > text.length()) {
      throw new IndexOutOfBoundsException();
    }
    Parsed found = new Parsed(style);
    try {
      int end = read(found, text.toString(), start);
      if (end < 0) {
        position.setErrorIndex(~end);
        throw failed(text.toString(), "could not be parsed at index " + ~end, ~end);
      }
      position.setIndex(end);
      return found.resolved(zone, fields);
    } catch (RuntimeException e) {
      throw unresolved(text.toString(), e);
    }
  }

  @Override
  int read(Parsed into, String text, int index) {
    into.ignoreCase(ofJdk);
    return FormatPart.parseAll(parts(), into, text, index);
  }

  private Parsed parsed(String text) {
    Parsed found = new Parsed(style);
    try {
      int end = read(found, text, 0);
      if (end < 0) {
        throw failed(text, "could not be parsed at index " + ~end, ~end);
      } else if (end < text.length()) {
        throw failed(text, "could not be parsed, unparsed text found at index " + end, end);
      }
      return found.resolved(zone, fields);
    } catch (RuntimeException e) {
      throw unresolved(text, e);
    }
  }

  private static DateTimeParseException failed(String text, String what, int index) {
    return new DateTimeParseException("Text '" + shortened(text) + "' " + what, text, index);
  }

  static DateTimeParseException unresolved(String text, RuntimeException cause) {
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

  @Override
  String described() {
    String shown = FormatPart.described(parts());
    return ofJdk ? JdkTexts.of(shown) : shown;
  }
}
