package dev.mochaberry.library.io;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.ObjectInputStream.GetField} maps to Python. */
@Mirror("java.io.ObjectInputStream$GetField")
@PythonClass(name = "FieldsGot")
abstract class ObjectInputStreamGetFieldMirror {
  @PythonExpression("{this}.is_missing({0})")
  native boolean defaulted(String name);

  @PythonExpression("{this}.get({0}, {1})")
  native boolean get(String name, boolean value);

  @PythonExpression("{this}.get({0}, {1})")
  native byte get(String name, byte value);

  @PythonExpression("{this}.get({0}, {1})")
  native char get(String name, char value);

  @PythonExpression("{this}.get({0}, {1})")
  native short get(String name, short value);

  @PythonExpression("{this}.get({0}, {1})")
  native int get(String name, int value);

  @PythonExpression("{this}.get({0}, {1})")
  native long get(String name, long value);

  @PythonExpression("{this}.get({0}, {1})")
  native float get(String name, float value);

  @PythonExpression("{this}.get({0}, {1})")
  native double get(String name, double value);

  @PythonExpression("{this}.get({0}, {1})")
  @MayReturnNull
  native Object get(String name, Object value);
}
