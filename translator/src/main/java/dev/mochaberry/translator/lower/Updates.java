package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assignments of variables and fields: {@code x = x + y} is {@code x += y}. A sum that may leave
 * its type is assigned as it is, and put right afterwards where a cheap test says that it may be
 * out: most sums are small.
 */
final class Updates {
  private static final int SMALL_FACTOR = 16;
  private static final int SMALL_SHIFT = 4;
  private static final PyExpr MOST = new PyExpr.Literal("0x3fffffff");
  private static final PyExpr LEAST = new PyExpr.Literal("-0x40000000");
  private static final PyExpr LONG_MOST = new PyExpr.Literal("0x7fffffffffffffff");
  private static final PyExpr LONG_LEAST = new PyExpr.Literal("-0x8000000000000000");
  private static final PyExpr BITS = new PyExpr.Literal("0xffffffff");
  private static final PyExpr INT_MOST = new PyExpr.Literal("0x7fffffff");
  private static final PyExpr TURN = new PyExpr.Literal("0x100000000");

  private final Context context;
  private final Expressions expressions;

  /** Where sums are wrapped before they go elsewhere: the first one of a statement, the second… */
  private final List<PyExpr> sums = new ArrayList<>();

  Updates(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /**
   * The value, wrapped by statements as that of a variable, if they are worth it: the name they
   * leave it in.
   */
  Optional<PyExpr> wrapped(Expr value, int line, List<PyStmt> before) {
    if (!expressions.hurries() || !isSum(value)) {
      return Optional.empty();
    }
    if (expressions.unwrappedNumber(value).range().isIn(Interval.of(value.type()))) {
      return Optional.empty();
    }
    before.addAll(assign(name(0), value, line, null));
    return Optional.of(name(0));
  }

  /** The name for so many-th sum of any statement. */
  PyExpr name(int index) {
    while (sums.size() <= index) {
      sums.add(new PyExpr.Name(expressions.scope.fresh("t")));
    }
    return sums.get(index);
  }

  /**
   * @param read the expression that reads the target, or null
   */
  List<PyStmt> assign(PyExpr target, Expr value, int line, Expr read) {
    if (expressions.scope.isInLoop()
        && target instanceof PyExpr.Name
        && isDividedSum(value, read)) {
      // Round a loop two calls of helpers cost more than two statements.
      Expr.Binary b = (Expr.Binary) value;
      List<PyStmt> both = new ArrayList<>(assign(target, b.left(), line, read));
      Expr divided = new Expr.Binary(b.op(), read, b.right(), b.type());
      both.add(new PyStmt.Assign(target, expressions.value(divided), line));
      return both;
    }
    if (context.ranges.known() && (isSum(value) || isChoiceOfSum(value)) && isPlain(target)) {
      Number sum = unwrapped(value);
      Interval all = Interval.of(value.type());
      if (!sum.range().isIn(all)) {
        PyExpr right = context.wrapped(target, value.type());
        PyStmt wrap = new PyStmt.Assign(target, right, line);
        return List.of(
            stored(target, sum.py(), value, line, read),
            new PyStmt.If(
                mayBeOut(target, sum.range(), value.type()), List.of(wrap), List.of(), line));
      }
      return List.of(stored(target, sum.py(), value, line, read));
    }
    if (expressions.hurries() && target instanceof PyExpr.Name && isHash(value)) {
      Number bits = expressions.unwrappedNumber(value);
      if (!bits.range().isIn(Interval.INT)) {
        PyExpr isAbove = new PyExpr.Compare(target, List.of(">"), List.of(INT_MOST));
        PyStmt below = new PyStmt.AugAssign(target, "-", TURN, line);
        return List.of(
            new PyStmt.Assign(target, new PyExpr.Binary("&", bits.py(), BITS), line),
            new PyStmt.If(isAbove, List.of(below), List.of(), line));
      }
    }
    if (value instanceof Expr.Concat c
        && c.parts().get(0).equals(read)
        && expressions.texts().isText(c.parts().get(0))) {
      List<Expr> rest = c.parts().subList(1, c.parts().size());
      return List.of(new PyStmt.AugAssign(target, "+", expressions.texts().joined(rest), line));
    }
    PyExpr result = expressions.value(value);
    Optional<List<PyStmt>> rounded =
        value.type() == Type.FLOAT && expressions.hurries() && isPlain(target)
            ? RoundedFloats.assign(target, result, line, context, this)
            : Optional.empty();
    return rounded.orElseGet(() -> List.of(stored(target, result, value, line, read)));
  }

  /** Whether it is a sum that may be negative, divided by a positive constant. */
  private boolean isDividedSum(Expr value, Expr read) {
    return context.ranges.known()
        && read instanceof Expr.Read
        && value instanceof Expr.Binary b
        && (b.op() == Operator.DIV || b.op() == Operator.REM)
        && b.type() == read.type()
        && b.left().type() == read.type()
        && isSum(b.left())
        && b.right() instanceof Expr.Const c
        && c.value() instanceof java.lang.Number n
        && n.longValue() > 0
        && context.ranges.range(b.left()).filter(r -> r.low().signum() >= 0).isEmpty();
  }

  static PyStmt stored(PyExpr target, PyExpr v, Expr value, int line, Expr read) {
    boolean update =
        v instanceof PyExpr.Binary b
            && b.left().equals(target)
            && asLong(value) instanceof Expr.Binary j
            && asLong(j.left()).equals(read);
    return update
        ? new PyStmt.AugAssign(target, ((PyExpr.Binary) v).op(), ((PyExpr.Binary) v).right(), line)
        : new PyStmt.Assign(target, v, line);
  }

  /** Without the conversions in {@code i += e} of an int and a long. */
  private static Expr asLong(Expr e) {
    boolean between =
        e instanceof Expr.Convert c
            && (c.type() == Type.INT && c.operand().type() == Type.LONG
                || c.type() == Type.LONG && c.operand().type() == Type.INT);
    return between ? ((Expr.Convert) e).operand() : e;
  }

  /** Whether it is read again without a cost or an effect. */
  private static boolean isPlain(PyExpr target) {
    return target instanceof PyExpr.Name
        || target instanceof PyExpr.Attribute a && a.target() instanceof PyExpr.Name;
  }

  /** An int that is expected to leave its type: only its bits count. */
  private static boolean isHash(Expr e) {
    return e.type() == Type.INT
        && e instanceof Expr.Binary b
        && (b.op() == Operator.ADD
            || b.op() == Operator.SUB
            || b.op() == Operator.MUL
            || b.op() == Operator.SHL)
        && multiplies(e);
  }

  /** A sum or product that is not expected to be large. */
  static boolean isSum(Expr e) {
    if (!(asLong(e) instanceof Expr.Binary b)
        || b.type() != Type.INT && b.type() != Type.LONG
        || e.type() == Type.LONG && b.type() == Type.INT) {
      return false;
    }
    return switch (b.op()) {
      case ADD, SUB -> !multiplies(b.left()) && !multiplies(b.right());
      case MUL, SHL -> !multiplies(b);
      case AND -> Arithmetic.isLowestBit(b);
      case OR -> !isRotation(b) && (letsIn(b.left()) || letsIn(b.right()));
      case XOR -> !multiplies(b) && (letsIn(b.left()) || letsIn(b.right()));
      default -> false;
    };
  }

  /** A sum, or a choice of sums, before it is wrapped. */
  Number unwrapped(Expr sum) {
    return sum instanceof Expr.Conditional c
        ? expressions.unwrappedChoice(c)
        : expressions.unwrappedNumber(sum);
  }

  /** Whether it is one of two integers, of which one at least is such a sum. */
  static boolean isChoiceOfSum(Expr e) {
    return e instanceof Expr.Conditional c
        && (c.type() == Type.INT || c.type() == Type.LONG)
        && c.then().type() == c.type()
        && c.otherwise().type() == c.type()
        && (isSum(c.then()) && !mayWrap(c.otherwise())
            || isSum(c.otherwise()) && !mayWrap(c.then())
            || isSum(c.then()) && isSum(c.otherwise()));
  }

  /** Whether the integer is computed in a way that may leave its type often, or at other places. */
  private static boolean mayWrap(Expr e) {
    return e instanceof Expr.Negate
        || e instanceof Expr.Convert
        || e instanceof Expr.Conditional
        || e instanceof Expr.Binary b
            && (b.op() == Operator.ADD
                || b.op() == Operator.SUB
                || b.op() == Operator.MUL
                || b.op() == Operator.SHL
                || b.op() == Operator.DIV && !(b.right() instanceof Expr.Const));
  }

  /** Whether the bits that leave at one end come in at the other: those of a hash, all of them. */
  private static boolean isRotation(Expr.Binary b) {
    return b.left() instanceof Expr.Binary l
        && b.right() instanceof Expr.Binary r
        && l.left().equals(r.left())
        && (l.op() == Operator.USHR || r.op() == Operator.USHR);
  }

  /** Whether bits are moved up by a few places to let others in. */
  private static boolean letsIn(Expr e) {
    return e instanceof Expr.Binary b
        && (b.op() == Operator.SHL
            || (b.op() == Operator.OR || b.op() == Operator.XOR)
                && (letsIn(b.left()) || letsIn(b.right())));
  }

  /** Whether a product with a large constant is in it, as in hashes: those leave the type often. */
  private static boolean multiplies(Expr e) {
    if (!(e instanceof Expr.Binary b)) {
      return false;
    }
    boolean large =
        b.op() == Operator.MUL && (isLarge(b.left()) || isLarge(b.right()))
            || b.op() == Operator.SHL && !isShort(b.right());
    return large || multiplies(b.left()) || multiplies(b.right());
  }

  /** Whether it is a shift by a few places, or by a variable, as where single bits are set. */
  private static boolean isShort(Expr count) {
    return !(count instanceof Expr.Const c && c.value() instanceof java.lang.Number n)
        || n.intValue() >= 0 && n.intValue() <= SMALL_SHIFT;
  }

  private static boolean isLarge(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof java.lang.Number n
        && Math.abs(n.doubleValue()) > SMALL_FACTOR;
  }

  /** True for every value outside the type, and for few inside. */
  static PyExpr mayBeOut(PyExpr target, Interval sum, Type type) {
    Interval all = Interval.of(type);
    boolean isLong = type == Type.LONG;
    if (sum.low().compareTo(all.low()) >= 0) {
      return new PyExpr.Compare(target, List.of(">"), List.of(isLong ? LONG_MOST : MOST));
    } else if (sum.high().compareTo(all.high()) <= 0) {
      return new PyExpr.Compare(target, List.of("<"), List.of(isLong ? LONG_LEAST : LEAST));
    } else if (isLong) {
      // Shifting a large integer takes ten times as long as comparing it.
      PyExpr fits = new PyExpr.Compare(LONG_LEAST, List.of("<=", "<="), List.of(target, LONG_MOST));
      return new PyExpr.Unary("not", fits);
    }
    PyExpr moved = new PyExpr.Binary("+", target, new PyExpr.Literal("0x20000000"));
    return new PyExpr.Binary(">>", moved, new PyExpr.Literal("30"));
  }
}
