package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.IOException} maps to Python. */
@Mirror("java.io.IOException")
@PythonClass(name = "IOException")
@Catches({"OSError", "EOFError"})
abstract class IOExceptionMirror {
  @PythonExpression("IOException()")
  IOExceptionMirror() {}

  @PythonExpression("IOException({0})")
  IOExceptionMirror(String value) {}

  @PythonExpression("IOException({0}, {1})")
  IOExceptionMirror(String first, Throwable second) {}

  @PythonExpression("IOException(cause_text({0}), {0})")
  IOExceptionMirror(Throwable value) {}
}
