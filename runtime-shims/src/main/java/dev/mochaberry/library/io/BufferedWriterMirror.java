package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import java.io.Writer;

/** How {@code java.io.BufferedWriter} maps to Python. */
@Mirror("java.io.BufferedWriter")
@PythonClass(name = "BufferedWriter")
abstract class BufferedWriterMirror {
  @PythonExpression("BufferedWriter({0})")
  BufferedWriterMirror(@NonNull Writer value) {}

  @PythonExpression("BufferedWriter(of_positive_size({0}, {1}))")
  @PythonIdiom(value = "BufferedWriter({0})", least = 1)
  BufferedWriterMirror(@NonNull Writer first, int second) {}

  @PythonExpression("{this}.write_text(\"\\n\")")
  native void newLine();
}
