package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.StringTokenizer} maps to Python. */
@Mirror("java.util.StringTokenizer")
@PythonClass(name = "StringTokenizer")
abstract class StringTokenizerMirror {
  @PythonExpression("StringTokenizer({0})")
  StringTokenizerMirror(String value) {}

  @PythonExpression("StringTokenizer({0}, {1})")
  StringTokenizerMirror(String first, String second) {}

  @PythonExpression("StringTokenizer({0}, {1}, {2})")
  StringTokenizerMirror(String first, String second, boolean third) {}

  @PythonExpression("{this}.more()")
  native boolean hasMoreTokens();

  @PythonExpression("{this}.more()")
  native boolean hasMoreElements();

  @PythonExpression("{this}.next()")
  native String nextToken();

  @PythonExpression("{this}.next()")
  native Object nextElement();

  @PythonExpression("{this}.next({0})")
  native String nextToken(@NonNull String value);

  @PythonExpression("{this}.count()")
  native int countTokens();
}
