package dev.mochaberry.library.security;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.security.MessageDigest;

/** How {@code java.security.MessageDigest} maps to Python. */
@Mirror("java.security.MessageDigest")
@PythonClass(name = "MessageDigest", base = "OwnDigest")
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

  @PythonExpression("{this}.engine_update_byte({0})")
  @PythonOverride("engine_update_byte")
  protected native void engineUpdate(byte value);

  @PythonExpression("{this}.engine_update({0}, {1}, {2})")
  @PythonOverride("engine_update")
  protected native void engineUpdate(byte[] first, int second, int third);

  @PythonExpression("{this}.engine_digest()")
  @PythonOverride("engine_digest")
  protected native byte[] engineDigest();

  @PythonExpression("{this}.engine_reset()")
  @PythonOverride("engine_reset")
  protected native void engineReset();

  @PythonExpression("{this}.engine_size()")
  @PythonOverride("engine_size")
  protected native int engineGetDigestLength();

  @PythonExpression("{this}.algorithm")
  final native String getAlgorithm_();

  @PythonExpression("{this}.size()")
  final native int getDigestLength_();

  @PythonExpression("array_equals({0}, {1})")
  static native boolean isEqual(byte[] first, byte[] second);
}
