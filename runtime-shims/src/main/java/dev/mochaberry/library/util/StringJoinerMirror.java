package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.StringJoiner;

/** How {@code java.util.StringJoiner} maps to Python. */
@Mirror("java.util.StringJoiner")
@PythonClass(name = "StringJoiner")
abstract class StringJoinerMirror {
  @PythonExpression("StringJoiner({0})")
  StringJoinerMirror(CharSequence value) {}

  @PythonExpression("StringJoiner({0}, {1}, {2})")
  StringJoinerMirror(CharSequence first, CharSequence second, CharSequence third) {}

  @PythonExpression("{this}.add({0})")
  native StringJoiner add(CharSequence value);

  @PythonExpression("{this}.set_empty({0})")
  native StringJoiner setEmptyValue(CharSequence value);

  @PythonExpression("{this}.merge({0})")
  native StringJoiner merge(StringJoiner value);

  @PythonExpression("len({this})")
  native int length();

  @PythonExpression("str({this})")
  public native String toString();
}
