package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.math.MathContext;
import java.math.RoundingMode;

/** How {@code java.math.MathContext} maps to Python. */
@Mirror("java.math.MathContext")
@PythonClass(name = "MathContext")
abstract class MathContextMirror {
  @PythonExpression("MathContext(0, ROUND_HALF_UP)")
  static MathContext UNLIMITED;

  @PythonExpression("MathContext(7, ROUND_HALF_EVEN)")
  static MathContext DECIMAL32;

  @PythonExpression("MathContext(16, ROUND_HALF_EVEN)")
  static MathContext DECIMAL64;

  @PythonExpression("MathContext(34, ROUND_HALF_EVEN)")
  static MathContext DECIMAL128;

  @PythonExpression("MathContext({0}, ROUND_HALF_UP)")
  MathContextMirror(int value) {}

  @PythonExpression("MathContext({0}, {1})")
  MathContextMirror(int first, RoundingMode second) {}

  @PythonExpression("{this}.precision")
  native int getPrecision();

  @PythonExpression("{this}.mode")
  native RoundingMode getRoundingMode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();
}
