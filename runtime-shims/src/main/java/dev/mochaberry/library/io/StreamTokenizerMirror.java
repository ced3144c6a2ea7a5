package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;
import java.io.Reader;

/** How {@code java.io.StreamTokenizer} maps to Python. */
@Mirror("java.io.StreamTokenizer")
@PythonClass(name = "StreamTokenizer")
abstract class StreamTokenizerMirror {
  @PythonExpression("StreamTokenizer({0})")
  StreamTokenizerMirror(Reader value) {}

  @PythonExpression("StreamTokenizer(Reader({0}))")
  StreamTokenizerMirror(InputStream value) {}

  @PythonExpression("{this}.next_token()")
  native int nextToken();

  @PythonExpression("{this}.push_back()")
  native void pushBack();

  @PythonExpression("{this}.line")
  native int lineno();

  @PythonExpression("{this}.line_ends_matter({0})")
  native void eolIsSignificant(boolean value);

  @PythonExpression("{this}.lower_words({0})")
  native void lowerCaseMode(boolean value);

  @PythonExpression("{this}.slash_remarks({0}, None)")
  native void slashSlashComments(boolean value);

  @PythonExpression("{this}.slash_remarks(None, {0})")
  native void slashStarComments(boolean value);

  @PythonExpression("{this}.parse_numbers()")
  native void parseNumbers();

  @PythonExpression("{this}.reset_syntax()")
  native void resetSyntax();

  @PythonExpression("{this}.word_chars({0}, {1})")
  native void wordChars(int first, int second);

  @PythonExpression("{this}.put({0}, {1}, 1)")
  native void whitespaceChars(int first, int second);

  @PythonExpression("{this}.put({0}, {1}, 0)")
  native void ordinaryChars(int first, int second);

  @PythonExpression("{this}.put({0}, {0}, 0)")
  native void ordinaryChar(int value);

  @PythonExpression("{this}.put({0}, {0}, 8)")
  native void quoteChar(int value);

  @PythonExpression("{this}.put({0}, {0}, 16)")
  native void commentChar(int value);

  @PythonExpression("{this}.number")
  double nval;

  @PythonExpression("{this}.word")
  String sval;

  @PythonExpression("{this}.kind")
  int ttype;

  @PythonExpression("-1")
  static int TT_EOF;

  @PythonExpression("10")
  static int TT_EOL;

  @PythonExpression("-2")
  static int TT_NUMBER;

  @PythonExpression("-3")
  static int TT_WORD;
}
