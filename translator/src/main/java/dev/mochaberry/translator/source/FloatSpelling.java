package dev.mochaberry.translator.source;

import java.math.BigDecimal;
import java.util.Optional;

/** Floating-point literals (JLS 3.10.2) that Python may spell as their author did. */
final class FloatSpelling {
  private FloatSpelling() {}

  /**
   * The literal in Python, if it has the value and the very digits of its canonical spelling, so
   * that whoever reads it gets the same double.
   */
  static Optional<String> python(String literal, double value) {
    String text = literal.replaceAll("[dD]$", "").replaceAll("__+", "_").replace("E", "e");
    boolean floating = text.indexOf('.') >= 0 || text.indexOf('e') >= 0;
    boolean decimal = !text.startsWith("0x") && !text.startsWith("0X");
    if (!floating || !decimal) {
      return Optional.empty();
    }
    try {
      BigDecimal spelled = new BigDecimal(text.replace("_", "")).stripTrailingZeros();
      BigDecimal canonical = new BigDecimal(Double.toString(value)).stripTrailingZeros();
      return spelled.equals(canonical) ? Optional.of(text) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
