package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;

/** How {@code java.io.DataInputStream} maps to Python. */
@Mirror("java.io.DataInputStream")
@PythonClass(name = "InputStream")
abstract class DataInputStreamMirror {
  @PythonExpression("{0}")
  DataInputStreamMirror(InputStream value) {}
}
