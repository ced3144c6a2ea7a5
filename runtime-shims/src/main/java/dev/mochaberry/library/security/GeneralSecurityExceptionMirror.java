package dev.mochaberry.library.security;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.security.GeneralSecurityException} maps to Python. */
@Mirror("java.security.GeneralSecurityException")
@PythonClass(name = "GeneralSecurityException")
abstract class GeneralSecurityExceptionMirror {
  @PythonExpression("GeneralSecurityException()")
  GeneralSecurityExceptionMirror() {}

  @PythonExpression("GeneralSecurityException({0})")
  GeneralSecurityExceptionMirror(String value) {}

  @PythonExpression("GeneralSecurityException({0}, {1})")
  GeneralSecurityExceptionMirror(String first, Throwable second) {}

  @PythonExpression("GeneralSecurityException(cause_text({0}), {0})")
  GeneralSecurityExceptionMirror(Throwable value) {}
}
