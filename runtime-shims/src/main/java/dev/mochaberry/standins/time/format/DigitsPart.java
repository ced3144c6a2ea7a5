package dev.mochaberry.standins.time.format;

import java.time.format.DecimalStyle;

/** A part that is a number: it may leave some of the digits to the numbers that follow at once. */
abstract class DigitsPart extends FormatPart {
  /** So many digits belong to the numbers that follow; -1 where its own width is fixed. */
  int reserved;

  @Override
  boolean isNumber() {
    return true;
  }

  @Override
  void reserve(int digits) {
    reserved = digits < 0 || reserved < 0 ? -1 : reserved + digits;
  }

  @Override
  FormatPart styled(DecimalStyle style) {
    return new StyledPart(this, style);
  }
}
