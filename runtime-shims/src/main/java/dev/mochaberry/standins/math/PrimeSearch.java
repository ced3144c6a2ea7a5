package dev.mochaberry.standins.math;

import dev.mochaberry.annotations.Supplements;
import java.math.BigInteger;
import java.util.Random;

/**
 * Random primes of {@code java.math.BigInteger}: as many numbers are drawn, for as many rounds of
 * Miller and Rabin's test, as the JDK draws, so that what is drawn next is the same too.
 */
@Supplements("java.math.BigInteger")
final class PrimeSearch {
  /** Shorter primes are drawn again and again; for longer ones the next prime is looked for. */
  private static final int SMALL = 95;

  private static final int LEAST_DIVIDED = 7;
  private static final int[] SMALL_PRIMES = {3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41};
  private static final int SIEVED = 9600;

  private PrimeSearch() {}

  static BigInteger probablePrime(int bits, Random random) {
    if (bits < 2) {
      throw new ArithmeticException("bitLength < 2");
    }
    return bits < SMALL ? small(bits, random) : large(bits, random);
  }

  /**
   * {@code new BigInteger(bits, certainty, random)}; the rounds of the test are as many as always.
   */
  static BigInteger construct(int bits, int certainty, Random random) {
    return probablePrime(bits, random);
  }

  private static BigInteger small(int bits, Random random) {
    while (true) {
      BigInteger p = BigInteger.ZERO;
      for (int drawn = 0; drawn < bits; drawn += 32) {
        p = p.shiftLeft(32).add(BigInteger.valueOf(random.nextInt() & 0xFFFFFFFFL));
      }
      p = p.and(BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)).setBit(bits - 1);
      if (bits > 2) {
        p = p.setBit(0);
      }
      if (bits >= LEAST_DIVIDED && hasSmallFactor(p)) {
        continue;
      }
      if (bits < 4 || isPrime(p, random)) {
        return p;
      }
    }
  }

  private static boolean hasSmallFactor(BigInteger p) {
    for (int prime : SMALL_PRIMES) {
      if (p.mod(BigInteger.valueOf(prime)).signum() == 0) {
        return true;
      }
    }
    return false;
  }

  private static BigInteger large(int bits, Random random) {
    int length = bits / 20 * 64;
    BigInteger from = drawn(bits, random);
    while (true) {
      BigInteger found = first(from, length, random);
      if (found != null && found.bitLength() == bits) {
        return found;
      }
      from = from.add(BigInteger.valueOf(2L * length));
      if (from.bitLength() != bits) {
        from = drawn(bits, random);
      }
    }
  }

  private static BigInteger drawn(int bits, Random random) {
    return new BigInteger(bits, random).setBit(bits - 1).clearBit(0);
  }

  /** The first prime among so many odd numbers behind an even one. */
  private static BigInteger first(BigInteger even, int length, Random random) {
    boolean[] composite = new boolean[length];
    boolean[] sieve = new boolean[SIEVED];
    for (int p = 3; p < 2 * SIEVED; p += 2) {
      if (sieve[p / 2]) {
        continue;
      }
      for (int i = p / 2 + p; i < SIEVED; i += p) {
        sieve[i] = true;
      }
      int rest = even.mod(BigInteger.valueOf(p)).intValue();
      int step = p - rest;
      if (step % 2 == 0) {
        step += p;
      }
      for (int i = (step - 1) / 2; i < length; i += p) {
        composite[i] = true;
      }
    }
    for (int i = 0; i < length; i++) {
      if (!composite[i]) {
        BigInteger candidate = even.add(BigInteger.valueOf(2L * i + 1));
        if (isPrime(candidate, random)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static int rounds(int bits) {
    return bits < 100
        ? 50
        : bits < 256 ? 27 : bits < 512 ? 15 : bits < 768 ? 8 : bits < 1024 ? 4 : 2;
  }

  private static boolean isPrime(BigInteger n, Random random) {
    BigInteger top = n.subtract(BigInteger.ONE);
    int twos = top.getLowestSetBit();
    BigInteger odd = top.shiftRight(twos);
    for (int round = rounds(n.bitLength()); round > 0; round--) {
      BigInteger base;
      do {
        base = new BigInteger(n.bitLength(), random);
      } while (base.compareTo(BigInteger.ONE) <= 0 || base.compareTo(n) >= 0);
      if (isWitness(base.modPow(odd, n), top, twos, n)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the powers of two of a power show that a number is composite. */
  private static boolean isWitness(BigInteger power, BigInteger top, int twos, BigInteger n) {
    BigInteger z = power;
    for (int j = 0; !(j == 0 && z.equals(BigInteger.ONE)) && !z.equals(top); ) {
      j++;
      if (j > 1 && z.equals(BigInteger.ONE) || j == twos) {
        return true;
      }
      z = z.modPow(BigInteger.TWO, n);
    }
    return false;
  }
}
