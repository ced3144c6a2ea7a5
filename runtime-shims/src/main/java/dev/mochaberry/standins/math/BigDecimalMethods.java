package dev.mochaberry.standins.math;

import dev.mochaberry.annotations.Supplements;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** What of {@code java.math.BigDecimal} programs seldom ask for. */
@Supplements("java.math.BigDecimal")
final class BigDecimalMethods {
  private BigDecimalMethods() {}

  static BigDecimal construct(char[] in, int from, int length) {
    if ((in.length | length | from) < 0 || length > in.length - from) {
      throw new NumberFormatException("Bad offset or len arguments for char[] input.");
    }
    return new BigDecimal(new String(in, from, length));
  }

  static BigDecimal construct(char[] in, int from, int length, MathContext context) {
    return construct(in, from, length).round(context);
  }

  static BigDecimal construct(char[] in, MathContext context) {
    return new BigDecimal(new String(in)).round(context);
  }

  static BigDecimal construct(BigInteger unscaled, int scale, MathContext context) {
    return new BigDecimal(unscaled, scale).round(context);
  }

  static BigDecimal construct(BigInteger value, MathContext context) {
    return new BigDecimal(value).round(context);
  }

  static byte byteValueExact(BigDecimal x) {
    int value = x.intValueExact();
    if (value != (byte) value) {
      throw new ArithmeticException("Overflow");
    }
    return (byte) value;
  }

  static short shortValueExact(BigDecimal x) {
    int value = x.intValueExact();
    if (value != (short) value) {
      throw new ArithmeticException("Overflow");
    }
    return (short) value;
  }

  /** The whole part of the quotient, where it has no more digits than the context allows. */
  static BigDecimal divideToIntegralValue(BigDecimal x, BigDecimal divisor, MathContext context) {
    BigDecimal whole = x.divideToIntegralValue(divisor);
    int precision = context.getPrecision();
    if (precision == 0 || x.abs().compareTo(divisor.abs()) < 0) {
      return whole;
    }
    int preferred = (int) Math.max(Math.min((long) x.scale() - divisor.scale(), 1 << 30), -1 << 30);
    BigDecimal shortest = whole.stripTrailingZeros();
    if (shortest.precision() > precision) {
      throw new ArithmeticException("Division impossible");
    }
    int room = shortest.scale() + precision - shortest.precision();
    int scale = Math.max(Math.min(preferred, room), shortest.scale());
    return shortest.setScale(scale);
  }

  static BigDecimal remainder(BigDecimal x, BigDecimal divisor, MathContext context) {
    return divideAndRemainder(x, divisor, context)[1];
  }

  static BigDecimal[] divideAndRemainder(BigDecimal x, BigDecimal divisor, MathContext context) {
    if (context.getPrecision() == 0) {
      return x.divideAndRemainder(divisor);
    }
    BigDecimal whole = divideToIntegralValue(x, divisor, context);
    return new BigDecimal[] {whole, x.subtract(whole.multiply(divisor))};
  }
}
