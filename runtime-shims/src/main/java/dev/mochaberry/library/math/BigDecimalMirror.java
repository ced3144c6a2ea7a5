package dev.mochaberry.library.math;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** How {@code java.math.BigDecimal} maps to Python. */
@Mirror("java.math.BigDecimal")
@PythonClass(name = "BigDecimal")
@SideEffectFree
abstract class BigDecimalMirror {
  @PythonExpression("BigDecimal(0)")
  static BigDecimal ZERO;

  @PythonExpression("BigDecimal(1)")
  static BigDecimal ONE;

  @PythonExpression("BigDecimal(2)")
  static BigDecimal TWO;

  @PythonExpression("BigDecimal(10)")
  static BigDecimal TEN;

  @PythonExpression("parse_decimal({0})")
  BigDecimalMirror(String value) {}

  @PythonExpression("decimal_round(parse_decimal({0}), {1})")
  BigDecimalMirror(String first, MathContext second) {}

  @PythonExpression("parse_decimal(string_from_chars({0}))")
  BigDecimalMirror(char[] value) {}

  @PythonExpression("exact_decimal({0})")
  BigDecimalMirror(double value) {}

  @PythonExpression("decimal_round(exact_decimal({0}), {1})")
  BigDecimalMirror(double first, MathContext second) {}

  @PythonExpression("BigDecimal({0})")
  BigDecimalMirror(int value) {}

  @PythonExpression("BigDecimal({0})")
  BigDecimalMirror(long value) {}

  @PythonExpression("decimal_round(BigDecimal({0}), {1})")
  BigDecimalMirror(int first, MathContext second) {}

  @PythonExpression("decimal_round(BigDecimal({0}), {1})")
  BigDecimalMirror(long first, MathContext second) {}

  @PythonExpression("BigDecimal({0}.v)")
  BigDecimalMirror(BigInteger value) {}

  @PythonExpression("BigDecimal({0}.v, {1})")
  BigDecimalMirror(BigInteger first, int second) {}

  @PythonExpression("BigDecimal({0})")
  static native BigDecimal valueOf(long value);

  @PythonExpression("BigDecimal({0}, {1})")
  static native BigDecimal valueOf(long first, int second);

  @PythonExpression("decimal_of_double({0})")
  static native BigDecimal valueOf(double value);

  @PythonExpression("decimal_add({this}, {0})")
  native BigDecimal add(BigDecimal value);

  @PythonExpression("add_in_context({this}, {0}, {1})")
  native BigDecimal add(BigDecimal first, MathContext second);

  @PythonExpression("decimal_subtract({this}, {0})")
  native BigDecimal subtract(BigDecimal value);

  @PythonExpression("add_in_context({this}, decimal_negate({0}), {1})")
  native BigDecimal subtract(BigDecimal first, MathContext second);

  @PythonExpression("decimal_multiply({this}, {0})")
  native BigDecimal multiply(BigDecimal value);

  @PythonExpression("decimal_round(decimal_multiply({this}, {0}), {1})")
  native BigDecimal multiply(BigDecimal first, MathContext second);

  @PythonExpression("divide_exactly({this}, {0})")
  native BigDecimal divide(BigDecimal value);

  @PythonExpression("divide_in_context({this}, {0}, {1})")
  native BigDecimal divide(BigDecimal first, MathContext second);

  @PythonExpression("divide_keeping_scale({this}, {0}, {1})")
  native BigDecimal divide(BigDecimal first, RoundingMode second);

  @PythonExpression("divide_keeping_scale({this}, {0}, rounding_mode({1}))")
  native BigDecimal divide(BigDecimal first, int second);

  @PythonExpression("divide_to_scale({this}, {0}, {1}, {2})")
  native BigDecimal divide(BigDecimal first, int second, RoundingMode third);

  @PythonExpression("divide_to_scale({this}, {0}, {1}, rounding_mode({2}))")
  native BigDecimal divide(BigDecimal first, int second, int third);

  @PythonExpression("divide_to_integer({this}, {0})")
  native BigDecimal divideToIntegralValue(BigDecimal value);

  @PythonExpression("decimal_remainder({this}, {0})")
  native BigDecimal remainder(BigDecimal value);

  @PythonExpression("decimal_divide_and_remainder({this}, {0})")
  native BigDecimal[] divideAndRemainder(BigDecimal value);

  @PythonExpression("decimal_power({this}, {0})")
  native BigDecimal pow(int value);

  @PythonExpression("power_in_context({this}, {0}, {1})")
  native BigDecimal pow(int first, MathContext second);

  @PythonExpression("decimal_sqrt({this}, {0})")
  native BigDecimal sqrt(MathContext value);

  @PythonExpression("decimal_negate({this})")
  native BigDecimal negate();

  @PythonExpression("decimal_round(decimal_negate({this}), {0})")
  native BigDecimal negate(MathContext value);

  @PythonExpression("decimal_abs({this})")
  native BigDecimal abs();

  @PythonExpression("decimal_round(decimal_abs({this}), {0})")
  native BigDecimal abs(MathContext value);

  @PythonExpression("non_null({this})")
  native BigDecimal plus();

  @PythonExpression("decimal_round({this}, {0})")
  native BigDecimal plus(MathContext value);

  @PythonExpression("decimal_round({this}, {0})")
  native BigDecimal round(MathContext value);

  @PythonExpression("set_scale({this}, {0})")
  native BigDecimal setScale(int value);

  @PythonExpression("set_scale({this}, {0}, {1})")
  native BigDecimal setScale(int first, RoundingMode second);

  @PythonExpression("set_scale({this}, {0}, rounding_mode({1}))")
  native BigDecimal setScale(int first, int second);

  @PythonExpression("signum({this}.v)")
  native int signum();

  @PythonExpression("{this}.scale")
  native int scale();

  @PythonExpression("{this}.precision()")
  native int precision();

  @PythonExpression("BigInteger({this}.v)")
  native BigInteger unscaledValue();

  @PythonExpression("move_point({this}, {0})")
  native BigDecimal movePointLeft(int value);

  @PythonExpression("move_point({this}, -{0})")
  native BigDecimal movePointRight(int value);

  @PythonExpression("scale_by_ten({this}, {0})")
  native BigDecimal scaleByPowerOfTen(int value);

  @PythonExpression("strip_zeros({this})")
  native BigDecimal stripTrailingZeros();

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(BigDecimal value);

  @PythonExpression("same_scale_min({this}, {0}, 1)")
  native BigDecimal min(BigDecimal value);

  @PythonExpression("same_scale_min({this}, {0}, -1)")
  native BigDecimal max(BigDecimal value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{this}.toPlainString()")
  native String toPlainString();

  @PythonExpression("{this}.text(True)")
  native String toEngineeringString();

  @PythonExpression("BigInteger({this}.integer())")
  native BigInteger toBigInteger();

  @PythonExpression("BigInteger({this}.exact_integer())")
  native BigInteger toBigIntegerExact();

  @PythonExpression("{this}.intValue()")
  native int intValue();

  @PythonExpression("{this}.longValue()")
  native long longValue();

  @PythonExpression("{this}.doubleValue()")
  native double doubleValue();

  @PythonExpression("{this}.floatValue()")
  native float floatValue();

  @PythonExpression("exact_decimal_value({this}, 32)")
  native int intValueExact();

  @PythonExpression("exact_decimal_value({this}, 64)")
  native long longValueExact();

  @PythonExpression("unit_in_last_place({this})")
  native BigDecimal ulp();
}
