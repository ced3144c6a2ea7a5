package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.OutOfMemoryError} maps to Python. */
@Mirror("java.lang.OutOfMemoryError")
@PythonClass(name = "OutOfMemoryError")
@Catches({"MemoryError", "OverflowError"})
abstract class OutOfMemoryErrorMirror {
  @PythonExpression("OutOfMemoryError()")
  OutOfMemoryErrorMirror() {}

  @PythonExpression("OutOfMemoryError({0})")
  OutOfMemoryErrorMirror(String value) {}
}
