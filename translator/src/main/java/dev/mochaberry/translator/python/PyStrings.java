package dev.mochaberry.translator.python;

/** Writes string and bytes constants. */
final class PyStrings {

  private PyStrings() {}

  /** A string constant between the given quotes. */
  static String quoted(String value, char quote) {
    return quote + escaped(value, quote) + quote;
  }

  /**
   * The inside of a string constant. Printable characters stay as they are; surrogates, pairs of
   * which are two characters in the program's text, become {@code \\u} escapes.
   */
  static String escaped(String value, char quote) {
    StringBuilder out = new StringBuilder(value.length() + 8);
    value.chars().forEach(c -> appendEscaped(out, c, quote));
    return out.toString();
  }

  private static void appendEscaped(StringBuilder out, int c, char quote) {
    switch (c) {
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(c)) {
          out.append((char) c);
        } else if (c < 0x100) {
          out.append(String.format("\\x%02x", c));
        } else {
          out.append(String.format("\\u%04x", c));
        }
      }
    }
  }

  /** A bytes constant; ASCII stays readable. */
  static String bytes(byte[] value, char quote) {
    StringBuilder out = new StringBuilder("b").append(quote);
    for (byte b : value) {
      int c = b & 0xff;
      if (c < 0x80) {
        appendEscaped(out, c, quote);
      } else {
        out.append(String.format("\\x%02x", c));
      }
    }
    return out.append(quote).toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
