package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A part that is filled up from the left to a width. */
final class PaddedPart extends FormatPart {
  private final FormatPart part;
  private final int width;
  private final char fill;

  PaddedPart(FormatPart part, int width, char fill) {
    this.part = part;
    this.width = width;
    this.fill = fill;
  }

  @Override
  FormatPart in(Locale locale) {
    return new PaddedPart(part.in(locale), width, fill);
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new PaddedPart(part.styled(style), width, fill);
  }

  @Override
  String described() {
    return "Pad(" + part.described() + "," + width + (fill == ' ' ? ")" : ",'" + fill + "')");
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int start = out.length();
    part.print(t, out);
    int length = out.length() - start;
    if (length > width) {
      throw new DateTimeException(
          "Cannot print as output of " + length + " characters exceeds pad width of " + width);
    }
    out.insert(start, String.valueOf(fill).repeat(width - length));
  }

  @Override
  int parse(Parsed into, String text, int index) {
    int end = index + width;
    if (end > text.length()) {
      return ~index;
    }
    int start = index;
    while (start < end && text.charAt(start) == fill) {
      start++;
    }
    int read = part.parse(into, text.substring(0, end), start);
    return read == end || read < 0 ? read : ~(index + (read - start));
  }
}
