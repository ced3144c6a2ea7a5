package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Java text into tokens (JLS 3). It takes any text: a string without its closing quote ends
 * with its line, a comment or text block without end ends with the text. Unicode escapes are not
 * translated, so that every offset is one of the file.
 */
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    int start = at;
    int c = text.codePointAt(at);
    if (Character.isWhitespace(c)) {
      at += Character.charCount(c);
      return;
    }
    tokens.add(new Token(scan(c), start, at));
  }

  /** Moves behind the token that starts here with the given character. */
  private Token.Kind scan(int c) {
    if (text.startsWith("//", at)) {
      skipToLineEnd();
      return Token.Kind.LINE_COMMENT;
    } else if (text.startsWith("/*", at)) {
      skipPast("*/", at + 2);
      return Token.Kind.BLOCK_COMMENT;
    } else if (text.startsWith("\"\"\"", at)) {
      skipTextBlock();
      return Token.Kind.STRING;
    } else if (c == '"' || c == '\'') {
      skipQuoted((char) c);
      return c == '"' ? Token.Kind.STRING : Token.Kind.CHARACTER;
    } else if (isDigit(at) || c == '.' && isDigit(at + 1)) {
      skipNumber();
      return Token.Kind.NUMBER;
    } else if (Character.isJavaIdentifierStart(c)) {
      skipWord();
      return Token.Kind.WORD;
    }
    at += Character.charCount(c);
    return Token.Kind.SYMBOL;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipToLineEnd() {
    while (at < text.length() && !isLineEnd()) {
      at++;
    }
  }

  private void skipPast(String end, int from) {
    int found = text.indexOf(end, from);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void skipTextBlock() {
    at += 3;
    while (at < text.length() && !text.startsWith("\"\"\"", at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at + 3, text.length());
  }

  private void skipQuoted(char quote) {
    at++;
    while (at < text.length() && !isLineEnd() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at, text.length());
    if (at < text.length() && text.charAt(at) == quote) {
      at++;
    }
  }

  private void skipNumber() {
    boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
    while (at < text.length()) {
      char c = text.charAt(at);
      char before = Character.toLowerCase(text.charAt(at - (at == 0 ? 0 : 1)));
      boolean sign = (c == '+' || c == '-') && before == (hex ? 'p' : 'e');
      boolean part = c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '.';
      if (!sign && !part) {
        return;
      }
      at++;
    }
  }

  private void skipWord() {
    while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
  }
}
