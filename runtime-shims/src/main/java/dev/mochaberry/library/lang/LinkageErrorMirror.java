package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.LinkageError} maps to Python. */
@Mirror("java.lang.LinkageError")
@PythonClass(name = "LinkageError")
abstract class LinkageErrorMirror {
  @PythonExpression("LinkageError()")
  LinkageErrorMirror() {}

  @PythonExpression("LinkageError({0})")
  LinkageErrorMirror(String value) {}

  @PythonExpression("LinkageError({0}, {1})")
  LinkageErrorMirror(String first, Throwable second) {}
}
