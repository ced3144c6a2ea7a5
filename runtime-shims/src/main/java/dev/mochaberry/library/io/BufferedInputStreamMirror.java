package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;

/** How {@code java.io.BufferedInputStream} maps to Python. */
@Mirror("java.io.BufferedInputStream")
@PythonClass(name = "InputStream")
abstract class BufferedInputStreamMirror {
  @PythonExpression("{0}")
  BufferedInputStreamMirror(InputStream value) {}

  @PythonExpression("{0}")
  BufferedInputStreamMirror(InputStream first, int second) {}

  @PythonExpression("True")
  native boolean markSupported();
}
