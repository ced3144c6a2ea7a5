package dev.mochaberry.junit.translation.values;

/** Texts as Python writes them. */
final class TextLiteral {
  private TextLiteral() {}

  /**
   * A text in quotes.
   *
   * @throws IllegalArgumentException if MicroPython's texts cannot hold it
   */
  static String of(String text) {
    StringBuilder b = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(
            "a text with a character above U+FFFF cannot be handed to MicroPython");
      } else if (c < ' ' || c == '"' || c == '\\' || c >= 0x7f) {
        b.append(String.format("\\u%04x", (int) c));
      } else {
        b.append(c);
      }
    }
    return b.append('"').toString();
  }
}
