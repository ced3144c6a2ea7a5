package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Long} maps to Python. */
@Mirror("java.lang.Long")
@PythonClass(name = "Long")
@SideEffectFree
abstract class LongMirror {
  @PythonExpression("Long({0})")
  static native Long valueOf(long value);

  @PythonExpression("Long({0})")
  LongMirror(long value) {}

  @PythonExpression("Long(parse_long({0}))")
  LongMirror(String value) {}

  @PythonExpression("Long(parse_long({0}))")
  static native Long valueOf(String value);

  @PythonExpression("Long(parse_long({0}, {1}))")
  static native Long valueOf(String first, int second);

  @PythonExpression("parse_long({0})")
  static native long parseLong(String value);

  @PythonExpression("parse_long({0}, {1})")
  static native long parseLong(String first, int second);

  @PythonExpression("Long(decode_number({0}, 64))")
  static native Long decode(String value);

  @PythonExpression("str({0})")
  static native String toString(long value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("long_hash({0})")
  static native int hashCode(long value);

  @PythonExpression("long_hash({this}.v)")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("cmp({this}.v, {0}.v)")
  native int compareTo(Long value);

  @PythonExpression("cmp({0}, {1})")
  static native int compare(long first, long second);

  @PythonExpression("i32({this}.v)")
  native int intValue();

  @PythonExpression("{this}.v")
  native long longValue();

  @PythonExpression("float({this}.v)")
  native double doubleValue();

  @PythonExpression("long_to_float({this}.v)")
  native float floatValue();

  @PythonExpression("i8({this}.v)")
  native byte byteValue();

  @PythonExpression("i16({this}.v)")
  native short shortValue();

  @PythonExpression("to_radix({0}, {1})")
  static native String toString(long first, int second);

  @PythonExpression("bin({0} & 0xFFFFFFFFFFFFFFFF)[2:]")
  static native String toBinaryString(long value);

  @PythonExpression("'%o' % ({0} & 0xFFFFFFFFFFFFFFFF)")
  static native String toOctalString(long value);

  @PythonExpression("'%x' % ({0} & 0xFFFFFFFFFFFFFFFF)")
  static native String toHexString(long value);

  @PythonExpression("str({0} & 0xFFFFFFFFFFFFFFFF)")
  static native String toUnsignedString(long value);

  @PythonExpression("to_radix({0} & 0xFFFFFFFFFFFFFFFF, {1})")
  static native String toUnsignedString(long first, int second);

  @PythonExpression("i64(parse_unsigned({0}, 64))")
  static native long parseUnsignedLong(String value);

  @PythonExpression("i64(parse_unsigned({0}, 64, {1}))")
  static native long parseUnsignedLong(String first, int second);

  @PythonExpression(
      "i64(parse_part({0}, {1}, {2}, {3}, lambda s, radix: parse_unsigned(s, 64, radix)))")
  static native long parseUnsignedLong(CharSequence first, int second, int third, int fourth);

  @PythonExpression("parse_part({0}, {1}, {2}, {3}, parse_long)")
  static native long parseLong(CharSequence first, int second, int third, int fourth);

  @PythonExpression("bit_count({0} & 0xFFFFFFFFFFFFFFFF)")
  static native int bitCount(long value);

  @PythonExpression("highest_one_bit({0}, 64)")
  static native long highestOneBit(long value);

  @PythonExpression("i64({0} & -{0})")
  static native long lowestOneBit(long value);

  @PythonExpression("leading_zeros({0}, 64)")
  static native int numberOfLeadingZeros(long value);

  @PythonExpression("trailing_zeros({0}, 64)")
  static native int numberOfTrailingZeros(long value);

  @PythonExpression("reverse_bits({0}, 64)")
  static native long reverse(long value);

  @PythonExpression("reverse_bytes({0}, 8)")
  static native long reverseBytes(long value);

  @PythonExpression("rotate_left64({0}, {1})")
  static native long rotateLeft(long first, int second);

  @PythonExpression("rotate_left64({0}, -{1})")
  static native long rotateRight(long first, int second);

  @PythonExpression("signum({0})")
  static native int signum(long value);

  @PythonExpression("i64({0} + {1})")
  static native long sum(long first, long second);

  @PythonExpression("max({0}, {1})")
  static native long max(long first, long second);

  @PythonExpression("min({0}, {1})")
  static native long min(long first, long second);

  @PythonExpression("cmp({0} & 0xFFFFFFFFFFFFFFFF, {1} & 0xFFFFFFFFFFFFFFFF)")
  static native int compareUnsigned(long first, long second);

  @PythonExpression("i64(floor_div({0} & 0xFFFFFFFFFFFFFFFF, {1} & 0xFFFFFFFFFFFFFFFF))")
  static native long divideUnsigned(long first, long second);

  @PythonExpression("i64(floor_mod({0} & 0xFFFFFFFFFFFFFFFF, {1} & 0xFFFFFFFFFFFFFFFF))")
  static native long remainderUnsigned(long first, long second);

  @PythonExpression("java_type(\"long\")")
  static Class TYPE;
}
