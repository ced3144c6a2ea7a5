package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Type;
import java.math.BigInteger;

/** Java's integer operators on ranges (JLS 15.15 to 15.22). */
final class IntegerOperations {
  private IntegerOperations() {}

  /** The range if it fits the type, else, since results wrap, all of the type. */
  static Interval fitted(Interval range, Type type) {
    Interval all = Interval.of(type);
    return range.isIn(all) ? range : all;
  }

  static Interval binary(Operator op, Interval l, Interval r, Type type) {
    Interval result =
        switch (op) {
          case ADD -> l.plus(r);
          case SUB -> l.minus(r);
          case MUL -> l.times(r);
          case DIV -> divided(l, r);
          case REM -> remainder(l, r);
          case AND -> and(l, r, type);
          case OR, XOR -> bits(l, r, type);
          case SHL, SHR, USHR -> shifted(op, l, r, type);
        };
    return fitted(result, type);
  }

  private static Interval divided(Interval l, Interval r) {
    return l.isNonNegative() && r.isPositive()
        ? new Interval(l.low().divide(r.high()), l.high().divide(r.low()))
        : Interval.symmetric(l.magnitude());
  }

  private static Interval remainder(Interval l, Interval r) {
    BigInteger most = r.magnitude().subtract(BigInteger.ONE).max(BigInteger.ZERO);
    most = most.min(l.magnitude());
    return l.isNonNegative()
        ? new Interval(BigInteger.ZERO, most)
        : l.high().signum() <= 0
            ? new Interval(most.negate(), BigInteger.ZERO)
            : Interval.symmetric(most);
  }

  private static Interval and(Interval l, Interval r, Type type) {
    if (!l.isNonNegative() && !r.isNonNegative()) {
      return Interval.of(type);
    }
    BigInteger high =
        !l.isNonNegative() ? r.high() : !r.isNonNegative() ? l.high() : l.high().min(r.high());
    return new Interval(BigInteger.ZERO, high);
  }

  private static Interval bits(Interval l, Interval r, Type type) {
    if (!l.isNonNegative() || !r.isNonNegative()) {
      return Interval.of(type);
    }
    int bits = l.high().max(r.high()).bitLength();
    return new Interval(BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
  }

  private static Interval shifted(Operator op, Interval l, Interval r, Type type) {
    int mask = type == Type.LONG ? 63 : 31;
    Interval counts = r.asCounts(mask);
    if (op == Operator.SHL) {
      return l.shiftedLeft(counts);
    }
    if (op == Operator.SHR || l.isNonNegative()) {
      return l.shiftedRight(counts);
    }
    int count = counts.low().intValue();
    return count == 0
        ? Interval.of(type)
        : new Interval(
            BigInteger.ZERO, BigInteger.ONE.shiftLeft(mask + 1 - count).subtract(BigInteger.ONE));
  }
}
