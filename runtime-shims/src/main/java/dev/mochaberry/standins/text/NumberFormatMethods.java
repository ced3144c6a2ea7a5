package dev.mochaberry.standins.text;

import dev.mochaberry.annotations.Supplements;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** What {@code java.text.NumberFormat} reads at a place of a text. */
@Supplements("java.text.NumberFormat")
final class NumberFormatMethods {
  private NumberFormatMethods() {}

  static Number parse(NumberFormat format, String text, ParsePosition place) {
    Object[] read = NumberReading.read(format, text, place.getIndex());
    if (read == null) {
      place.setErrorIndex(place.getIndex());
      return null;
    }
    place.setIndex((Integer) read[1]);
    return (Number) read[0];
  }

  static Object parseObject(NumberFormat format, String text, ParsePosition place) {
    return parse(format, text, place);
  }
}
