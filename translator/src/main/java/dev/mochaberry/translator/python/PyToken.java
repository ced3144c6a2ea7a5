package dev.mochaberry.translator.python;

/**
 * A token of Python text.
 *
 * @param text as written; of a placeholder only the name
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record PyToken(Kind kind, String text, int start, int end) {

  enum Kind {
    NAME,
    NUMBER,
    STRING,
    OPERATOR,
    /** <code>{this}</code> and its like, in templates only. */
    PLACEHOLDER,
    COMMENT,
    /** The end of a logical line: never inside brackets or behind a backslash. */
    NEWLINE,
    END
  }

  boolean is(String expected) {
    return (kind == Kind.NAME || kind == Kind.OPERATOR) && text.equals(expected);
  }
}
