package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.ByteArrayInputStream} maps to Python. */
@Mirror("java.io.ByteArrayInputStream")
@PythonClass(name = "ByteArrayInputStream")
abstract class ByteArrayInputStreamMirror {
  @PythonExpression("ByteArrayInputStream({0})")
  ByteArrayInputStreamMirror(@NonNull byte[] value) {}

  @PythonExpression("ByteArrayInputStream({0}, {1}, {2})")
  ByteArrayInputStreamMirror(byte[] first, int second, int third) {}
}
