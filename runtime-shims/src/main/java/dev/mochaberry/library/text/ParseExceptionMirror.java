package dev.mochaberry.library.text;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.text.ParseException} maps to Python. */
@Mirror("java.text.ParseException")
@PythonClass(name = "ParseException")
abstract class ParseExceptionMirror {
  @PythonExpression("ParseException({0}, {1})")
  ParseExceptionMirror(String message, int offset) {}

  @PythonAttribute("i")
  native int getErrorOffset();
}
