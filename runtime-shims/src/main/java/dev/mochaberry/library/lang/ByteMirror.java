package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Byte} maps to Python. */
@Mirror("java.lang.Byte")
@PythonClass(name = "Byte")
@SideEffectFree
abstract class ByteMirror {
  @PythonExpression("Byte({0})")
  static native Byte valueOf(byte value);

  @PythonExpression("Byte({0})")
  ByteMirror(byte value) {}

  @PythonExpression("Byte(parse_byte({0}))")
  ByteMirror(String value) {}

  @PythonExpression("Byte(parse_byte({0}))")
  static native Byte valueOf(String value);

  @PythonExpression("Byte(parse_byte({0}, {1}))")
  static native Byte valueOf(String first, int second);

  @PythonExpression("parse_byte({0})")
  static native byte parseByte(String value);

  @PythonExpression("parse_byte({0}, {1})")
  static native byte parseByte(String first, int second);

  @PythonExpression("Byte(decode_number({0}, 8))")
  static native Byte decode(String value);

  @PythonExpression("str({0})")
  static native String toString(byte value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(byte value);

  @PythonExpression("{this}.v")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("{this}.v - {0}.v")
  native int compareTo(Byte value);

  @PythonExpression("{0} - {1}")
  static native int compare(byte first, byte second);

  @PythonExpression("({0} & 255) - ({1} & 255)")
  static native int compareUnsigned(byte first, byte second);

  @PythonExpression("{0} & 255")
  static native int toUnsignedInt(byte value);

  @PythonExpression("{0} & 255")
  static native long toUnsignedLong(byte value);

  @PythonExpression("{this}.v")
  native int intValue();

  @PythonExpression("{this}.v")
  native long longValue();

  @PythonExpression("float({this}.v)")
  native double doubleValue();

  @PythonExpression("f32(float({this}.v))")
  native float floatValue();

  @PythonExpression("{this}.v")
  native byte byteValue();

  @PythonExpression("{this}.v")
  native short shortValue();

  @PythonExpression("java_type(\"byte\")")
  static Class TYPE;
}
