package dev.mochaberry.standins.text;

import dev.mochaberry.annotations.Supplements;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** What {@code java.text.NumberFormat} reads or writes at a place of a text. */
@Supplements("java.text.NumberFormat")
final class NumberFormatMethods {
  private NumberFormatMethods() {}

  static Number parse(NumberFormat format, String text, ParsePosition place) {
    int start = place.getIndex();
    if (start < 0) {
      place.setErrorIndex(start);
      return null;
    }
    Object[] read = NumberReading.read(format, text, start);
    int end = (Integer) read[1];
    if (end < 0) {
      place.setErrorIndex(-1 - end);
      return null;
    }
    place.setIndex(end);
    return (Number) read[0];
  }

  static Object parseObject(NumberFormat format, String text, ParsePosition place) {
    return parse(format, text, place);
  }

  static StringBuffer format(NumberFormat f, double value, StringBuffer out, FieldPosition at) {
    return append(f, f.format(value), out, at);
  }

  static StringBuffer format(NumberFormat f, long value, StringBuffer out, FieldPosition at) {
    return append(f, f.format(value), out, at);
  }

  static StringBuffer format(NumberFormat f, Object value, StringBuffer out, FieldPosition at) {
    return append(f, f.format(value), out, at);
  }

  /** Appends the text, and says where in it the digits before or behind the point are. */
  private static StringBuffer append(
      NumberFormat f, String text, StringBuffer out, FieldPosition at) {
    int start = out.length();
    out.append(text);
    at.setBeginIndex(0);
    at.setEndIndex(0);
    DecimalFormatSymbols symbols =
        f instanceof DecimalFormat decimal
            ? decimal.getDecimalFormatSymbols()
            : DecimalFormatSymbols.getInstance();
    char point = symbols.getDecimalSeparator();
    char comma = symbols.getGroupingSeparator();
    int first = 0;
    while (first < text.length() && !isNumber(text, first, point, symbols)) {
      first++;
    }
    int end = first;
    while (end < text.length()
        && (isNumber(text, end, '\0', symbols)
            || text.charAt(end) == comma && isNumber(text, end + 1, '\0', symbols))) {
      end++;
    }
    if (at.getField() == NumberFormat.INTEGER_FIELD) {
      at.setBeginIndex(start + first);
      at.setEndIndex(start + end);
    } else if (at.getField() == NumberFormat.FRACTION_FIELD && isDigit(text, end - 1, first)) {
      // A number always has a fraction, if only an empty one.
      int begin = end < text.length() && text.charAt(end) == point ? end + 1 : end;
      int behind = begin;
      while (begin > end && isDigit(text, behind, first)) {
        behind++;
      }
      at.setBeginIndex(start + begin);
      at.setEndIndex(start + behind);
    }
    return out;
  }

  private static boolean isDigit(String text, int i, int first) {
    return i < text.length() && (i < first || Character.isDigit(text.charAt(i)));
  }

  /** Whether digits are there, a point before some, or what stands for numbers without digits. */
  private static boolean isNumber(String text, int i, char point, DecimalFormatSymbols symbols) {
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isDigit(c)
        || c == point && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))
        || symbols.getInfinity().indexOf(c) >= 0
        || symbols.getNaN().indexOf(c) >= 0;
  }
}
