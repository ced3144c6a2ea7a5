package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.zip.CRC32C} maps to Python. */
@Mirror("java.util.zip.CRC32C")
@PythonClass(name = "CRC32C")
abstract class CRC32CMirror {
  @PythonExpression("CRC32C()")
  CRC32CMirror() {}

  @PythonExpression("{this}.update({0})")
  native void update(byte[] value);

  @PythonExpression("{this}.update_byte({0})")
  native void update(int value);

  @PythonExpression("{this}.update_part({0}, {1}, {2})")
  native void update(byte[] first, int second, int third);

  @PythonExpression("{this}.value")
  native long getValue();

  @PythonExpression("{this}.reset()")
  native void reset();
}
