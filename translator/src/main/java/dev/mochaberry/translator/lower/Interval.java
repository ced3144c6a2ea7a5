package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Type;
import java.math.BigInteger;
import java.util.stream.Stream;

/** A range of integers, both ends included. */
record Interval(BigInteger low, BigInteger high) {
  static final Interval INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final Interval LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);

  static Interval of(long low, long high) {
    return new Interval(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  /** All values of an integer type. */
  static Interval of(Type t) {
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

  boolean isIn(Interval other) {
    return low.compareTo(other.low) >= 0 && high.compareTo(other.high) <= 0;
  }

  boolean isNonNegative() {
    return low.signum() >= 0;
  }

  boolean isPositive() {
    return low.signum() > 0;
  }

  boolean has(long value) {
    BigInteger v = BigInteger.valueOf(value);
    return low.compareTo(v) <= 0 && high.compareTo(v) >= 0;
  }

  Interval plus(Interval o) {
    return new Interval(low.add(o.low), high.add(o.high));
  }

  Interval minus(Interval o) {
    return new Interval(low.subtract(o.high), high.subtract(o.low));
  }

  Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  Interval times(Interval o) {
    return hull(
        low.multiply(o.low), low.multiply(o.high), high.multiply(o.low), high.multiply(o.high));
  }

  Interval shiftedLeft(int bits) {
    return new Interval(low.shiftLeft(bits), high.shiftLeft(bits));
  }

  Interval shiftedRight(int bits) {
    return new Interval(low.shiftRight(bits), high.shiftRight(bits));
  }

  /** The largest distance from zero. */
  BigInteger magnitude() {
    return low.abs().max(high.abs());
  }

  static Interval symmetric(BigInteger most) {
    return new Interval(most.negate(), most);
  }

  private static Interval hull(BigInteger... all) {
    return new Interval(
        Stream.of(all).min(BigInteger::compareTo).orElseThrow(),
        Stream.of(all).max(BigInteger::compareTo).orElseThrow());
  }
}
