package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.charset.UnmappableCharacterException} maps to Python. */
@Mirror("java.nio.charset.UnmappableCharacterException")
@PythonClass(name = "UnmappableCharacterException")
abstract class UnmappableCharacterExceptionMirror {
  @PythonExpression("UnmappableCharacterException({0})")
  UnmappableCharacterExceptionMirror(int length) {}

  @PythonAttribute("length")
  native int getInputLength();
}
