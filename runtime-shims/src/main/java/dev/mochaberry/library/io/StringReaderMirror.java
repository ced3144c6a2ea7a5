package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.StringReader} maps to Python. */
@Mirror("java.io.StringReader")
@PythonClass(name = "StringReader")
abstract class StringReaderMirror {
  @PythonExpression("StringReader({0})")
  StringReaderMirror(String value) {}
}
