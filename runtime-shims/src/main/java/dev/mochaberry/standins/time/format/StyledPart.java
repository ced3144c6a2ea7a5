package dev.mochaberry.standins.time.format;

import java.time.format.DecimalStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A number with the digits and signs of a style. */
final class StyledPart extends FormatPart {
  private static final String USUAL = "0123456789+-.";

  private final FormatPart part;
  private final DecimalStyle style;

  /** What the style has for the usual signs, in their order. */
  private final String signs;

  StyledPart(FormatPart part, DecimalStyle style) {
    this.part = part;
    this.style = style;
    StringBuilder all = new StringBuilder();
    for (int digit = 0; digit < 10; digit++) {
      all.append((char) (style.getZeroDigit() + digit));
    }
    all.append(style.getPositiveSign()).append(style.getNegativeSign());
    this.signs = all.append(style.getDecimalSeparator()).toString();
  }

  @Override
  FormatPart in(Locale locale) {
    // Of no locale: the part alone, as another formatter takes it.
    return locale == null ? part.in(null) : new StyledPart(part.in(locale), style);
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new StyledPart(part, style);
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int start = out.length();
    part.print(t, out);
    for (int i = start; i < out.length(); i++) {
      out.setCharAt(i, signs.charAt(USUAL.indexOf(out.charAt(i))));
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    StringBuilder usual = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = signs.indexOf(text.charAt(i));
      usual.append(at < 0 ? '_' : USUAL.charAt(at));
    }
    return part.parse(into, usual.toString(), index);
  }

  @Override
  String described() {
    return part.described();
  }
}
