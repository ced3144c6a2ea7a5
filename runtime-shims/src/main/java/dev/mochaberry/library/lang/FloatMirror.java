package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Float} maps to Python. */
@Mirror("java.lang.Float")
@PythonClass(name = "Float")
@SideEffectFree
abstract class FloatMirror {
  @PythonExpression("Float({0})")
  static native Float valueOf(float value);

  @PythonExpression("Float({0})")
  FloatMirror(float value) {}

  @PythonExpression("Float(parse_float({0}))")
  static native Float valueOf(String value);

  @PythonExpression("Float(parse_float({0}))")
  FloatMirror(String value) {}

  @PythonExpression("parse_float({0})")
  static native float parseFloat(String value);

  @PythonExpression("float_text({0})")
  static native String toString(float value);

  @PythonExpression("to_text({this})")
  public native String toString();

  @PythonExpression("float_bits({0})")
  static native int hashCode(float value);

  @PythonExpression("float_bits({this}.v)")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("double_compare({this}.v, {0}.v)")
  native int compareTo(Float value);

  @PythonExpression("double_compare({0}, {1})")
  static native int compare(float first, float second);

  @PythonExpression("d2i({this}.v)")
  native int intValue();

  @PythonExpression("d2l({this}.v)")
  native long longValue();

  @PythonExpression("{this}.v")
  native double doubleValue();

  @PythonExpression("{this}.v")
  native float floatValue();

  @PythonExpression("i8(d2i({this}.v))")
  native byte byteValue();

  @PythonExpression("i16(d2i({this}.v))")
  native short shortValue();

  @PythonExpression("is_nan({0})")
  static native boolean isNaN(float value);

  @PythonExpression("is_nan({this}.v)")
  native boolean isNaN();

  @PythonExpression("is_infinite({0})")
  static native boolean isInfinite(float value);

  @PythonExpression("is_infinite({this}.v)")
  native boolean isInfinite();

  @PythonExpression("not is_nan({0} - {0})")
  static native boolean isFinite(float value);

  @PythonExpression("f32({0} + {1})")
  static native float sum(float first, float second);

  @PythonExpression("double_max({0}, {1})")
  static native float max(float first, float second);

  @PythonExpression("double_min({0}, {1})")
  static native float min(float first, float second);

  @PythonExpression("Float(f32({0}))")
  FloatMirror(double value) {}

  @PythonExpression("float_bits({0})")
  static native int floatToIntBits(float value);

  @PythonExpression("raw_float_bits({0})")
  static native int floatToRawIntBits(float value);

  @PythonExpression("float_from_bits({0})")
  static native float intBitsToFloat(int value);

  @PythonExpression("float_hex_text({0})")
  static native String toHexString(float value);

  @PythonExpression("java_type(\"float\")")
  static Class TYPE;
}
