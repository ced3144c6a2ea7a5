package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.io.ObjectOutputStream.PutField} maps to Python. */
@Mirror("java.io.ObjectOutputStream$PutField")
@PythonClass(name = "FieldsToPut")
abstract class ObjectOutputStreamPutFieldMirror {
  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, boolean value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, byte value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, char value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, short value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, int value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, long value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, float value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, double value);

  @PythonExpression("{this}.put({0}, {1})")
  native void put(String name, Object value);
}
