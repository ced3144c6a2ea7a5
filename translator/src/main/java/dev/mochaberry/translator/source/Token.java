package dev.mochaberry.translator.source;

/**
 * A token of a Java file, comments included.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record Token(Kind kind, int start, int end) {

  /** What a token is. Keywords are words, every other character is a symbol of its own. */
  enum Kind {
    LINE_COMMENT,
    BLOCK_COMMENT,
    STRING,
    CHARACTER,
    NUMBER,
    WORD,
    SYMBOL
  }

  boolean isComment() {
    return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
  }
}
