package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;
import java.math.BigInteger;

/** What of {@code java.lang.Math} programs seldom ask for: powers and products that must fit. */
@Supplements({"java.lang.Math", "java.lang.StrictMath"})
final class MathMethods {
  private static final String OF_INT = "integer overflow";
  private static final String OF_LONG = "long overflow";
  private static final String UNSIGNED = "unsigned ";

  private MathMethods() {}

  static int powExact(int x, int n) {
    return power(BigInteger.valueOf(x), n, Integer.SIZE - 1, OF_INT).intValue();
  }

  static long powExact(long x, int n) {
    return power(BigInteger.valueOf(x), n, Long.SIZE - 1, OF_LONG).longValue();
  }

  static int unsignedPowExact(int x, int n) {
    return power(unsigned(Integer.toUnsignedLong(x)), n, Integer.SIZE, UNSIGNED + OF_INT)
        .intValue();
  }

  static long unsignedPowExact(long x, int n) {
    return power(unsigned(x), n, Long.SIZE, UNSIGNED + OF_LONG).longValue();
  }

  static int unsignedMultiplyExact(int x, int y) {
    long product = Integer.toUnsignedLong(x) * Integer.toUnsignedLong(y);
    return fitting(unsigned(product), Integer.SIZE, UNSIGNED + OF_INT).intValue();
  }

  static long unsignedMultiplyExact(long x, int y) {
    return unsignedMultiplyExact(x, Integer.toUnsignedLong(y));
  }

  static long unsignedMultiplyExact(long x, long y) {
    BigInteger product = unsigned(x).multiply(unsigned(y));
    return fitting(product, Long.SIZE, UNSIGNED + OF_LONG).longValue();
  }

  private static BigInteger power(BigInteger x, int n, int bits, String words) {
    if (n < 0) {
      throw new ArithmeticException("negative exponent");
    }
    boolean grows = x.abs().bitLength() > 1;
    if (grows && n > bits) {
      throw new ArithmeticException(words);
    }
    return fitting(x.pow(grows || n == 0 ? n : 2 - (n & 1)), bits, words);
  }

  private static BigInteger unsigned(long x) {
    BigInteger signed = BigInteger.valueOf(x);
    return x >= 0 ? signed : signed.add(BigInteger.ONE.shiftLeft(Long.SIZE));
  }

  private static BigInteger fitting(BigInteger x, int bits, String words) {
    if (x.bitLength() > bits) {
      throw new ArithmeticException(words);
    }
    return x;
  }
}
