package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;

/** How {@code java.util.zip.Checksum} maps to Python. */
@Mirror("java.util.zip.Checksum")
@PythonClass(name = "Checksum", base = "Checksum")
abstract class ChecksumMirror {
  @PythonExpression("{this}.update({0})")
  native void update(byte[] value);

  @PythonExpression("{this}.update_byte({0})")
  @PythonOverride("update_byte")
  native void update(int value);

  @PythonExpression("{this}.update_part({0}, {1}, {2})")
  @PythonOverride("update_part")
  native void update(byte[] first, int second, int third);

  @PythonExpression("{this}.value")
  @PythonOverride(value = "getValue", reached = false)
  native long getValue();

  @PythonExpression("{this}.reset()")
  @PythonOverride("reset")
  native void reset();
}
