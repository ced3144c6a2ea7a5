package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.Void} maps to Python. */
@Mirror("java.lang.Void")
abstract class VoidMirror {

  @PythonExpression("java_type(\"void\")")
  static Class TYPE;
}
