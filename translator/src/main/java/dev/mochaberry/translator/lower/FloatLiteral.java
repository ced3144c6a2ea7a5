package dev.mochaberry.translator.lower;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Which decimal texts MicroPython reads as the double they mean. Its parser multiplies or divides
 * the digits, as a number, by a power of ten: one rounding, hence right, while both are exact
 * doubles. On 32-bit x86 that one operation is rounded to 64 bits first, so both ways are tried.
 */
final class FloatLiteral {
  private static final int EXACT_POWER_OF_TEN = 22;
  private static final int DOUBLE_BITS = 53;
  private static final int X87_BITS = 64;

  private FloatLiteral() {}

  /** Whether {@link Double#toString} of the finite value reads back as the value. */
  static boolean isExact(double value) {
    if (value == 0) {
      return true;
    }
    // MicroPython leaves out zeros at the end: 1.0E23 is 1 times 10 to the 23rd.
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    BigInteger digits = decimal.unscaledValue();
    int exponent = -decimal.scale();
    if (digits.bitLength() > DOUBLE_BITS || Math.abs(exponent) > EXACT_POWER_OF_TEN) {
      return false;
    }
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent < 0
        ? survivesTwoRoundings(digits, power)
        : survivesTwoRoundings(digits.multiply(power), BigInteger.ONE);
  }

  /** Whether rounding to 64 bits and then to 53 gives what rounding to 53 bits gives. */
  private static boolean survivesTwoRoundings(BigInteger numerator, BigInteger denominator) {
    int shift = X87_BITS + 1 - (numerator.bitLength() - denominator.bitLength());
    BigInteger scaledUp = shift > 0 ? numerator.shiftLeft(shift) : numerator;
    BigInteger below = shift < 0 ? denominator.shiftLeft(-shift) : denominator;
    BigInteger[] parts = scaledUp.divideAndRemainder(below);
    // The quotient has 65 or 66 bits; a sticky bit stands for the rest.
    BigInteger quotient = parts[0].shiftLeft(1);
    if (parts[1].signum() != 0) {
      quotient = quotient.or(BigInteger.ONE);
    }
    BigInteger extended = rounded(quotient, X87_BITS);
    return rounded(extended, DOUBLE_BITS).equals(rounded(quotient, DOUBLE_BITS));
  }

  /** The number with only its highest bits, rounded half to even; its magnitude is kept. */
  private static BigInteger rounded(BigInteger number, int bits) {
    int dropped = number.bitLength() - bits;
    if (dropped <= 0) {
      return number;
    }
    BigInteger high = number.shiftRight(dropped);
    BigInteger rest = number.subtract(high.shiftLeft(dropped));
    int half = rest.compareTo(BigInteger.ONE.shiftLeft(dropped - 1));
    if (half > 0 || half == 0 && high.testBit(0)) {
      high = high.add(BigInteger.ONE);
    }
    return high.shiftLeft(dropped);
  }

  /** A name for the positive value as a constant of the module, such as {@code double_1_0E23}. */
  static String name(String text, boolean single) {
    return (single ? "float_" : "double_") + text.replace("-", "minus_").replace('.', '_');
  }
}
