package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a condition tells of the locals in it. */
final class RangeConditions {
  private static final Map<String, Integer> FIRST_OF_KIND =
      Map.of(
          "isDigit", (int) '0',
          "isLetterOrDigit", (int) '0',
          "isLetter", (int) 'A',
          "isAlphabetic", (int) 'A',
          "isUpperCase", (int) 'A',
          "isLowerCase", (int) 'a');

  static final Set<String> TEXTS =
      Set.of("java/lang/String", "java/lang/StringBuilder", "java/lang/StringBuffer");

  private final Function<Expr, Interval> known;
  private final boolean calm;

  /**
   * @param known the range of an expression as evaluated just now
   * @param calm whether nothing in the condition changes anything
   */
  RangeConditions(Function<Expr, Interval> known, boolean calm) {
    this.known = known;
    this.calm = calm;
  }

  /**
   * Whether the expression's parts neither run code, as static fields of other classes may, nor
   * assign anything.
   *
   * @param owner the class whose code it is
   */
  static boolean isCalm(Expr e, String owner) {
    boolean[] calm = {true};
    IrWalk.expression(
        e,
        x ->
            calm[0] &=
                x instanceof Expr.Read
                    || x instanceof Expr.Const
                    || x instanceof Expr.ArrayRead
                    || x instanceof Expr.ArrayLength
                    || x instanceof Expr.FieldRead f
                        && (f.target() != null || f.field().owner().equals(owner))
                    || x instanceof Expr.Binary
                    || x instanceof Expr.Negate
                    || x instanceof Expr.Convert
                    || x instanceof Expr.Compare
                    || x instanceof Expr.Not
                    || x instanceof Expr.ShortCircuit
                    || x instanceof Expr.Call c && isCalm(c));
    return calm[0];
  }

  /** Whether the expression's value only depends on locals. */
  static boolean isOfLocals(Expr e) {
    boolean[] only = {true};
    IrWalk.expression(
        e,
        x ->
            only[0] &=
                x instanceof Expr.Read
                    || x instanceof Expr.Const
                    || x instanceof Expr.Binary
                    || x instanceof Expr.Convert);
    return only[0];
  }

  /**
   * Whether it has the same value when it is evaluated again at once: it only depends on locals,
   * or, where no other code comes between, on elements and fields of objects too.
   *
   * @param interrupted whether other code may run between any two expressions
   */
  static boolean isSame(Expr e, boolean interrupted) {
    boolean[] calls = {false};
    IrWalk.expression(e, x -> calls[0] |= x instanceof Expr.Call);
    return interrupted ? isOfLocals(e) : !calls[0] && isCalm(e, null);
  }

  /** Whether a call only looks at texts and numbers. */
  static boolean isCalm(Expr.Call c) {
    String owner = c.method().owner();
    return owner.equals("java/lang/Math")
        || TEXTS.contains(owner) && c.method().name().matches("charAt|length");
  }

  /** Narrows the state to where the condition has this outcome; whether that is possible. */
  boolean narrow(Expr condition, boolean outcome, RangeState state) {
    if (condition instanceof Expr.Not n) {
      return narrow(n.operand(), !outcome, state);
    }
    if (condition instanceof Expr.ShortCircuit s && s.and() == outcome) {
      return narrow(s.left(), outcome, state) && narrow(s.right(), outcome, state);
    }
    if (condition instanceof Expr.Const c && c.value() instanceof Boolean b) {
      return b == outcome;
    }
    if (condition instanceof Expr.Call c && outcome) {
      return ofKind(c, state);
    }
    if (condition instanceof Expr.Compare c && c.left().type() == Type.DOUBLE) {
      Relation relation = outcome ? c.relation() : c.relation().opposite();
      return whole(c.left(), relation, c.right(), outcome, state)
          && whole(c.right(), turned(relation), c.left(), outcome, state);
    }
    if (condition instanceof Expr.Compare c && !c.left().type().isReference()) {
      Relation relation = outcome ? c.relation() : c.relation().opposite();
      Interval left = known.apply(c.left());
      Interval right = known.apply(c.right());
      if (left == null || right == null) {
        return true;
      }
      return side(c.left(), relation, right, state)
          && side(c.right(), turned(relation), left, state);
    }
    return true;
  }

  /** What a test of a character says: there is none of the kind below some character of ASCII. */
  private static boolean ofKind(Expr.Call test, RangeState state) {
    Integer first =
        test.method().owner().equals("java/lang/Character")
            ? FIRST_OF_KIND.get(test.method().name())
            : null;
    return first == null
        || !(test.arguments().get(0) instanceof Expr.Read r)
        || narrowed(r.local(), limit(Relation.GE, Interval.of(first, first)), state);
  }

  /**
   * What the comparison of an int with a double tells of the int; where it is false, NaN would not
   * tell anything.
   */
  private boolean whole(Expr e, Relation relation, Expr other, boolean outcome, RangeState state) {
    if (!(e instanceof Expr.Convert c && c.operand().type().isIntLike())) {
      return true;
    }
    Interval limit =
        FloatingRange.of(other, this::integer)
            .filter(r -> outcome || r.isNumber())
            .map(r -> r.thatAre(relation))
            .orElse(null);
    return limit == null || narrow(c.operand(), limit, state);
  }

  private Interval integer(Expr e) {
    Interval range = known.apply(e);
    return range == null ? Interval.of(e.type()) : range;
  }

  private boolean side(Expr e, Relation relation, Interval other, RangeState state) {
    Expr place = e instanceof Expr.AssignExpr a ? new Expr.Read(a.local()) : e;
    if (place instanceof Expr.Read r) {
      return relation == Relation.NE
          ? differs(r.local(), other, state)
          : narrowed(r.local(), limit(relation, other), state);
    }
    if (isRemembered(e) || e instanceof Expr.Convert) {
      Interval range = known.apply(e);
      Interval narrower =
          relation == Relation.NE ? butFor(range, other) : range.meet(limit(relation, other));
      if (narrower == null || !narrow(e, narrower, state)) {
        return false;
      }
    }
    boolean square =
        place instanceof Expr.Binary b
            && b.op() == Expr.Operator.MUL
            && b.left() instanceof Expr.Read
            && b.left().equals(b.right());
    if (square && (relation == Relation.LE || relation == Relation.LT)) {
      return squareRoot((Expr.Binary) place, other, state);
    }
    return true;
  }

  /** Whether what a test tells of it is kept: there are no locals for it. */
  static boolean isRemembered(Expr e) {
    return e instanceof Expr.ArrayRead || e instanceof Expr.FieldRead || e instanceof Expr.Binary;
  }

  /** The expression, evaluated just now, is in the range; whether that is possible. */
  boolean narrow(Expr e, Interval range, RangeState state) {
    if (e instanceof Expr.Read r) {
      return narrowed(r.local(), range, state);
    } else if (e instanceof Expr.AssignExpr a) {
      return narrowed(a.local(), range, state);
    }
    Interval before = known.apply(e);
    Interval both = before == null ? null : before.meet(range);
    if (before == null) {
      return true;
    } else if (both == null) {
      return false;
    }
    if (calm && isRemembered(e) && !both.equals(before)) {
      state.putTested(e, both);
    }
    if (e instanceof Expr.Convert c && c.operand().type().isIntLike() && c.type() == Type.LONG) {
      return narrow(c.operand(), both, state);
    }
    return !(e instanceof Expr.Binary b) || operands(b, both, state);
  }

  /** What the range of a sum, difference, multiple or quotient tells of what it is made of. */
  private boolean operands(Expr.Binary b, Interval range, RangeState state) {
    Interval left = known.apply(b.left());
    Interval right = known.apply(b.right());
    if (left == null || right == null) {
      return true;
    } else if (b.op() == Expr.Operator.DIV) {
      return !left.isNonNegative()
          || !range.isPositive()
          || narrow(b.left(), new Interval(range.low(), left.high()), state)
              && narrow(b.right(), divisor(left, range), state);
    } else if (!isExact(b, left, right, range)) {
      return true;
    }
    return switch (b.op()) {
      case ADD ->
          narrow(b.left(), range.minus(right), state)
              && narrow(b.right(), range.minus(left), state);
      case SUB ->
          narrow(b.left(), range.plus(right), state) && narrow(b.right(), left.minus(range), state);
      case MUL -> {
        Interval ofLeft = quotient(range, right);
        Interval ofRight = quotient(range, left);
        yield (ofLeft == null || narrow(b.left(), ofLeft, state))
            && (ofRight == null || narrow(b.right(), ofRight, state));
      }
      default -> true;
    };
  }

  /** Whether no value that wraps comes into the range. */
  private static boolean isExact(Expr.Binary b, Interval left, Interval right, Interval range) {
    if (b.type() != Type.INT && b.type() != Type.LONG) {
      return false;
    }
    Interval all =
        switch (b.op()) {
          case ADD -> left.plus(right);
          case SUB -> left.minus(right);
          case MUL -> left.times(right);
          default -> null;
        };
    if (all == null) {
      return false;
    }
    BigInteger turn = BigInteger.ONE.shiftLeft(b.type() == Type.LONG ? 64 : 32);
    return range.high().subtract(turn).compareTo(all.low()) < 0
        && range.low().add(turn).compareTo(all.high()) > 0;
  }

  /** By what some number that is not negative was divided to be in a range above zero. */
  private static Interval divisor(Interval dividend, Interval range) {
    BigInteger most = dividend.high().divide(range.low());
    return new Interval(BigInteger.ONE, most.max(BigInteger.ONE));
  }

  /** What is in the range when it is multiplied; null: that is not known. */
  private static Interval quotient(Interval range, Interval factor) {
    if (!factor.isPositive() || !factor.isSingle()) {
      return null;
    }
    BigInteger by = factor.low();
    BigInteger[] low = range.low().divideAndRemainder(by);
    BigInteger[] high = range.high().divideAndRemainder(by);
    return new Interval(
        low[1].signum() > 0 ? low[0].add(BigInteger.ONE) : low[0],
        high[1].signum() < 0 ? high[0].subtract(BigInteger.ONE) : high[0]);
  }

  /** {@code d * d <= n}, where the product cannot have wrapped. */
  private static boolean squareRoot(Expr.Binary product, Interval other, RangeState state) {
    Local local = ((Expr.Read) product.left()).local();
    Fact fact = state.get(local);
    if (fact == null
        || fact.number() == null
        || !fact.number().times(fact.number()).isIn(Interval.of(product.type()))) {
      return true;
    }
    if (other.high().signum() < 0) {
      return false;
    }
    return narrowed(local, Interval.symmetric(other.high().sqrt()), state);
  }

  /** A range loses an end that the value is not. */
  private static boolean differs(Local local, Interval other, RangeState state) {
    Fact fact = state.get(local);
    if (fact == null || fact.number() == null || !other.isSingle()) {
      return true;
    }
    Interval narrower = butFor(fact.number(), other);
    if (narrower != null) {
      state.narrow(local, Fact.of(narrower));
    }
    return narrower != null;
  }

  /** The range without the one value at one of its ends; null if there is nothing else. */
  private static Interval butFor(Interval range, Interval value) {
    if (!value.isSingle()) {
      return range;
    }
    BigInteger low = range.low();
    BigInteger high = range.high();
    low = low.equals(value.low()) ? low.add(BigInteger.ONE) : low;
    high = high.equals(value.low()) ? high.subtract(BigInteger.ONE) : high;
    return low.compareTo(high) > 0 ? null : new Interval(low, high);
  }

  private static boolean narrowed(Local local, Interval limit, RangeState state) {
    Fact fact = state.get(local);
    if (fact == null || fact.number() == null || limit == null) {
      return true;
    }
    Fact narrower = fact.within(limit);
    if (narrower == null) {
      return false;
    }
    state.narrow(local, narrower);
    return true;
  }

  private static final BigInteger FAR = BigInteger.ONE.shiftLeft(70);

  private static Interval limit(Relation relation, Interval other) {
    BigInteger one = BigInteger.ONE;
    return switch (relation) {
      case EQ -> other;
      case NE -> null;
      case LT -> new Interval(FAR.negate(), other.high().subtract(one));
      case LE -> new Interval(FAR.negate(), other.high());
      case GT -> new Interval(other.low().add(one), FAR);
      case GE -> new Interval(other.low(), FAR);
    };
  }

  private static Relation turned(Relation r) {
    return switch (r) {
      case EQ, NE -> r;
      case LT -> Relation.GT;
      case GE -> Relation.LE;
      case GT -> Relation.LT;
      case LE -> Relation.GE;
    };
  }
}
