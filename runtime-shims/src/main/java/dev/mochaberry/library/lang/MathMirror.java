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

  @PythonExpression("math_sqrt({0})")
  static native double sqrt(double value);

  @PythonExpression("math_cbrt({0})")
  static native double cbrt(double value);

  @PythonExpression("double_floor({0})")
  static native double floor(double value);

  @PythonExpression("double_ceil({0})")
  static native double ceil(double value);

  @PythonExpression("math_rint({0})")
  static native double rint(double value);

  @PythonExpression("math_trig(math.sin, {0})")
  static native double sin(double value);

  @PythonExpression("math_trig(math.cos, {0})")
  static native double cos(double value);

  @PythonExpression("math_trig(math.tan, {0})")
  static native double tan(double value);

  @PythonExpression("math_asin({0})")
  static native double asin(double value);

  @PythonExpression("math_acos({0})")
  static native double acos(double value);

  @PythonExpression("math_atan({0})")
  static native double atan(double value);

  @PythonExpression("math_exp({0})")
  static native double exp(double value);

  @PythonExpression("math_log({0})")
  static native double log(double value);

  @PythonExpression("math_log10({0})")
  static native double log10(double value);

  @PythonExpression("double_signum({0})")
  static native double signum(double value);

  @PythonExpression("{0} * 0.017453292519943295")
  static native double toRadians(double value);

  @PythonExpression("{0} * 57.29577951308232")
  static native double toDegrees(double value);

  @PythonExpression("math_sinh({0})")
  static native double sinh(double value);

  @PythonExpression("math_cosh({0})")
  static native double cosh(double value);

  @PythonExpression("math_tanh({0})")
  static native double tanh(double value);

  @PythonExpression("math_power({0}, {1})")
  static native double pow(double first, double second);

  @PythonExpression("math_hypot({0}, {1})")
  static native double hypot(double first, double second);

  @PythonExpression("math_atan2({0}, {1})")
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

  @PythonExpression("abs_exact({0}, -0x80000000)")
  static native int absExact(int value);

  @PythonExpression("int_exact(idiv({0}, {1}))")
  static native int divideExact(int first, int second);

  @PythonExpression("int_exact(floor_div({0}, {1}))")
  static native int floorDivExact(int first, int second);

  @PythonExpression("i32(ceil_div({0}, {1}))")
  static native int ceilDiv(int first, int second);

  @PythonExpression("int_exact(ceil_div({0}, {1}))")
  static native int ceilDivExact(int first, int second);

  @PythonExpression("ceil_mod({0}, {1})")
  static native int ceilMod(int first, int second);

  @PythonExpression("abs_exact({0}, -0x8000000000000000)")
  static native long absExact(long value);

  @PythonExpression("long_exact(idiv({0}, {1}))")
  static native long divideExact(long first, long second);

  @PythonExpression("long_exact(floor_div({0}, {1}))")
  static native long floorDivExact(long first, long second);

  @PythonExpression("i64(ceil_div({0}, {1}))")
  static native long ceilDiv(long first, long second);

  @PythonExpression("long_exact(ceil_div({0}, {1}))")
  static native long ceilDivExact(long first, long second);

  @PythonExpression("ceil_mod({0}, {1})")
  static native long ceilMod(long first, long second);

  @PythonExpression("i64(ceil_div({0}, {1}))")
  static native long ceilDiv(long first, int second);

  @PythonExpression("ceil_mod({0}, {1})")
  static native int ceilMod(long first, int second);

  @PythonExpression("long_exact({0} * {1})")
  static native long multiplyExact(long first, int second);

  @PythonExpression("{0} * {1}")
  static native long multiplyFull(int first, int second);

  @PythonExpression("{0} * {1} >> 64")
  static native long multiplyHigh(long first, long second);

  @PythonExpression("unsigned_multiply_high({0}, {1})")
  static native long unsignedMultiplyHigh(long first, long second);

  @PythonExpression("math_clamp({0}, {1}, {2})")
  static native int clamp(long value, int min, int max);

  @PythonExpression("math_clamp({0}, {1}, {2})")
  static native long clamp(long value, long min, long max);

  @PythonExpression("double_clamp({0}, {1}, {2})")
  static native double clamp(double value, double min, double max);

  @PythonExpression("double_clamp({0}, {1}, {2})")
  static native float clamp(float value, float min, float max);

  @PythonExpression("math_fused({0}, {1}, {2})")
  static native double fma(double a, double b, double c);

  @PythonExpression("fused_single({0}, {1}, {2})")
  static native float fma(float a, float b, float c);

  @PythonExpression("math_ulp({0})")
  static native double ulp(double value);

  @PythonExpression("ulp_single({0})")
  static native float ulp(float value);

  @PythonExpression("next_up({0})")
  static native double nextUp(double value);

  @PythonExpression("-next_up(-{0})")
  static native double nextDown(double value);

  @PythonExpression("next_after({0}, {1})")
  static native double nextAfter(double first, double second);

  @PythonExpression("next_up_single({0})")
  static native float nextUp(float value);

  @PythonExpression("-next_up_single(-{0})")
  static native float nextDown(float value);

  @PythonExpression("next_after_single({0}, {1})")
  static native float nextAfter(float first, double second);

  @PythonExpression("scale_binary({0}, {1})")
  static native double scalb(double first, int second);

  @PythonExpression("f32(scale_binary({0}, {1}))")
  static native float scalb(float first, int second);

  @PythonExpression("binary_exponent({0})")
  static native int getExponent(double value);

  @PythonExpression("binary_exponent_single({0})")
  static native int getExponent(float value);

  @PythonExpression("math.copysign({0}, {1})")
  static native double copySign(double first, double second);

  @PythonExpression("math.copysign({0}, {1})")
  static native float copySign(float first, float second);

  @PythonExpression("ieee_remainder({0}, {1})")
  static native double IEEEremainder(double first, double second);

  @PythonExpression("math_log1p({0})")
  static native double log1p(double value);

  @PythonExpression("math_expm1({0})")
  static native double expm1(double value);
}
