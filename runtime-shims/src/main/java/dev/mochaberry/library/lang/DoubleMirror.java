package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Double} maps to Python. */
@Mirror("java.lang.Double")
@PythonClass(name = "float")
@SideEffectFree
abstract class DoubleMirror {
  @PythonExpression("{0}")
  static native Double valueOf(double value);

  @PythonExpression("{0}")
  DoubleMirror(double value) {}

  @PythonExpression("parse_double({0})")
  static native Double valueOf(String value);

  @PythonExpression("parse_double({0})")
  DoubleMirror(String value) {}

  @PythonExpression("parse_double({0})")
  static native double parseDouble(String value);

  @PythonExpression("double_text({0})")
  static native String toString(double value);

  @PythonExpression("to_text({this})")
  public native String toString();

  @PythonExpression("double_hash({0})")
  static native int hashCode(double value);

  @PythonExpression("double_hash(non_null({this}))")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("double_compare({this}, {0})")
  native int compareTo(Double value);

  @PythonExpression("double_compare({0}, {1})")
  static native int compare(double first, double second);

  @PythonExpression("d2i({this})")
  native int intValue();

  @PythonExpression("d2l({this})")
  native long longValue();

  @PythonExpression("non_null({this})")
  native double doubleValue();

  @PythonExpression("f32({this})")
  native float floatValue();

  @PythonExpression("i8(d2i({this}))")
  native byte byteValue();

  @PythonExpression("i16(d2i({this}))")
  native short shortValue();

  @PythonExpression("is_nan({0})")
  static native boolean isNaN(double value);

  @PythonExpression("is_nan(non_null({this}))")
  native boolean isNaN();

  @PythonExpression("is_infinite({0})")
  static native boolean isInfinite(double value);

  @PythonExpression("is_infinite({this})")
  native boolean isInfinite();

  @PythonExpression("not is_nan({0} - {0})")
  static native boolean isFinite(double value);

  @PythonExpression("{0} + {1}")
  static native double sum(double first, double second);

  @PythonExpression("double_max({0}, {1})")
  static native double max(double first, double second);

  @PythonExpression("double_min({0}, {1})")
  static native double min(double first, double second);

  @PythonExpression("double_bits({0})")
  static native long doubleToLongBits(double value);

  @PythonExpression("raw_double_bits({0})")
  static native long doubleToRawLongBits(double value);

  @PythonExpression("double_from_bits({0})")
  static native double longBitsToDouble(long value);

  @PythonExpression("hex_text({0})")
  static native String toHexString(double value);

  @PythonExpression("java_type(\"double\")")
  static Class TYPE;
}
