package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;

/** How {@code java.io.StringWriter} maps to Python. */
@Mirror("java.io.StringWriter")
@PythonClass(name = "StringWriter")
abstract class StringWriterMirror {
  @PythonExpression("StringWriter()")
  StringWriterMirror() {}

  @PythonExpression("StringWriter({0})")
  @PythonIdiom("StringWriter()")
  StringWriterMirror(int value) {}

  @PythonExpression("{this}.buffer")
  native StringBuffer getBuffer();

  @PythonExpression("str({this})")
  public native String toString();
}
