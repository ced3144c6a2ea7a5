package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.NotSerializableException} maps to Python. */
@Mirror("java.io.NotSerializableException")
@PythonClass(name = "NotSerializableException")
abstract class NotSerializableExceptionMirror {
  @PythonExpression("NotSerializableException()")
  NotSerializableExceptionMirror() {}

  @PythonExpression("NotSerializableException({0})")
  NotSerializableExceptionMirror(String value) {}
}
