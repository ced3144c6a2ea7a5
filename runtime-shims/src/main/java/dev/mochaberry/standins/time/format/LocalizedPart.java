package dev.mochaberry.standins.time.format;

import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** A date, a time or both as a language writes them. */
class LocalizedPart extends FormatPart {
  private final FormatStyle date;
  private final FormatStyle time;
  private final Locale locale;
  private List<FormatPart> parts;

  LocalizedPart(FormatStyle date, FormatStyle time) {
    this(date, time, null);
  }

  LocalizedPart(FormatStyle date, FormatStyle time, Locale locale) {
    this.date = date;
    this.time = time;
    this.locale = locale;
  }

  @Override
  FormatPart in(Locale locale) {
    return new LocalizedPart(date, time, locale);
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new StyledLocalizedPart(this, style);
  }

  FormatStyle date() {
    return date;
  }

  FormatStyle time() {
    return time;
  }

  Locale locale() {
    return locale;
  }

  @Override
  String described() {
    return "Localized(" + (date == null ? "" : date) + "," + (time == null ? "" : time) + ")";
  }

  List<FormatPart> parts() {
    if (parts == null) {
      String pattern = LocalizedPatterns.of(date, time, locale);
      parts = allIn(new PatternReader(pattern, false).read(), locale);
    }
    return parts;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    for (FormatPart p : parts()) {
      p.print(t, out);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    return parseAll(parts(), into, text, index);
  }
}
