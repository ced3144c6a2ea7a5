package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import java.io.Reader;

/** How {@code java.io.LineNumberReader} maps to Python. */
@Mirror("java.io.LineNumberReader")
@PythonClass(name = "LineNumberReader")
abstract class LineNumberReaderMirror {
  @PythonExpression("LineNumberReader({0})")
  LineNumberReaderMirror(Reader value) {}

  @PythonExpression("LineNumberReader(of_positive_size({0}, {1}))")
  @PythonIdiom(value = "LineNumberReader({0})", least = 1)
  LineNumberReaderMirror(Reader value, int size) {}

  @PythonExpression("{this}.line")
  native int getLineNumber();

  @PythonExpression("setattr({this}, \"line\", {0})")
  native void setLineNumber(int value);
}
