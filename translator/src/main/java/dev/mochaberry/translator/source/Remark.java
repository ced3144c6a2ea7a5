package dev.mochaberry.translator.source;

import java.util.List;

/**
 * A comment of the author, or several in lines that follow each other.
 *
 * @param lines its text without the marks
 */
record Remark(List<String> lines, Place place, Span span) {

  /** How a comment stands to the code in its line. */
  enum Place {
    /** Before the code of its line, or without code beside it. */
    ABOVE,
    /** Behind code. */
    BEHIND,
    /** Behind nothing but a brace that closes a block. */
    BEHIND_BRACE
  }

  String text() {
    return String.join("\n", lines);
  }
}
