package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.ArrayStoreException} maps to Python. */
@Mirror("java.lang.ArrayStoreException")
@PythonClass(name = "ArrayStoreException")
abstract class ArrayStoreExceptionMirror {
  @PythonExpression("ArrayStoreException()")
  ArrayStoreExceptionMirror() {}

  @PythonExpression("ArrayStoreException({0})")
  ArrayStoreExceptionMirror(String value) {}
}
