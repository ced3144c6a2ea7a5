package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.OutputStream;

/** How {@code java.io.BufferedOutputStream} maps to Python. */
@Mirror("java.io.BufferedOutputStream")
@PythonClass(name = "OutputStream")
abstract class BufferedOutputStreamMirror {
  @PythonExpression("{0}")
  BufferedOutputStreamMirror(OutputStream value) {}

  @PythonExpression("{0}")
  BufferedOutputStreamMirror(OutputStream first, int second) {}
}
