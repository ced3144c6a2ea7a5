package dev.mochaberry.standins.time.format;

import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;

/** A date, a time or both as a language writes them, with the digits and signs of a style. */
final class StyledLocalizedPart extends LocalizedPart {
  private final LocalizedPart part;
  private final DecimalStyle style;

  StyledLocalizedPart(LocalizedPart part, DecimalStyle style) {
    super(part.date(), part.time(), part.locale());
    this.part = part;
    this.style = style;
  }

  @Override
  FormatPart in(Locale locale) {
    // Of no locale: the part alone, as another formatter takes it.
    FormatPart other = part.in(locale);
    return locale == null ? other : new StyledLocalizedPart((LocalizedPart) other, style);
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new StyledLocalizedPart(part, style);
  }

  @Override
  List<FormatPart> parts() {
    return allStyled(super.parts(), style);
  }
}
