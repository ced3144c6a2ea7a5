package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.StreamCorruptedException} maps to Python. */
@Mirror("java.io.StreamCorruptedException")
@PythonClass(name = "StreamCorruptedException")
abstract class StreamCorruptedExceptionMirror {
  @PythonExpression("StreamCorruptedException()")
  StreamCorruptedExceptionMirror() {}

  @PythonExpression("StreamCorruptedException({0})")
  StreamCorruptedExceptionMirror(String value) {}
}
