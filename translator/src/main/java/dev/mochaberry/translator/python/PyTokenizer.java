package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits Python text into tokens (The Python Language Reference, 2 "Lexical analysis"). */
final class PyTokenizer {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(this|values|[0-9]+|\\*)\\}");
  private static final Pattern NUMBER =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+"
              + "|([0-9][0-9_]*(\\.[0-9_]*)?|\\.[0-9][0-9_]*)([eE][+-]?[0-9]+)?");
  private static final Pattern STRING_START = Pattern.compile("[rRbBuUfF]{0,2}(\"\"\"|'''|\"|')");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "\\*\\*=|//=|<<=|>>=|\\*\\*|//|<<|>>|->|:=|==|!=|<=|>=|[-+*/%&|^@]="
              + "|[-+*/%&|^@~<>()\\[\\]{},:.;=]");

  private final String text;
  private final boolean template;
  private final List<PyToken> tokens = new ArrayList<>();
  private int position;
  private int depth;

  private PyTokenizer(String text, boolean template) {
    this.text = text;
    this.template = template;
  }

  /** The tokens of a file, {@code END} last. */
  static List<PyToken> ofFile(String text) {
    return new PyTokenizer(text, false).run();
  }

  /** The tokens of a template, which is one expression: line ends mean nothing in it. */
  static List<PyToken> ofTemplate(String text) {
    return new PyTokenizer(text, true).run();
  }

  private List<PyToken> run() {
    while (position < text.length()) {
      next();
    }
    tokens.add(new PyToken(PyToken.Kind.END, "", position, position));
    return tokens;
  }

  private void next() {
    char c = text.charAt(position);
    if (c == '\n') {
      if (depth == 0 && !template) {
        add(PyToken.Kind.NEWLINE, position + 1);
      } else {
        position++;
      }
    } else if (Character.isWhitespace(c)) {
      position++;
    } else if (c == '\\' && position + 1 < text.length() && text.charAt(position + 1) == '\n') {
      position += 2;
    } else if (c == '#') {
      int end = text.indexOf('\n', position);
      add(PyToken.Kind.COMMENT, end < 0 ? text.length() : end);
    } else if (template && placeholder()) {
      return;
    } else if (!string() && !matches(NUMBER, PyToken.Kind.NUMBER) && !name()) {
      operator();
    }
  }

  private boolean placeholder() {
    Matcher matcher = at(PLACEHOLDER);
    if (!matcher.lookingAt()) {
      return false;
    }
    tokens.add(new PyToken(PyToken.Kind.PLACEHOLDER, matcher.group(1), position, matcher.end()));
    position = matcher.end();
    return true;
  }

  private boolean string() {
    Matcher matcher = at(STRING_START);
    if (!matcher.lookingAt()) {
      return false;
    }
    String quote = matcher.group(1);
    int end = matcher.end();
    while (end < text.length() && !text.startsWith(quote, end)) {
      if (quote.length() == 1 && text.charAt(end) == '\n') {
        throw problem("string without end");
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= text.length()) {
      throw problem("string without end");
    }
    add(PyToken.Kind.STRING, end + quote.length());
    return true;
  }

  private boolean matches(Pattern pattern, PyToken.Kind kind) {
    Matcher matcher = at(pattern);
    if (!matcher.lookingAt()) {
      return false;
    }
    add(kind, matcher.end());
    return true;
  }

  private boolean name() {
    if (!Character.isUnicodeIdentifierStart(text.charAt(position))
        && text.charAt(position) != '_') {
      return false;
    }
    int end = position + 1;
    while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
      end++;
    }
    add(PyToken.Kind.NAME, end);
    return true;
  }

  private void operator() {
    if (!matches(OPERATOR, PyToken.Kind.OPERATOR)) {
      throw problem("unexpected character");
    }
    String operator = tokens.get(tokens.size() - 1).text();
    if ("([{".contains(operator)) {
      depth++;
    } else if (")]}".contains(operator)) {
      depth = Math.max(0, depth - 1);
    }
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }

  private void add(PyToken.Kind kind, int end) {
    tokens.add(new PyToken(kind, text.substring(position, end), position, end));
    position = end;
  }

  private IllegalArgumentException problem(String what) {
    int lineStart = text.lastIndexOf('\n', position) + 1;
    int lineEnd = text.indexOf('\n', position);
    return new IllegalArgumentException(
        what
            + " at column "
            + (position - lineStart + 1)
            + " of: "
            + text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd));
  }
}
