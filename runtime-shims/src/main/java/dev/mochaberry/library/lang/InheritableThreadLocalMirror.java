package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.InheritableThreadLocal} maps to Python: no thread inherits. */
@Mirror("java.lang.InheritableThreadLocal")
@PythonClass(name = "ThreadLocal")
abstract class InheritableThreadLocalMirror {
  @PythonExpression("ThreadLocal()")
  InheritableThreadLocalMirror() {}

  @PythonExpression("{0}")
  protected native Object childValue(Object value);
}
