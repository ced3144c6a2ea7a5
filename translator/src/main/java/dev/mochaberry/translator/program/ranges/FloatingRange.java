package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Where a double surely lies that is made of integers whose ranges are known. Java's operations on
 * doubles are rounded correctly and so monotone (JLS 15.4): the same operations on the ends give
 * the ends of the result.
 *
 * @param low the least value, finite
 * @param high the largest value, finite
 * @param isNumber whether it surely is not NaN
 */
public record FloatingRange(double low, double high, boolean isNumber) {
  private static final String MATH = "java/lang/Math";
  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger FAR = ONE.shiftLeft(70);

  private static final double SINGLE_MARGIN = 0x1p-20;

  /** The largest number that {@code Math.random()} gives. */
  private static final double BELOW_ONE = Math.nextDown(1.0);

  /**
   * The range of a double, if one is known.
   *
   * @param integers the ranges of integer expressions
   */
  public static Optional<FloatingRange> of(Expr e, Function<Expr, Interval> integers) {
    if (e.type() != Type.DOUBLE) {
      return Optional.empty();
    } else if (e instanceof Expr.Const c && c.value() instanceof Double d) {
      return between(d, d, true);
    } else if (e instanceof Expr.Convert c && isInteger(c.operand().type())) {
      Interval range = integers.apply(c.operand());
      return between(range.low().doubleValue(), range.high().doubleValue(), true);
    } else if (e instanceof Expr.Negate n) {
      return of(n.operand(), integers).map(r -> new FloatingRange(-r.high, -r.low, r.isNumber));
    } else if (e instanceof Expr.Binary b) {
      return of(b.left(), integers)
          .flatMap(l -> of(b.right(), integers).flatMap(r -> binary(b.op(), l, r)));
    } else if (e instanceof Expr.Call c && c.method().owner().equals(MATH)) {
      return call(c, integers);
    }
    return Optional.empty();
  }

  private static boolean isInteger(Type type) {
    return type.isIntLike() || type == Type.LONG;
  }

  private static Optional<FloatingRange> between(double low, double high, boolean number) {
    return Double.isFinite(low) && Double.isFinite(high)
        ? Optional.of(new FloatingRange(low, high, number))
        : Optional.empty();
  }

  private static Optional<FloatingRange> binary(
      Expr.Operator op, FloatingRange l, FloatingRange r) {
    boolean number = l.isNumber && r.isNumber;
    return switch (op) {
      case ADD -> between(l.low + r.low, l.high + r.high, number);
      case SUB -> between(l.low - r.high, l.high - r.low, number);
      case MUL -> corners(number, l.low * r.low, l.low * r.high, l.high * r.low, l.high * r.high);
      case DIV ->
          r.low > 0 || r.high < 0
              ? corners(number, l.low / r.low, l.low / r.high, l.high / r.low, l.high / r.high)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<FloatingRange> corners(boolean number, double... all) {
    return DoubleStream.of(all).allMatch(Double::isFinite)
        ? between(
            DoubleStream.of(all).min().getAsDouble(),
            DoubleStream.of(all).max().getAsDouble(),
            number)
        : Optional.empty();
  }

  private static Optional<FloatingRange> call(Expr.Call c, Function<Expr, Interval> integers) {
    if (c.method().name().equals("random")) {
      return between(0, BELOW_ONE, true);
    } else if (c.arguments().size() != 1) {
      return Optional.empty();
    }
    Optional<FloatingRange> argument = of(c.arguments().get(0), integers);
    return switch (c.method().name()) {
      case "sqrt" ->
          argument
              .filter(a -> a.high >= 0)
              .flatMap(
                  a ->
                      between(
                          Math.sqrt(Math.max(a.low, 0)),
                          Math.sqrt(a.high),
                          a.isNumber && a.low >= 0));
      case "floor" ->
          argument.flatMap(a -> between(Math.floor(a.low), Math.floor(a.high), a.isNumber));
      case "ceil" ->
          argument.flatMap(a -> between(Math.ceil(a.low), Math.ceil(a.high), a.isNumber));
      case "rint" ->
          argument.flatMap(a -> between(Math.rint(a.low), Math.rint(a.high), a.isNumber));
      case "abs" ->
          argument.flatMap(
              a ->
                  between(
                      a.low > 0 ? a.low : a.high < 0 ? -a.high : 0,
                      Math.max(Math.abs(a.low), Math.abs(a.high)),
                      a.isNumber));
      default -> Optional.empty();
    };
  }

  /** Whether a double is surely not below zero, be it NaN. */
  public static boolean isNotNegative(
      Expr e, Function<Expr, Interval> integers, boolean interrupted) {
    if (of(e, integers).filter(r -> r.low >= 0).isPresent()) {
      return true;
    } else if (e instanceof Expr.Binary b) {
      return switch (b.op()) {
        case ADD ->
            isNotNegative(b.left(), integers, interrupted)
                && isNotNegative(b.right(), integers, interrupted);
        case DIV -> // by a negative zero it would be
            isNotNegative(b.left(), integers, interrupted)
                && (isMagnitude(b.right(), interrupted)
                    || of(b.right(), integers).filter(r -> r.low > 0).isPresent());
        case MUL ->
            isMagnitude(b, interrupted)
                || isNotNegative(b.left(), integers, interrupted)
                    && isNotNegative(b.right(), integers, interrupted);
        default -> false;
      };
    }
    return isMagnitude(e, interrupted)
        || e instanceof Expr.Call c
            && c.method().owner().equals(MATH)
            && c.method().name().equals("sqrt");
  }

  /** Whether it is neither negative nor a negative zero: a square, or so by its function. */
  private static boolean isMagnitude(Expr e, boolean interrupted) {
    boolean square =
        e instanceof Expr.Binary b
            && b.op() == Expr.Operator.MUL
            && b.left().equals(b.right())
            && RangeConditions.isSame(b.left(), interrupted);
    return square
        || e instanceof Expr.Call c
            && c.method().owner().equals(MATH)
            && c.method().name().matches("abs|exp|hypot");
  }

  /**
   * The integers that casts to a type give (JLS 5.1.3): the fraction goes, the type's ends stay.
   */
  Interval truncated(Type type) {
    boolean wide = type == Type.LONG;
    Interval whole = Interval.of(wide ? (long) low : (int) low, wide ? (long) high : (int) high);
    return isNumber ? whole : whole.hull(Interval.of(0, 0));
  }

  /**
   * Whether the whole part of each value is a value of the type, also on a board whose floats have
   * but 24 bits and round on their way.
   */
  public boolean fits(Type type) {
    return isNumber
        && whole(low - Math.abs(low) * SINGLE_MARGIN, RoundingMode.DOWN)
                .compareTo(Interval.of(type).low())
            >= 0
        && whole(high + Math.abs(high) * SINGLE_MARGIN, RoundingMode.DOWN)
                .compareTo(Interval.of(type).high())
            <= 0;
  }

  /** The integers of which this may be said of some value here; null: of all. */
  Interval thatAre(Relation relation) {
    BigInteger floor = whole(high, RoundingMode.FLOOR);
    BigInteger ceiling = whole(low, RoundingMode.CEILING);
    return switch (relation) {
      case LE -> new Interval(FAR.negate(), floor);
      case LT -> new Interval(FAR.negate(), whole(high, RoundingMode.CEILING).subtract(ONE));
      case GE -> new Interval(ceiling, FAR);
      case GT -> new Interval(whole(low, RoundingMode.FLOOR).add(ONE), FAR);
      case EQ, NE -> null;
    };
  }

  private static BigInteger whole(double x, RoundingMode mode) {
    if (Double.isInfinite(x)) { // an end with its margin
      return x > 0 ? FAR : FAR.negate();
    }
    return new BigDecimal(x).setScale(0, mode).toBigInteger();
  }
}
