package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.program.IrWalk;
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
                    || x instanceof Expr.ShortCircuit);
    return calm[0];
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

  private boolean side(Expr e, Relation relation, Interval other, RangeState state) {
    Expr place = e instanceof Expr.AssignExpr a ? new Expr.Read(a.local()) : e;
    if (place instanceof Expr.Read r) {
      return relation == Relation.NE
          ? differs(r.local(), other, state)
          : narrowed(r.local(), limit(relation, other), state);
    }
    boolean stays =
        calm
            && (e instanceof Expr.ArrayRead
                || e instanceof Expr.FieldRead
                || e instanceof Expr.Binary);
    if (stays && !tested(e, relation, other, state)) {
      return false;
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

  /** What the test tells of an element, a field or a sum; whether it is possible. */
  private boolean tested(Expr e, Relation relation, Interval other, RangeState state) {
    Interval range = known.apply(e);
    Interval narrower =
        relation == Relation.NE ? butFor(range, other) : range.meet(limit(relation, other));
    if (narrower != null && !narrower.equals(range)) {
      state.putTested(e, narrower);
    }
    return narrower != null;
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
    Interval narrower = butFor(fact.number(), other);
    if (narrower != null) {
      state.narrow(local, Fact.of(narrower));
    }
    return narrower != null;
  }

  /** The range without the one value at one of its ends; null if there is nothing else. */
  private static Interval butFor(Interval range, Interval value) {
    if (!value.low().equals(value.high())) {
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
