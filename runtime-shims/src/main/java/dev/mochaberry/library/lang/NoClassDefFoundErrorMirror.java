package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.NoClassDefFoundError} maps to Python. */
@Mirror("java.lang.NoClassDefFoundError")
@PythonClass(name = "NoClassDefFoundError")
abstract class NoClassDefFoundErrorMirror {
  @PythonExpression("NoClassDefFoundError()")
  NoClassDefFoundErrorMirror() {}

  @PythonExpression("NoClassDefFoundError({0})")
  NoClassDefFoundErrorMirror(String value) {}
}
