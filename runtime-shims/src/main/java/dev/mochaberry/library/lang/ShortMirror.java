package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Short} maps to Python. */
@Mirror("java.lang.Short")
@PythonClass(name = "Short", test = "type({0}) is Short")
@SideEffectFree
abstract class ShortMirror {
  @PythonExpression("Short({0})")
  static native Short valueOf(short value);

  @PythonExpression("Short({0})")
  ShortMirror(short value) {}

  @PythonExpression("Short(parse_int({0}, 10, -0x8000))")
  static native Short valueOf(String value);

  @PythonExpression("str({0})")
  static native String toString(short value);

  @PythonExpression("text({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(short value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("compare_to({this}, {0})")
  native int compareTo(Short value);

  @PythonExpression("{0} - {1}")
  static native int compare(short first, short second);

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

  @PythonExpression("i16({this}.v)")
  native short shortValue();

  @PythonExpression("parse_int({0}, 10, -0x8000)")
  static native short parseShort(String value);

  @PythonExpression("{0} & 0xFFFF")
  static native int toUnsignedInt(short value);
}
