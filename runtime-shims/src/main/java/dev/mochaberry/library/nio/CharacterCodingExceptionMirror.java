package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Catches;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.nio.charset.CharacterCodingException} maps to Python. */
@Mirror("java.nio.charset.CharacterCodingException")
@PythonClass(name = "CharacterCodingException")
@Catches({"UnicodeError"})
abstract class CharacterCodingExceptionMirror {
  @PythonExpression("CharacterCodingException()")
  CharacterCodingExceptionMirror() {}
}
