package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Byte} maps to Python. */
@Mirror("java.lang.Byte")
@PythonClass(name = "Byte", test = "type({0}) is Byte")
@SideEffectFree
abstract class ByteMirror {
  @PythonExpression("Byte({0})")
  static native Byte valueOf(byte value);

  @PythonExpression("Byte({0})")
  ByteMirror(byte value) {}

  @PythonExpression("Byte(parse_int({0}, 10, -0x80))")
  static native Byte valueOf(String value);

  @PythonExpression("str({0})")
  static native String toString(byte value);

  @PythonExpression("text({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(byte value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("compare_to({this}, {0})")
  native int compareTo(Byte value);

  @PythonExpression("{0} - {1}")
  static native int compare(byte first, byte second);

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

  @PythonExpression("parse_int({0}, 10, -0x80)")
  static native byte parseByte(String value);

  @PythonExpression("{0} & 0xFF")
  static native int toUnsignedInt(byte value);
}
