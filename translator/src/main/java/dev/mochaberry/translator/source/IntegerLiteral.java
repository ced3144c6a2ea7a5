package dev.mochaberry.translator.source;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * An integer literal (JLS 3.10.1).
 *
 * @param value what the digits say: 0xFFFFFFFF is 4294967295 here, though as an int it is -1
 * @param python its spelling in Python
 * @param decimal whether it is plain decimal digits
 */
record IntegerLiteral(BigInteger value, String python, boolean decimal) {

  /** Reads a number; a floating-point number is none. */
  static Optional<IntegerLiteral> of(String spelling) {
    String java = spelling.replaceAll("[lL]$", "");
    String lower = java.toLowerCase(Locale.ROOT);
    try {
      if (lower.startsWith("0x")) {
        return Optional.of(special(java, 2, 16));
      } else if (lower.startsWith("0b")) {
        return Optional.of(special(java, 2, 2));
      } else if (java.length() > 1 && java.matches("0[0-7_]+")) {
        String digits = java.replaceFirst("^[0_]+(?=[0-7])", "");
        return Optional.of(special("0o" + digits, 2, 8));
      }
      boolean decimal = java.indexOf('_') < 0;
      IntegerLiteral literal = special(java, 0, 10);
      return Optional.of(new IntegerLiteral(literal.value(), literal.python(), decimal));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Python allows one underscore between digits where Java allows many. */
  private static IntegerLiteral special(String python, int prefix, int radix) {
    String digits = python.substring(prefix).replace("_", "");
    if (digits.startsWith("+") || digits.startsWith("-")) {
      throw new NumberFormatException(python);
    }
    return new IntegerLiteral(new BigInteger(digits, radix), python.replaceAll("__+", "_"), false);
  }
}
