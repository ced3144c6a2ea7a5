package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.SecurityException} maps to Python. */
@Mirror("java.lang.SecurityException")
@PythonClass(name = "SecurityException")
abstract class SecurityExceptionMirror {
  @PythonExpression("SecurityException()")
  SecurityExceptionMirror() {}

  @PythonExpression("SecurityException({0})")
  SecurityExceptionMirror(String value) {}

  @PythonExpression("SecurityException({0}, {1})")
  SecurityExceptionMirror(String first, Throwable second) {}

  @PythonExpression("SecurityException(cause_text({0}), {0})")
  SecurityExceptionMirror(Throwable value) {}
}
