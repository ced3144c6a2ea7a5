package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.UUID;

/** How {@code java.util.UUID} maps to Python. */
@Mirror("java.util.UUID")
@PythonClass(name = "UUID")
abstract class UUIDMirror {
  @PythonExpression("UUID({0}, {1})")
  UUIDMirror(long first, long second) {}

  @PythonExpression("named_uuid({0})")
  static native UUID nameUUIDFromBytes(byte[] value);

  @PythonExpression("random_uuid()")
  static native UUID randomUUID();

  @PythonExpression("parse_uuid({0})")
  static native UUID fromString(String value);

  @PythonExpression("{this}.high")
  native long getMostSignificantBits();

  @PythonExpression("{this}.low")
  native long getLeastSignificantBits();

  @PythonExpression("{this}.version()")
  native int version();

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(UUID value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();
}
