package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.StringJoiner;

/** How {@code java.util.StringJoiner} maps to Python. */
@Mirror("java.util.StringJoiner")
@PythonClass(name = "StringJoiner")
abstract class StringJoinerMirror {
  @PythonExpression("StringJoiner(text({0}))")
  StringJoinerMirror(CharSequence value) {}

  @PythonExpression("StringJoiner(text({0}), text({1}), text({2}))")
  StringJoinerMirror(CharSequence first, CharSequence second, CharSequence third) {}

  @PythonExpression("{this}.add({0})")
  native StringJoiner add(CharSequence value);

  @PythonExpression("{this}.set_empty(text({0}))")
  native StringJoiner setEmptyValue(CharSequence value);

  @PythonExpression("len({this})")
  native int length();

  @PythonExpression("str({this})")
  public native String toString();
}
