package dev.mochaberry.translator.python;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Reads the value out of a string or bytes constant as written in Python. */
final class StringConstant {

  private final String body;
  private final boolean bytes;
  private final boolean raw;

  private StringConstant(String literal) {
    int start = 0;
    while (literal.charAt(start) != '"' && literal.charAt(start) != '\'') {
      start++;
    }
    String prefix = literal.substring(0, start).toLowerCase(Locale.ROOT);
    if (prefix.contains("f")) {
      throw new IllegalArgumentException("f-strings cannot stand in templates: " + literal);
    }
    String quote = literal.substring(start, start + 1);
    int width = literal.startsWith(quote.repeat(3), start) && literal.length() >= start + 6 ? 3 : 1;
    body = literal.substring(start + width, literal.length() - width);
    bytes = prefix.contains("b");
    raw = prefix.contains("r");
  }

  /**
   * The constant as an expression.
   *
   * @throws IllegalArgumentException for an escape Python does not know, and for f-strings
   */
  static PyExpr parse(String literal) {
    StringConstant constant = new StringConstant(literal);
    String value = constant.raw ? constant.body : constant.unescaped();
    if (!constant.bytes) {
      return new PyExpr.Str(value);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    value.chars().forEach(out::write);
    return new PyExpr.Bytes(out.toByteArray());
  }

  private String unescaped() {
    StringBuilder out = new StringBuilder(body.length());
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = body.charAt(i++);
      switch (escape) {
        case '\n' -> {}
        case '\\', '\'', '"' -> out.append(escape);
        case 'a' -> out.append('\u0007');
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'v' -> out.append('\u000b');
        case 'x' -> i = hex(out, i, 2);
        case 'u' -> i = hex(out, i, 4);
        case 'U' -> i = hex(out, i, 8);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
          int end = i;
          while (end < body.length() && end < i + 2 && "01234567".indexOf(body.charAt(end)) >= 0) {
            end++;
          }
          out.append((char) Integer.parseInt(body.substring(i - 1, end), 8));
          i = end;
        }
        default -> throw new IllegalArgumentException("unknown escape \\" + escape + ": " + body);
      }
    }
    return out.toString();
  }

  private int hex(StringBuilder out, int start, int digits) {
    if (start + digits > body.length()) {
      throw new IllegalArgumentException("escape cut short: " + body);
    }
    out.appendCodePoint(Integer.parseInt(body.substring(start, start + digits), 16));
    return start + digits;
  }
}
