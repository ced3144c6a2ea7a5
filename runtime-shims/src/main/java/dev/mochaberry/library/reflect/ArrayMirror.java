package dev.mochaberry.library.reflect;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.reflect.Array} maps to Python. */
@Mirror("java.lang.reflect.Array")
abstract class ArrayMirror {
  @PythonExpression("array_instance({0}, {1})")
  static native Object newInstance(Class first, int second);

  @PythonExpression("len({0})")
  static native int getLength(Object value);

  @PythonExpression("at({0}, {1})")
  @MayReturnNull
  static native Object get(Object first, int second);

  @PythonExpression("put({0}, {1}, {2})")
  static native void set(Object first, int second, Object third);
}
