package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;

/**
 * A logical line of a Python file: one simple statement, or the header of a compound one.
 *
 * @param indent columns before the first token
 * @param tokens without comments and line end; never empty
 * @param text from the first token to the last, without comments
 */
record LogicalLine(int indent, List<PyToken> tokens, String text) {

  /** The logical lines of a file, in order; empty and comment lines are left out. */
  static List<LogicalLine> of(String source) {
    List<LogicalLine> lines = new ArrayList<>();
    List<PyToken> current = new ArrayList<>();
    for (PyToken token : PyTokenizer.ofFile(source)) {
      if (token.kind() == PyToken.Kind.NEWLINE || token.kind() == PyToken.Kind.END) {
        if (current.stream().anyMatch(t -> t.kind() != PyToken.Kind.COMMENT)) {
          lines.add(line(source, current));
        }
        current.clear();
      } else if (!current.isEmpty() || token.kind() != PyToken.Kind.COMMENT) {
        current.add(token);
      }
    }
    return lines;
  }

  private static LogicalLine line(String source, List<PyToken> tokens) {
    List<PyToken> code =
        tokens.stream().filter(token -> token.kind() != PyToken.Kind.COMMENT).toList();
    int start = tokens.get(0).start();
    int indent = start - (source.lastIndexOf('\n', start) + 1);
    return new LogicalLine(indent, code, withoutComments(source, tokens));
  }

  private static String withoutComments(String source, List<PyToken> tokens) {
    StringBuilder out = new StringBuilder();
    int from = tokens.get(0).start();
    for (PyToken token : tokens) {
      if (token.kind() == PyToken.Kind.COMMENT) {
        // The blanks before the comment go as well; a line left empty closes up.
        out.append(source.substring(from, token.start()).stripTrailing());
        from = token.end();
      }
    }
    out.append(source, from, Math.max(from, tokens.get(tokens.size() - 1).end()));
    return out.toString().stripTrailing();
  }

  /** A line with other text. */
  static LogicalLine of(int indent, String text) {
    List<PyToken> tokens =
        PyTokenizer.ofFile(text).stream()
            .filter(t -> t.kind() != PyToken.Kind.NEWLINE && t.kind() != PyToken.Kind.END)
            .toList();
    return new LogicalLine(indent, tokens, text);
  }

  /** The line with another indentation. */
  LogicalLine at(int column) {
    return column == indent ? this : new LogicalLine(column, tokens, text);
  }

  boolean startsWith(String word) {
    return tokens.get(0).is(word);
  }

  /** Whether this is {@code def} or {@code async def}. */
  boolean isFunction() {
    return startsWith("def") || startsWith("async") && tokens.get(1).is("def");
  }

  /** Whether the line is nothing but string constants, as docstrings are. */
  boolean isDocstring() {
    return tokens.stream().allMatch(token -> token.kind() == PyToken.Kind.STRING);
  }

  /** Whether the line goes on with the compound statement above it. */
  boolean continuesStatement() {
    return startsWith("else")
        || startsWith("elif")
        || startsWith("except")
        || startsWith("finally");
  }
}
