package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.AssertionError} maps to Python. */
@Mirror("java.lang.AssertionError")
@PythonClass(name = "JavaAssertionError")
abstract class AssertionErrorMirror {
  @PythonExpression("JavaAssertionError()")
  AssertionErrorMirror() {}

  @PythonExpression("assertion_error({0})")
  AssertionErrorMirror(Object value) {}

  @PythonExpression("JavaAssertionError(bool_text({0}))")
  AssertionErrorMirror(boolean value) {}

  @PythonExpression("JavaAssertionError(chr({0}))")
  AssertionErrorMirror(char value) {}

  @PythonExpression("JavaAssertionError(str({0}))")
  AssertionErrorMirror(int value) {}

  @PythonExpression("JavaAssertionError(str({0}))")
  AssertionErrorMirror(long value) {}

  @PythonExpression("JavaAssertionError(float_text({0}))")
  AssertionErrorMirror(float value) {}

  @PythonExpression("JavaAssertionError(double_text({0}))")
  AssertionErrorMirror(double value) {}

  @PythonExpression("JavaAssertionError({0}, {1})")
  AssertionErrorMirror(String first, Throwable second) {}
}
