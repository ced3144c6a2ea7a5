package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import java.math.BigInteger;
import java.util.Map;
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

  private final Function<Expr, Interval> known;

  /**
   * @param known the range of an expression as evaluated just now
   */
  RangeConditions(Function<Expr, Interval> known) {
    this.known = known;
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

  private static boolean side(Expr e, Relation relation, Interval other, RangeState state) {
    Expr place = e instanceof Expr.AssignExpr a ? new Expr.Read(a.local()) : e;
    if (place instanceof Expr.Read r) {
      return relation == Relation.NE
          ? differs(r.local(), other, state)
          : narrowed(r.local(), limit(relation, other), state);
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
    if (fact == null || fact.number() == null || !other.low().equals(other.high())) {
      return true;
    }
    BigInteger low = fact.number().low();
    BigInteger high = fact.number().high();
    low = low.equals(other.low()) ? low.add(BigInteger.ONE) : low;
    high = high.equals(other.low()) ? high.subtract(BigInteger.ONE) : high;
    if (low.compareTo(high) > 0) {
      return false;
    }
    state.put(local, Fact.of(new Interval(low, high)));
    return true;
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
    state.put(local, narrower);
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
