package dev.mochaberry.library.security;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.security.MessageDigest;

/** How {@code java.security.MessageDigest} maps to Python. */
@Mirror("java.security.MessageDigest")
@PythonClass(name = "MessageDigest")
abstract class MessageDigestMirror {
  @PythonExpression("MessageDigest({0})")
  static native MessageDigest getInstance(String value);

  @PythonExpression("{this}.update({0})")
  native void update(byte[] value);

  @PythonExpression("{this}.update_byte({0})")
  native void update(byte value);

  @PythonExpression("{this}.update_part({0}, {1}, {2})")
  native void update(byte[] first, int second, int third);

  @PythonExpression("{this}.digest()")
  native byte[] digest();

  @PythonExpression("{this}.digest({0})")
  native byte[] digest(byte[] value);

  @PythonExpression("{this}.reset()")
  native void reset();

  @PythonExpression("{this}.algorithm")
  final native String getAlgorithm_();

  @PythonExpression("{this}.size()")
  final native int getDigestLength_();

  @PythonExpression("array_equals({0}, {1})")
  static native boolean isEqual(byte[] first, byte[] second);
}
