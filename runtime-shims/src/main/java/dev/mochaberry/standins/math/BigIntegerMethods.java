package dev.mochaberry.standins.math;

import dev.mochaberry.annotations.Supplements;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;

/** What of {@code java.math.BigInteger} programs seldom ask for. */
@Supplements("java.math.BigInteger")
final class BigIntegerMethods {
  private BigIntegerMethods() {}

  static BigInteger construct(byte[] bytes, int from, int length) {
    if (bytes.length == 0) {
      throw new NumberFormatException("Zero length BigInteger");
    }
    Objects.checkFromIndexSize(from, length, bytes.length);
    return length == 0
        ? BigInteger.ZERO
        : new BigInteger(Arrays.copyOfRange(bytes, from, from + length));
  }

  static BigInteger construct(int sign, byte[] magnitude, int from, int length) {
    Objects.checkFromIndexSize(from, length, magnitude.length);
    return new BigInteger(sign, Arrays.copyOfRange(magnitude, from, from + length));
  }

  static BigInteger parallelMultiply(BigInteger x, BigInteger y) {
    return x.multiply(y);
  }
}
