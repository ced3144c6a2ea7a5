package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.zip.Adler32} maps to Python. */
@Mirror("java.util.zip.Adler32")
@PythonClass(name = "Adler32")
abstract class Adler32Mirror {
  @PythonExpression("Adler32()")
  Adler32Mirror() {}

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
