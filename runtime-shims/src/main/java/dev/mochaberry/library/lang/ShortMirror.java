package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Short} maps to Python. */
@Mirror("java.lang.Short")
@PythonClass(name = "Short")
@SideEffectFree
abstract class ShortMirror {
  @PythonExpression("Short({0})")
  static native Short valueOf(short value);

  @PythonExpression("Short({0})")
  ShortMirror(short value) {}

  @PythonExpression("Short(parse_short({0}))")
  ShortMirror(String value) {}

  @PythonExpression("Short(parse_short({0}))")
  static native Short valueOf(String value);

  @PythonExpression("Short(parse_short({0}, {1}))")
  static native Short valueOf(String first, int second);

  @PythonExpression("parse_short({0})")
  static native short parseShort(String value);

  @PythonExpression("parse_short({0}, {1})")
  static native short parseShort(String first, int second);

  @PythonExpression("Short(decode_number({0}, 16))")
  static native Short decode(String value);

  @PythonExpression("str({0})")
  static native String toString(short value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(short value);

  @PythonExpression("{this}.v")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("{this}.v - {0}.v")
  native int compareTo(Short value);

  @PythonExpression("{0} - {1}")
  static native int compare(short first, short second);

  @PythonExpression("({0} & 65535) - ({1} & 65535)")
  static native int compareUnsigned(short first, short second);

  @PythonExpression("{0} & 65535")
  static native int toUnsignedInt(short value);

  @PythonExpression("{0} & 65535")
  static native long toUnsignedLong(short value);

  @PythonExpression("i16(reverse_bytes({0}, 2))")
  static native short reverseBytes(short value);

  @PythonExpression("{this}.v")
  native int intValue();

  @PythonExpression("{this}.v")
  native long longValue();

  @PythonExpression("float({this}.v)")
  native double doubleValue();

  @PythonExpression("f32(float({this}.v))")
  native float floatValue();

  @PythonExpression("i8({this}.v)")
  native byte byteValue();

  @PythonExpression("{this}.v")
  native short shortValue();

  @PythonExpression("java_type(\"short\")")
  static Class TYPE;
}
