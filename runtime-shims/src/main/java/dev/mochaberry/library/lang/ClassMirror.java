package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Class} maps to Python. */
@Mirror("java.lang.Class")
@PythonClass(name = "type")
@SideEffectFree
abstract class ClassMirror {
  @PythonExpression("type_name({this})")
  native String getName();

  @PythonExpression("simple_name({this})")
  native String getSimpleName();

  @PythonExpression("type_name({this})")
  native String getTypeName();

  @PythonExpression("\"class \" + type_name({this})")
  public native String toString();

  @PythonExpression("is_instance({this}, {0})")
  native boolean isInstance(Object value);

  @PythonExpression("{this} is {0}")
  public native boolean equals(Object value);
}
