package dev.mochaberry.library.security;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.security.NoSuchAlgorithmException} maps to Python. */
@Mirror("java.security.NoSuchAlgorithmException")
@PythonClass(name = "NoSuchAlgorithmException")
abstract class NoSuchAlgorithmExceptionMirror {
  @PythonExpression("NoSuchAlgorithmException()")
  NoSuchAlgorithmExceptionMirror() {}

  @PythonExpression("NoSuchAlgorithmException({0})")
  NoSuchAlgorithmExceptionMirror(String value) {}

  @PythonExpression("NoSuchAlgorithmException({0}, {1})")
  NoSuchAlgorithmExceptionMirror(String first, Throwable second) {}

  @PythonExpression("NoSuchAlgorithmException(cause_text({0}), {0})")
  NoSuchAlgorithmExceptionMirror(Throwable value) {}
}
