package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Double} maps to Python. */
@Mirror("java.lang.Double")
@PythonClass(name = "float", test = "isinstance({0}, float)")
@SideEffectFree
abstract class DoubleMirror {
  @PythonExpression("{0}")
  static native Double valueOf(double value);

  @PythonExpression("{0}")
  DoubleMirror(double value) {}

  @PythonExpression("parse_double({0})")
  static native Double valueOf(String value);

  @PythonExpression("double_text({0})")
  static native String toString(double value);

  @PythonExpression("text({this})")
  public native String toString();

  @PythonExpression("double_hash({0})")
  static native int hashCode(double value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("compare_to({this}, {0})")
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

  @PythonExpression("parse_double({0})")
  static native double parseDouble(String value);

  @PythonExpression("is_nan({0})")
  static native boolean isNaN(double value);

  @PythonExpression("is_nan({this})")
  native boolean isNaN();

  @PythonExpression("math.isinf({0})")
  @PythonImport("math")
  static native boolean isInfinite(double value);

  @PythonExpression("math.isinf({this})")
  @PythonImport("math")
  native boolean isInfinite();

  @PythonExpression("math.isfinite({0})")
  @PythonImport("math")
  static native boolean isFinite(double value);

  @PythonExpression("{0} + {1}")
  static native double sum(double first, double second);

  @PythonExpression("double_max({0}, {1})")
  static native double max(double first, double second);

  @PythonExpression("double_min({0}, {1})")
  static native double min(double first, double second);

  @PythonExpression("double_bits({0})")
  static native long doubleToLongBits(double value);

  @PythonExpression("double_bits({0})")
  static native long doubleToRawLongBits(double value);

  @PythonExpression("double_from_bits({0})")
  static native double longBitsToDouble(long value);
}
