package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.FormatterClosedException} maps to Python. */
@Mirror("java.util.FormatterClosedException")
@PythonClass(name = "FormatterClosedException")
abstract class FormatterClosedExceptionMirror {
  @PythonExpression("FormatterClosedException()")
  FormatterClosedExceptionMirror() {}
}
