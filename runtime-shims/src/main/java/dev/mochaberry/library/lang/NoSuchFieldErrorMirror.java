package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.NoSuchFieldError} maps to Python. */
@Mirror("java.lang.NoSuchFieldError")
@PythonClass(name = "NoSuchFieldError")
abstract class NoSuchFieldErrorMirror {
  @PythonExpression("NoSuchFieldError()")
  NoSuchFieldErrorMirror() {}

  @PythonExpression("NoSuchFieldError({0})")
  NoSuchFieldErrorMirror(String value) {}
}
