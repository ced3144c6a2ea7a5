package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Class} maps to Python. */
@Mirror("java.lang.Class")
@PythonClass(name = "class_of")
@SideEffectFree
abstract class ClassMirror {
  @PythonExpression("{this}.getName()")
  native String getName();

  @PythonExpression("{this}.getSimpleName()")
  native String getSimpleName();

  @PythonExpression("{this}.getName()")
  native String getTypeName();
}
