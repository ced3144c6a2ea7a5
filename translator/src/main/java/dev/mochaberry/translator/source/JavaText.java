package dev.mochaberry.translator.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A Java file as text: its lines, tokens and the names of its outermost types. */
final class JavaText {
  /** So many lines are looked at for one statement. */
  private static final int STATEMENT_LINES = 12;

  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

  private final String fileName;
  private final String text;
  private final int[] lineStarts;
  private final List<Token> tokens;

  JavaText(SourceFile file) {
    this.fileName = file.name();
    this.text = file.text();
    this.lineStarts = lineStarts(text);
    this.tokens = Lexer.tokens(text);
  }

  /** Lines end as JLS 3.4 has it: with LF, CR, or both. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  String text() {
    return text;
  }

  String text(Token token) {
    return text.substring(token.start(), token.end());
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The line a token ends on. */
  int endLine(Token token) {
    return line(token.end() - 1);
  }

  /** Whether there is nothing but white space on a line. */
  boolean isEmptyLine(int line) {
    if (line < 1 || line >= lineStarts.length) {
      return false;
    }
    return text.substring(lineStarts[line - 1], lineStarts[line]).isBlank();
  }

  /** The column of an offset in its line, counted from 1. */
  int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** The offset of a line and column, both counted from 1. */
  int offset(int line, int column) {
    return lineStarts[line - 1] + column - 1;
  }

  /**
   * The tokens of a line and those below it up to the end of the statement, which is taken for a
   * semicolon or brace.
   */
  List<Integer> statementFrom(int line) {
    List<Integer> result = new ArrayList<>();
    for (int l = line; l < line + STATEMENT_LINES && result.stream().noneMatch(this::ends); l++) {
      result.addAll(tokensOn(l));
    }
    return result;
  }

  private boolean ends(int index) {
    return is(index, ";") || is(index, "{") || is(index, "}");
  }

  /** The indices of the tokens that start on the line. */
  List<Integer> tokensOn(int line) {
    List<Integer> found = new ArrayList<>();
    if (line < 1 || line > lineStarts.length) {
      return found;
    }
    int from = lineStarts[line - 1];
    int to = line < lineStarts.length ? lineStarts[line] : text.length();
    for (int i = firstTokenFrom(from); i < tokens.size() && tokens.get(i).start() < to; i++) {
      found.add(i);
    }
    return found;
  }

  /** The index of the first token that does not start before the offset. */
  int firstTokenFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean is(int index, String expected) {
    return index >= 0
        && index < tokens.size()
        && text.regionMatches(tokens.get(index).start(), expected, 0, expected.length())
        && tokens.get(index).end() - tokens.get(index).start() == expected.length();
  }

  private boolean isWord(int index) {
    return index < tokens.size() && tokens.get(index).kind() == Token.Kind.WORD;
  }

  /**
   * Whether there is a comment that can matter: within a type, or Javadoc. A licence before the
   * package does not.
   */
  boolean hasComments() {
    boolean inType = false;
    for (Token token : tokens) {
      inType |= token.kind() == Token.Kind.SYMBOL && text.charAt(token.start()) == '{';
      if (token.isComment() && (inType || CommentText.isJavadoc(text(token)))) {
        return true;
      }
    }
    return false;
  }

  /** The package with slashes and a slash at its end; empty for the unnamed one. */
  String packagePrefix() {
    for (int i = 0; i < tokens.size(); i++) {
      if (is(i, "package")) {
        return packageName(i + 1);
      } else if (is(i, "import") || is(i, "{")) {
        break;
      }
    }
    return "";
  }

  private String packageName(int from) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < tokens.size() && !is(i, ";"); i++) {
      if (isWord(i)) {
        name.append(text(tokens.get(i))).append('/');
      }
    }
    return name.toString();
  }

  /**
   * The internal names of the outermost types; that of the file is among them, for a file without
   * class declaration (JLS 8.1.8 as of Java 25).
   */
  Set<String> outermostTypes() {
    String prefix = packagePrefix();
    Set<String> names = new LinkedHashSet<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (is(i, "{") || is(i, "(")) {
        depth++;
      } else if (is(i, "}") || is(i, ")")) {
        depth--;
      } else if (depth == 0 && isWord(i) && isWord(i + 1) && isTypeWord(i)) {
        names.add(prefix + text(tokens.get(i + 1)));
      }
    }
    names.add(prefix + fileName.replaceAll("\\.java$", ""));
    return names;
  }

  private boolean isTypeWord(int index) {
    return TYPE_WORDS.contains(text(tokens.get(index)));
  }
}
