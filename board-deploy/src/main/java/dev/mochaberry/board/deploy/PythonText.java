package dev.mochaberry.board.deploy;

/** Python's text, as far as one must know it to find names: strings and comments hold none. */
final class PythonText {
  private PythonText() {}

  /** The text without what is in strings and comments; its lines stay. */
  static String code(String text) {
    StringBuilder code = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '#') {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end;
      } else if (c == '"' || c == '\'') {
        i = string(text, i, code);
      } else {
        code.append(c);
        i++;
      }
    }
    return code.toString();
  }

  /** Passes a string; keeps its line ends. Where it ends. */
  private static int string(String text, int start, StringBuilder code) {
    String quote = text.substring(start, start + 1);
    if (text.startsWith(quote.repeat(3), start)) {
      quote = quote.repeat(3);
    }
    int i = start + quote.length();
    while (i < text.length() && !text.startsWith(quote, i)) {
      if (text.charAt(i) == '\n') {
        code.append('\n');
      }
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    code.append("\"\"");
    return Math.min(text.length(), i + quote.length());
  }
}
