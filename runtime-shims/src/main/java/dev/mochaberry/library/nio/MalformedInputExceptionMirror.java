package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.charset.MalformedInputException} maps to Python. */
@Mirror("java.nio.charset.MalformedInputException")
@PythonClass(name = "MalformedInputException")
@Catches({"UnicodeError"})
abstract class MalformedInputExceptionMirror {
  @PythonExpression("MalformedInputException({0})")
  MalformedInputExceptionMirror(int length) {}

  @PythonAttribute("length")
  native int getInputLength();
}
