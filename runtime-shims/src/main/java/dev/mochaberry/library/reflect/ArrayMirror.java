package dev.mochaberry.library.reflect;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.reflect.Array} maps to Python. */
@Mirror("java.lang.reflect.Array")
abstract class ArrayMirror {
  @PythonExpression("array_instance({0}, {1})")
  static native Object newInstance(Class first, int second);

  @PythonExpression("len(some_array({0}))")
  static native int getLength(Object value);

  @PythonExpression("array_element({0}, {1})")
  @MayReturnNull
  static native Object get(Object first, int second);

  @PythonExpression("store_element({0}, {1}, {2})")
  static native void set(Object first, int second, Object third);

  @PythonExpression("array_instances({0}, {1})")
  static native Object newInstance(Class first, int[] second);

  @PythonExpression("widened_element({0}, {1}, \"bhHi\")")
  static native int getInt(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setInt(Object first, int second, int third);

  @PythonExpression("widened_element({0}, {1}, \"bhHiq\")")
  static native long getLong(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setLong(Object first, int second, long third);

  @PythonExpression("widened_element({0}, {1}, \"bh\")")
  static native short getShort(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setShort(Object first, int second, short third);

  @PythonExpression("widened_element({0}, {1}, \"b\")")
  static native byte getByte(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setByte(Object first, int second, byte third);

  @PythonExpression("widened_element({0}, {1}, \"H\")")
  static native char getChar(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setChar(Object first, int second, char third);

  @PythonExpression("element_as_float({0}, {1})")
  static native float getFloat(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setFloat(Object first, int second, float third);

  @PythonExpression("float(widened_element({0}, {1}, \"bhHiqfd\"))")
  static native double getDouble(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setDouble(Object first, int second, double third);

  @PythonExpression("with_index({0}, {1})[{1}]")
  static native boolean getBoolean(Object first, int second);

  @PythonExpression("put(with_index({0}, {1}), {1}, {2})")
  static native void setBoolean(Object first, int second, boolean third);
}
