package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Integer} maps to Python. */
@Mirror("java.lang.Integer")
@PythonClass(name = "int")
@SideEffectFree
abstract class IntegerMirror {
  @PythonExpression("{0}")
  static native Integer valueOf(int value);

  @PythonExpression("{0}")
  IntegerMirror(int value) {}

  @PythonExpression("parse_int({0})")
  IntegerMirror(String value) {}

  @PythonExpression("parse_int({0})")
  static native Integer valueOf(String value);

  @PythonExpression("parse_int({0}, {1})")
  static native Integer valueOf(String first, int second);

  @PythonExpression("parse_int({0})")
  static native int parseInt(String value);

  @PythonExpression("parse_int({0}, {1})")
  static native int parseInt(String first, int second);

  @PythonExpression("decode_number({0}, 32)")
  static native Integer decode(String value);

  @PythonExpression("str({0})")
  static native String toString(int value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(int value);

  @PythonExpression("non_null({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("cmp({this}, {0})")
  native int compareTo(Integer value);

  @PythonExpression("cmp({0}, {1})")
  static native int compare(int first, int second);

  @PythonExpression("non_null({this})")
  native int intValue();

  @PythonExpression("non_null({this})")
  native long longValue();

  @PythonExpression("float({this})")
  native double doubleValue();

  @PythonExpression("f32(float({this}))")
  native float floatValue();

  @PythonExpression("i8({this})")
  native byte byteValue();

  @PythonExpression("i16({this})")
  native short shortValue();

  @PythonExpression("to_radix({0}, {1})")
  static native String toString(int first, int second);

  @PythonExpression("bin({0} & 0xFFFFFFFF)[2:]")
  static native String toBinaryString(int value);

  @PythonExpression("'%o' % ({0} & 0xFFFFFFFF)")
  static native String toOctalString(int value);

  @PythonExpression("'%x' % ({0} & 0xFFFFFFFF)")
  static native String toHexString(int value);

  @PythonExpression("str({0} & 0xFFFFFFFF)")
  static native String toUnsignedString(int value);

  @PythonExpression("to_radix({0} & 0xFFFFFFFF, {1})")
  static native String toUnsignedString(int first, int second);

  @PythonExpression("i32(parse_unsigned({0}, 32))")
  static native int parseUnsignedInt(String value);

  @PythonExpression("i32(parse_unsigned({0}, 32, {1}))")
  static native int parseUnsignedInt(String first, int second);

  @PythonExpression(
      "i32(parse_part({0}, {1}, {2}, {3}, lambda s, radix: parse_unsigned(s, 32, radix)))")
  static native int parseUnsignedInt(CharSequence first, int second, int third, int fourth);

  @PythonExpression("parse_part({0}, {1}, {2}, {3}, parse_int)")
  static native int parseInt(CharSequence first, int second, int third, int fourth);

  @PythonExpression("bit_count({0} & 0xFFFFFFFF)")
  static native int bitCount(int value);

  @PythonExpression("highest_one_bit({0}, 32)")
  static native int highestOneBit(int value);

  @PythonExpression("i32({0} & -{0})")
  static native int lowestOneBit(int value);

  @PythonExpression("leading_zeros({0}, 32)")
  static native int numberOfLeadingZeros(int value);

  @PythonExpression("trailing_zeros({0}, 32)")
  static native int numberOfTrailingZeros(int value);

  @PythonExpression("reverse_bits({0}, 32)")
  static native int reverse(int value);

  @PythonExpression("reverse_bytes({0}, 4)")
  static native int reverseBytes(int value);

  @PythonExpression("rotate_left32({0}, {1})")
  static native int rotateLeft(int first, int second);

  @PythonExpression("rotate_left32({0}, -{1})")
  static native int rotateRight(int first, int second);

  @PythonExpression("signum({0})")
  static native int signum(int value);

  @PythonExpression("i32({0} + {1})")
  static native int sum(int first, int second);

  @PythonExpression("max({0}, {1})")
  static native int max(int first, int second);

  @PythonExpression("min({0}, {1})")
  static native int min(int first, int second);

  @PythonExpression("cmp({0} & 0xFFFFFFFF, {1} & 0xFFFFFFFF)")
  static native int compareUnsigned(int first, int second);

  @PythonExpression("i32(floor_div({0} & 0xFFFFFFFF, {1} & 0xFFFFFFFF))")
  static native int divideUnsigned(int first, int second);

  @PythonExpression("i32(floor_mod({0} & 0xFFFFFFFF, {1} & 0xFFFFFFFF))")
  static native int remainderUnsigned(int first, int second);

  @PythonExpression("{0} & 0xFFFFFFFF")
  static native long toUnsignedLong(int value);

  @PythonExpression("java_type(\"int\")")
  static Class TYPE;
}
