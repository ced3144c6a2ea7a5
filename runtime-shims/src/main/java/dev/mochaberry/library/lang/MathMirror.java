package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Math} maps to Python. */
@Mirror("java.lang.Math")
@PythonImport("math")
@SideEffectFree
abstract class MathMirror {
  @PythonExpression("i32(abs({0}))")
  static native int abs(int value);

  @PythonExpression("min({0}, {1})")
  static native int min(int first, int second);

  @PythonExpression("max({0}, {1})")
  static native int max(int first, int second);

  @PythonExpression("i64(abs({0}))")
  static native long abs(long value);

  @PythonExpression("min({0}, {1})")
  static native long min(long first, long second);

  @PythonExpression("max({0}, {1})")
  static native long max(long first, long second);

  @PythonExpression("abs({0})")
  static native double abs(double value);

  @PythonExpression("double_min({0}, {1})")
  static native double min(double first, double second);

  @PythonExpression("double_max({0}, {1})")
  static native double max(double first, double second);

  @PythonExpression("abs({0})")
  static native float abs(float value);

  @PythonExpression("double_min({0}, {1})")
  static native float min(float first, float second);

  @PythonExpression("double_max({0}, {1})")
  static native float max(float first, float second);

  @PythonExpression("sqrt({0})")
  static native double sqrt(double value);

  @PythonExpression("cbrt({0})")
  static native double cbrt(double value);

  @PythonExpression("double_floor({0})")
  static native double floor(double value);

  @PythonExpression("double_ceil({0})")
  static native double ceil(double value);

  @PythonExpression("rint({0})")
  static native double rint(double value);

  @PythonExpression("trig(math.sin, {0})")
  static native double sin(double value);

  @PythonExpression("trig(math.cos, {0})")
  static native double cos(double value);

  @PythonExpression("trig(math.tan, {0})")
  static native double tan(double value);

  @PythonExpression("arc(math.asin, {0})")
  static native double asin(double value);

  @PythonExpression("arc(math.acos, {0})")
  static native double acos(double value);

  @PythonExpression("math.atan({0})")
  static native double atan(double value);

  @PythonExpression("exp({0})")
  static native double exp(double value);

  @PythonExpression("log({0})")
  static native double log(double value);

  @PythonExpression("log10({0})")
  static native double log10(double value);

  @PythonExpression("double_signum({0})")
  static native double signum(double value);

  @PythonExpression("{0} * 0.017453292519943295")
  static native double toRadians(double value);

  @PythonExpression("{0} * 57.29577951308232")
  static native double toDegrees(double value);

  @PythonExpression("math.sinh({0})")
  static native double sinh(double value);

  @PythonExpression("math.cosh({0})")
  static native double cosh(double value);

  @PythonExpression("math.tanh({0})")
  static native double tanh(double value);

  @PythonExpression("power({0}, {1})")
  static native double pow(double first, double second);

  @PythonExpression("hypot({0}, {1})")
  static native double hypot(double first, double second);

  @PythonExpression("math.atan2({0}, {1})")
  static native double atan2(double first, double second);

  @PythonExpression("round_long({0})")
  static native long round(double value);

  @PythonExpression("round_int({0})")
  static native int round(float value);

  @PythonExpression("double_signum({0})")
  static native float signum(float value);

  @PythonExpression("random.random()")
  @PythonImport("random")
  static native double random();

  @PythonExpression("int_exact({0} + {1})")
  static native int addExact(int first, int second);

  @PythonExpression("int_exact({0} - {1})")
  static native int subtractExact(int first, int second);

  @PythonExpression("int_exact({0} * {1})")
  static native int multiplyExact(int first, int second);

  @PythonExpression("int_exact(-{0})")
  static native int negateExact(int value);

  @PythonExpression("int_exact({0} + 1)")
  static native int incrementExact(int value);

  @PythonExpression("int_exact({0} - 1)")
  static native int decrementExact(int value);

  @PythonExpression("i32(floor_div({0}, {1}))")
  static native int floorDiv(int first, int second);

  @PythonExpression("floor_mod({0}, {1})")
  static native int floorMod(int first, int second);

  @PythonExpression("long_exact({0} + {1})")
  static native long addExact(long first, long second);

  @PythonExpression("long_exact({0} - {1})")
  static native long subtractExact(long first, long second);

  @PythonExpression("long_exact({0} * {1})")
  static native long multiplyExact(long first, long second);

  @PythonExpression("long_exact(-{0})")
  static native long negateExact(long value);

  @PythonExpression("long_exact({0} + 1)")
  static native long incrementExact(long value);

  @PythonExpression("long_exact({0} - 1)")
  static native long decrementExact(long value);

  @PythonExpression("i64(floor_div({0}, {1}))")
  static native long floorDiv(long first, long second);

  @PythonExpression("floor_mod({0}, {1})")
  static native long floorMod(long first, long second);

  @PythonExpression("int_exact({0})")
  static native int toIntExact(long value);

  @PythonExpression("floor_mod({0}, {1})")
  static native int floorMod(long first, int second);

  @PythonExpression("i64(floor_div({0}, {1}))")
  static native long floorDiv(long first, int second);
}
