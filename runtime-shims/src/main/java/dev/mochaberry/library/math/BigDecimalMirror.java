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
  @PythonExpression("BigDecimal(0, 0)")
  static BigDecimal ZERO;

  @PythonExpression("BigDecimal(1, 0)")
  static BigDecimal ONE;

  @PythonExpression("BigDecimal(2, 0)")
  static BigDecimal TWO;

  @PythonExpression("BigDecimal(10, 0)")
  static BigDecimal TEN;

  @PythonExpression("parse_decimal({0})")
  BigDecimalMirror(String value) {}

  @PythonExpression("BigDecimal({0}, 0)")
  BigDecimalMirror(int value) {}

  @PythonExpression("BigDecimal({0}, 0)")
  BigDecimalMirror(long value) {}

  @PythonExpression("exact_decimal({0})")
  BigDecimalMirror(double value) {}

  @PythonExpression("BigDecimal({0}.v, 0)")
  BigDecimalMirror(BigInteger value) {}

  @PythonExpression("BigDecimal({0}.v, {1})")
  BigDecimalMirror(BigInteger value, int scale) {}

  @PythonExpression("BigDecimal({0}, 0)")
  static native BigDecimal valueOf(long value);

  @PythonExpression("BigDecimal({0}, {1})")
  static native BigDecimal valueOf(long value, int scale);

  @PythonExpression("parse_decimal(double_text({0}))")
  static native BigDecimal valueOf(double value);

  @PythonExpression("{this}.add({0})")
  native BigDecimal add(BigDecimal value);

  @PythonExpression("{this}.subtract({0})")
  native BigDecimal subtract(BigDecimal value);

  @PythonExpression("{this}.multiply({0})")
  native BigDecimal multiply(BigDecimal value);

  @PythonExpression("{this}.divide({0})")
  native BigDecimal divide(BigDecimal value);

  @PythonExpression("{this}.remainder({0})")
  native BigDecimal remainder(BigDecimal value);

  @PythonExpression("{this}.min({0})")
  native BigDecimal min(BigDecimal value);

  @PythonExpression("{this}.max({0})")
  native BigDecimal max(BigDecimal value);

  @PythonExpression("{this}.divideToIntegralValue({0})")
  native BigDecimal divideToIntegralValue(BigDecimal value);

  @PythonExpression("{this}.add({0}).round({1})")
  native BigDecimal add(BigDecimal value, MathContext context);

  @PythonExpression("{this}.subtract({0}).round({1})")
  native BigDecimal subtract(BigDecimal value, MathContext context);

  @PythonExpression("{this}.multiply({0}).round({1})")
  native BigDecimal multiply(BigDecimal value, MathContext context);

  @PythonExpression("{this}.divide_in({0}, {1})")
  native BigDecimal divide(BigDecimal value, MathContext context);

  @PythonExpression("{this}.divide_to({0}, {this}.scale, {1})")
  native BigDecimal divide(BigDecimal value, RoundingMode mode);

  @PythonExpression("{this}.divide_to({0}, {1}, {2})")
  native BigDecimal divide(BigDecimal value, int scale, RoundingMode mode);

  @PythonExpression("{this}.divideAndRemainder({0})")
  native BigDecimal[] divideAndRemainder(BigDecimal value);

  @PythonExpression("{this}.setScale({0}, {1})")
  native BigDecimal setScale(int scale, RoundingMode mode);

  @PythonExpression("{this}.setScale({0})")
  native BigDecimal setScale(int scale);

  @PythonExpression("{this}.round({0})")
  native BigDecimal round(MathContext context);

  @PythonExpression("{this}.sqrt({0})")
  native BigDecimal sqrt(MathContext context);

  @PythonExpression("{this}.pow({0})")
  native BigDecimal pow(int exponent);

  @PythonExpression("{this}.movePoint(-{0})")
  native BigDecimal movePointLeft(int places);

  @PythonExpression("{this}.movePoint({0})")
  native BigDecimal movePointRight(int places);

  @PythonExpression("{this}.scaleByPowerOfTen({0})")
  native BigDecimal scaleByPowerOfTen(int places);

  @PythonExpression("{this}.negate()")
  native BigDecimal negate();

  @PythonExpression("{this}.abs()")
  native BigDecimal abs();

  @PythonExpression("{this}.stripTrailingZeros()")
  native BigDecimal stripTrailingZeros();

  @PythonExpression("non_null({this})")
  native BigDecimal plus();

  @PythonExpression("cmp({this}.v, 0)")
  native int signum();

  @PythonExpression("{this}.scale")
  native int scale();

  @PythonExpression("{this}.precision()")
  native int precision();

  @PythonExpression("BigInteger({this}.v)")
  native BigInteger unscaledValue();

  @PythonExpression("BigInteger({this}.integer())")
  native BigInteger toBigInteger();

  @PythonExpression("{this}.compareTo({0})")
  native int compareTo(BigDecimal value);

  @PythonExpression("i32({this}.integer())")
  native int intValue();

  @PythonExpression("i64({this}.integer())")
  native long longValue();

  @PythonExpression("{this}.exact(32, \"int\")")
  native int intValueExact();

  @PythonExpression("{this}.exact(64, \"long\")")
  native long longValueExact();

  @PythonExpression("{this}.doubleValue()")
  native double doubleValue();

  @PythonExpression("f32({this}.doubleValue())")
  native float floatValue();

  @PythonExpression("{this}.toPlainString()")
  native String toPlainString();

  @PythonExpression("{this}.__str__()")
  public native String toString();

  @PythonExpression("{this}.__hash__()")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);
}
