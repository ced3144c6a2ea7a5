package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** A range of integers, both ends included. */
public record Interval(BigInteger low, BigInteger high) {
  public static final Interval INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
  public static final Interval LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);

  public static Interval of(long low, long high) {
    return new Interval(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  /** All values of an integer type. */
  public static Interval of(Type t) {
    if (t == Type.BYTE) {
      return of(Byte.MIN_VALUE, Byte.MAX_VALUE);
    } else if (t == Type.SHORT) {
      return of(Short.MIN_VALUE, Short.MAX_VALUE);
    } else if (t == Type.CHAR) {
      return of(0, Character.MAX_VALUE);
    } else if (t == Type.BOOLEAN) {
      return of(0, 1);
    }
    return t == Type.LONG ? LONG : INT;
  }

  public boolean isIn(Interval other) {
    return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
  }

  public boolean isNonNegative() {
    return low.signum() >= 0;
  }

  public boolean isPositive() {
    return low.signum() > 0;
  }

  /** Whether it is one value. */
  public boolean isSingle() {
    return low.equals(high);
  }

  public boolean has(long value) {
    BigInteger v = BigInteger.valueOf(value);
    return low.compareTo(v) <= 0 && high.compareTo(v) >= 0;
  }

  public Interval plus(Interval o) {
    return new Interval(low.add(o.low), high.add(o.high));
  }

  public Interval minus(Interval o) {
    return new Interval(low.subtract(o.high), high.subtract(o.low));
  }

  public Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  public Interval times(Interval o) {
    return hull(
        low.multiply(o.low), low.multiply(o.high), high.multiply(o.low), high.multiply(o.high));
  }

  /** Its numbers, each times itself. */
  public Interval squared() {
    Interval product = times(this);
    return new Interval(product.low.max(BigInteger.ZERO), product.high);
  }

  public Interval shiftedLeft(int bits) {
    return new Interval(low.shiftLeft(bits), high.shiftLeft(bits));
  }

  public Interval shiftedRight(int bits) {
    return new Interval(low.shiftRight(bits), high.shiftRight(bits));
  }

  /**
   * By how many bits counts of the range shift: only their lowest bits tell (JLS 15.19).
   *
   * @param mask those bits, 31 or 63
   */
  public Interval asCounts(int mask) {
    Interval all = of(0, mask);
    if (isSingle()) {
      int count = low.intValue() & mask;
      return of(count, count);
    }
    return isIn(all) ? this : all;
  }

  /** Shifted by any of some counts, none of them negative. */
  public Interval shiftedLeft(Interval counts) {
    return shiftedLeft(counts.low().intValue()).hull(shiftedLeft(counts.high().intValue()));
  }

  public Interval shiftedRight(Interval counts) {
    return shiftedRight(counts.low().intValue()).hull(shiftedRight(counts.high().intValue()));
  }

  /** The largest distance from zero. */
  public BigInteger magnitude() {
    return low.abs().max(high.abs());
  }

  public static Interval symmetric(BigInteger most) {
    return new Interval(most.negate(), most);
  }

  private static Interval hull(BigInteger... all) {
    return new Interval(
        Stream.of(all).min(BigInteger::compareTo).orElseThrow(),
        Stream.of(all).max(BigInteger::compareTo).orElseThrow());
  }

  /** The smallest range that holds both. */
  public Interval hull(Interval o) {
    return new Interval(low.min(o.low), high.max(o.high));
  }

  /** What lies in both, or null. */
  Interval meet(Interval o) {
    BigInteger l = low.max(o.low);
    BigInteger h = high.min(o.high);
    return l.compareTo(h) > 0 ? null : new Interval(l, h);
  }

  /** Where a range stops to grow on its way to all values: 46340 is the root of the largest int. */
  static final List<Long> STEPS =
      List.of(0L, 1L, 255L, 46340L, 65536L, 1L << 24, 1L << 30, (1L << 31) - 1, Long.MAX_VALUE);

  /** This with each end that grew since before moved to the next step. */
  Interval widened(Interval before, List<Long> steps) {
    BigInteger l = low;
    BigInteger h = high;
    if (low.compareTo(before.low) < 0) {
      l =
          low.signum() >= 0
              ? low.min(BigInteger.ONE)
              : next(low.negate().subtract(BigInteger.ONE), steps)
                  .negate()
                  .subtract(BigInteger.ONE);
    }
    if (high.compareTo(before.high) > 0) {
      h = next(high, steps);
    }
    return new Interval(l, h);
  }

  private static BigInteger next(BigInteger n, List<Long> steps) {
    for (long step : steps) {
      if (n.compareTo(BigInteger.valueOf(step)) <= 0) {
        return BigInteger.valueOf(step);
      }
    }
    return n;
  }
}
