package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.OutputStream;

/** How {@code java.io.BufferedOutputStream} maps to Python. */
@Mirror("java.io.BufferedOutputStream")
@PythonClass(name = "BufferedOutputStream", base = "OwnBufferedOutput")
abstract class BufferedOutputStreamMirror {
  @PythonExpression("BufferedOutputStream({0})")
  BufferedOutputStreamMirror(OutputStream value) {}

  @PythonExpression("BufferedOutputStream({0}, {1})")
  BufferedOutputStreamMirror(OutputStream first, int second) {}
}
