package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Java's integer arithmetic on Python's unbounded integers. A chain of additions, subtractions and
 * multiplications is wrapped once, at its end, and not at all where the operands' ranges prove that
 * it cannot leave the type.
 */
final class Arithmetic {
  private static final Map<Operator, String> SYMBOLS =
      Map.of(
          Operator.ADD, "+",
          Operator.SUB, "-",
          Operator.MUL, "*",
          Operator.AND, "&",
          Operator.OR, "|",
          Operator.XOR, "^",
          Operator.SHL, "<<",
          Operator.SHR, ">>");

  /** Beyond this a chain is wrapped in between: longer integers cost too much. */
  private static final Interval CHAIN_LIMIT = Interval.symmetric(BigInteger.ONE.shiftLeft(64));

  private final Context context;
  private final Expressions expressions;

  Arithmetic(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The expression's exact value, wrapped where needed. */
  PyExpr exact(Expr e) {
    return bounded(e).py();
  }

  /** What the bits of an int stand for without a sign. */
  private static final Interval UNSIGNED = Interval.of(0, 0xFFFFFFFFL);

  private static final Interval UNSIGNED_LONG =
      new Interval(BigInteger.ZERO, BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));

  private Number wrapped(Number n, Type type) {
    Interval all = type == Type.LONG ? Interval.LONG : Interval.INT;
    return n.range().isIn(all) ? n : new Number(context.wrapped(n.py(), type), all);
  }

  /** The value before it is wrapped: where a result beyond the type means itself. */
  PyExpr unwrapped(Expr e) {
    return number(e).py();
  }

  /** The expression's value, exact and with its range. */
  Number bounded(Expr e) {
    PyExpr name = expressions.sums().take(e);
    return name != null ? new Number(name, expressions.range(e)) : wrapped(number(e), e.type());
  }

  Number number(Expr e) {
    boolean integer = e.type().isIntLike() || e.type() == Type.LONG;
    if (integer && e instanceof Expr.Binary b && b.type() != Type.BOOLEAN) {
      return binary(b);
    }
    if (integer && e instanceof Expr.Negate n) {
      Number x = number(n.operand());
      return new Number(new PyExpr.Unary("-", x.py()), x.range().negated());
    }
    if (e instanceof Expr.Convert c && integer) {
      return convert(c);
    }
    PyExpr py = Expressions.isPlainUnboxing(e) ? expressions.operand(e) : expressions.plain(e);
    return new Number(py, expressions.range(e));
  }

  private Number binary(Expr.Binary b) {
    return switch (b.op()) {
      case ADD, SUB, MUL -> additive(b);
      case DIV, REM -> division(b);
      case SHL, SHR, USHR -> shift(b);
      case AND, OR, XOR -> bitwise(b);
    };
  }

  private Number additive(Expr.Binary b) {
    Number l = number(b.left());
    Number r = number(b.right());
    boolean square =
        b.op() == Operator.MUL && b.left() instanceof Expr.Read && b.left().equals(b.right());
    Interval range = square ? l.range().squared() : combined(b.op(), l.range(), r.range());
    Optional<Interval> exact = context.ranges.exact(b);
    if (exact.isPresent()
        && b.op() != Operator.MUL
        && l.range().isIn(Interval.of(b.type()))
        && r.range().isIn(Interval.of(b.type()))) {
      range = exact.get();
    }
    if (b.type() != Type.LONG && !range.isIn(CHAIN_LIMIT)) {
      l = wrapped(l, b.type());
      r = wrapped(r, b.type());
      range = combined(b.op(), l.range(), r.range());
    }
    boolean addsNegative =
        b.op() == Operator.ADD && b.right() instanceof Expr.Const && r.range().high().signum() < 0;
    if (addsNegative) {
      PyExpr positive = new PyExpr.Literal(r.range().high().negate().toString());
      return new Number(new PyExpr.Binary("-", l.py(), positive), range);
    }
    return new Number(new PyExpr.Binary(SYMBOLS.get(b.op()), l.py(), r.py()), range);
  }

  private static Interval combined(Operator op, Interval l, Interval r) {
    return op == Operator.ADD ? l.plus(r) : op == Operator.SUB ? l.minus(r) : l.times(r);
  }

  private Number division(Expr.Binary b) {
    Number l = bounded(b.left());
    Number r = bounded(b.right());
    boolean divide = b.op() == Operator.DIV;
    if (l.isNonNegative() && isDivisor(r)) {
      return divide
          ? new Number(
              new PyExpr.Binary("//", l.py(), r.py()),
              new Interval(BigInteger.ZERO, l.range().high()))
          : new Number(
              new PyExpr.Binary("%", l.py(), r.py()),
              new Interval(
                  BigInteger.ZERO,
                  l.range().high().min(r.range().high().subtract(BigInteger.ONE))));
    }
    if (divide) {
      Interval range = Interval.symmetric(l.range().magnitude());
      // Only the smallest value divided by -1 leaves the type: round a loop, what finds it is
      // wrapped, and not what is divided otherwise.
      boolean leaves = r.range().has(-1) && !range.isIn(Interval.of(b.type()));
      boolean rarely = leaves && expressions.hurries();
      PyExpr quotient = quotient(b, l, r, rarely);
      return new Number(quotient, leaves && !rarely ? range : within(range, b.type()));
    }
    BigInteger most = r.range().magnitude().subtract(BigInteger.ONE);
    return new Number(
        quotient(b, l, r, false),
        l.isNonNegative() ? new Interval(BigInteger.ZERO, most) : Interval.symmetric(most));
  }

  /** Whether it is no negative number; Python divides by zero as Java does, not at all. */
  private static boolean isDivisor(Number n) {
    return n.isNonNegative() && n.range().high().signum() > 0;
  }

  /** Whether Java's remainder is zero, Python's is as well: where only that matters. */
  PyExpr remainderOrZero(Expr.Binary b) {
    return new PyExpr.Binary("%", bounded(b.left()).py(), bounded(b.right()).py());
  }

  /**
   * Java rounds towards zero, Python down: the same where nothing is negative.
   *
   * @param wrapsCall whether what finds the quotient of negative numbers is wrapped there
   */
  private PyExpr quotient(Expr.Binary b, Number l, Number r, boolean wrapsCall) {
    boolean divide = b.op() == Operator.DIV;
    boolean mayFail = r.range().has(0);
    String helper = mayFail ? divide ? "idiv" : "irem" : divide ? "trunc_div" : "trunc_rem";
    boolean twice =
        l.py() instanceof PyExpr.Name
            && (isNameOrLiteral(r.py()) || isDivisor(r) && isShort(r.py()));
    String op = divide ? "//" : "%";
    PyExpr zero = new PyExpr.Literal("0");
    boolean hurries = expressions.hurries() && !calls(b.left());
    if (!twice && hurries && isDivisor(r) && isNameOrLiteral(r.py())) {
      PyExpr.Name number = expressions.scope.passing();
      return towardsZero(op, new PyExpr.Walrus(number.id(), l.py()), number, r.py());
    }
    if (twice && context.ranges.known() && isDivisor(r)) {
      return towardsZero(op, l.py(), l.py(), r.py());
    }
    PyExpr call = context.call(helper, l.py(), r.py());
    if (wrapsCall) {
      call = context.wrapped(call, b.type());
    }
    if (!twice || !context.ranges.known()) {
      return call;
    }
    PyExpr down = new PyExpr.Binary(op, l.py(), r.py());
    PyExpr positive =
        l.isNonNegative()
            ? new PyExpr.Compare(r.py(), List.of(">"), List.of(zero))
            : new PyExpr.Compare(l.py(), List.of(">=", "<"), List.of(zero, r.py()));
    return new PyExpr.Conditional(positive, down, call);
  }

  /**
   * A quotient or remainder by a positive number.
   *
   * @param asked what is evaluated first, and has the same value
   */
  private static PyExpr towardsZero(String op, PyExpr asked, PyExpr number, PyExpr divisor) {
    PyExpr positive = new PyExpr.Compare(asked, List.of(">="), List.of(new PyExpr.Literal("0")));
    PyExpr mirrored = new PyExpr.Binary(op, new PyExpr.Unary("-", number), divisor);
    return new PyExpr.Conditional(
        positive, new PyExpr.Binary(op, number, divisor), new PyExpr.Unary("-", mirrored));
  }

  /** Whether a call is in it, beside which that of a helper is no matter. */
  private static boolean calls(Expr e) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x instanceof Expr.Call);
    return found[0];
  }

  /** Whether a divisor may stand there twice: up to a product and a sum of names. */
  private static boolean isShort(PyExpr e) {
    return e instanceof PyExpr.Binary b
        && isNameOrLiteral(b.right())
        && (isNameOrLiteral(b.left())
            || b.left() instanceof PyExpr.Binary c
                && isNameOrLiteral(c.left())
                && isNameOrLiteral(c.right()));
  }

  private static boolean isNameOrLiteral(PyExpr e) {
    return e instanceof PyExpr.Name || e instanceof PyExpr.Literal;
  }

  private static Interval within(Interval range, Type type) {
    Interval all = Interval.of(type);
    return new Interval(range.low().max(all.low()), range.high().min(all.high()));
  }

  private Number shift(Expr.Binary b) {
    boolean isLong = b.type() == Type.LONG;
    int mask = isLong ? 63 : 31;
    if (!(b.right() instanceof Expr.Const c)) {
      return shiftByVariable(b, mask);
    }
    int count = ((java.lang.Number) c.value()).intValue() & mask;
    PyExpr bits = new PyExpr.Literal(String.valueOf(count));
    if (b.op() == Operator.SHL) {
      Number l = number(b.left());
      return new Number(new PyExpr.Binary("<<", l.py(), bits), l.range().shiftedLeft(count));
    }
    Number exact = b.op() == Operator.SHR ? bounded(b.left()) : number(b.left());
    if (b.op() == Operator.USHR && !isLong && count > 0 && exact.range().isIn(UNSIGNED)) {
      // The middle of two indexes, (low + high) >>> 1: the sum is right before it is wrapped.
      PyExpr shifted = new PyExpr.Binary(">>", exact.py(), bits);
      return new Number(shifted, exact.range().shiftedRight(count));
    }
    boolean fits = exact.range().isIn(Interval.of(b.left().type()));
    if (b.op() == Operator.SHR || count == 0 || fits && exact.isNonNegative()) {
      Number l = wrapped(exact, b.left().type());
      return count == 0
          ? l
          : new Number(new PyExpr.Binary(">>", l.py(), bits), l.range().shiftedRight(count));
    }
    // The mask comes last: it is smaller then, and integers of 32 bits are large ones on a board.
    BigInteger most = BigInteger.ONE.shiftLeft((isLong ? 64 : 32) - count).subtract(BigInteger.ONE);
    PyExpr shifted = new PyExpr.Binary(">>", exact.py(), bits);
    PyExpr left = new PyExpr.Literal(hex(most));
    return new Number(new PyExpr.Binary("&", shifted, left), new Interval(BigInteger.ZERO, most));
  }

  private Number shiftByVariable(Expr.Binary b, int mask) {
    Number l = bounded(b.left());
    Interval counts = expressions.range(b.right()).asCounts(mask);
    if (b.op() == Operator.SHL) {
      PyExpr shifted = new PyExpr.Binary("<<", l.py(), masked(b.right(), mask));
      return new Number(shifted, l.range().shiftedLeft(counts));
    }
    if (b.op() == Operator.SHR || l.isNonNegative()) {
      PyExpr shifted = new PyExpr.Binary(">>", l.py(), masked(b.right(), mask));
      return new Number(shifted, l.range().shiftedRight(counts));
    }
    if (expressions.hurries()) {
      // Round a loop two operations cost less than the call of a helper.
      Interval unsigned = mask == 63 ? UNSIGNED_LONG : UNSIGNED;
      PyExpr bits = new PyExpr.Binary("&", l.py(), new PyExpr.Literal(hex(unsigned.high())));
      PyExpr shifted = new PyExpr.Binary(">>", bits, masked(b.right(), mask));
      return new Number(shifted, unsigned.shiftedRight(counts));
    }
    String helper = mask == 63 ? "ushr64" : "ushr32";
    PyExpr call = context.call(helper, l.py(), bounded(b.right()).py());
    return mask == 63 ? Number.anyLong(call) : Number.anyInt(call);
  }

  private static String hex(BigInteger n) {
    return "0x" + n.toString(16);
  }

  private PyExpr masked(Expr count, int mask) {
    Number n = bounded(count);
    if (n.range().isIn(Interval.of(0, mask))) {
      return n.py();
    }
    return new PyExpr.Binary("&", n.py(), new PyExpr.Literal(String.valueOf(mask)));
  }

  /**
   * Of numbers that are not wrapped yet, the bits that count are right as well: a mask takes them
   * as they are, and two of them are wrapped once.
   */
  private Number bitwise(Expr.Binary b) {
    Number l = shiftedBits(b).orElseGet(() -> number(b.left()));
    Number r = number(b.right());
    boolean inverts =
        b.op() == Operator.XOR
            && b.right() instanceof Expr.Const c
            && ((java.lang.Number) c.value()).longValue() == -1;
    if (inverts) {
      Interval range = l.range().negated().minus(Interval.of(1, 1));
      return new Number(new PyExpr.Unary("~", l.py()), range);
    }
    if (b.op() == Operator.AND && (l.isNonNegative() || r.isNonNegative())) {
      BigInteger high =
          !l.isNonNegative()
              ? r.range().high()
              : !r.isNonNegative() ? l.range().high() : l.range().high().min(r.range().high());
      return bits(b.op(), l, r, new Interval(BigInteger.ZERO, high));
    }
    if (isLowestBit(b)) {
      BigInteger high = Interval.of(b.type()).low().negate();
      return bits(b.op(), l, r, new Interval(BigInteger.ZERO, high));
    }
    Interval all = Interval.of(b.type());
    if (l.range().isIn(all) != r.range().isIn(all) && !Updates.isSum(b)) {
      l = wrapped(l, b.type());
      r = wrapped(r, b.type());
    }
    Interval range = ofBits(l.range(), r.range());
    if (b.op() == Operator.OR && range.isNonNegative()) {
      range = new Interval(l.range().low().max(r.range().low()), range.high());
    }
    return bits(b.op(), l, r, range);
  }

  /** In {@code x >>> n & m}, what the mask leaves is the same after {@code x >> n}. */
  private Optional<Number> shiftedBits(Expr.Binary b) {
    boolean masks =
        b.op() == Operator.AND
            && b.left() instanceof Expr.Binary s
            && s.op() == Operator.USHR
            && !(s.right() instanceof Expr.Const);
    Interval mask = masks ? expressions.range(b.right()) : null;
    if (!masks || !mask.isNonNegative()) {
      return Optional.empty();
    }
    Expr.Binary s = (Expr.Binary) b.left();
    int width = s.type() == Type.LONG ? 64 : 32;
    BigInteger most = expressions.range(s.right()).asCounts(width - 1).high();
    return most.intValue() + mask.high().bitLength() > width
        ? Optional.empty()
        : Optional.of(
            shiftByVariable(
                new Expr.Binary(Operator.SHR, s.left(), s.right(), s.type()), width - 1));
  }

  private static Number bits(Operator op, Number l, Number r, Interval range) {
    return new Number(new PyExpr.Binary(SYMBOLS.get(op), l.py(), r.py()), range);
  }

  /** All that has no more bits than the numbers of both ranges. */
  private static Interval ofBits(Interval l, Interval r) {
    int bits = 0;
    for (BigInteger end : List.of(l.low(), l.high(), r.low(), r.high())) {
      bits = Math.max(bits, end.bitLength());
    }
    BigInteger turn = BigInteger.ONE.shiftLeft(bits);
    boolean positive = l.isNonNegative() && r.isNonNegative();
    return new Interval(positive ? BigInteger.ZERO : turn.negate(), turn.subtract(BigInteger.ONE));
  }

  /** {@code x & -x}. */
  static boolean isLowestBit(Expr.Binary b) {
    return b.op() == Operator.AND
        && b.left() instanceof Expr.Read
        && b.right() instanceof Expr.Negate n
        && n.operand().equals(b.left());
  }

  private Number convert(Expr.Convert c) {
    Type from = c.operand().type();
    if (from == Type.DOUBLE || from == Type.FLOAT) {
      PyExpr x = expressions.value(c.operand());
      boolean whole = c.type() == Type.INT || c.type() == Type.LONG;
      if (whole && expressions.floating(c.operand()).filter(r -> r.fits(c.type())).isPresent()) {
        PyExpr truncated = new PyExpr.Call(new PyExpr.Name("int"), List.of(x), List.of());
        return new Number(truncated, expressions.range(c));
      }
      if (c.type() == Type.LONG) {
        return Number.anyLong(context.call("d2l", x));
      }
      Number n = Number.anyInt(context.call("d2i", x));
      return c.type() == Type.INT ? n : narrowed(n, c.type());
    }
    if (Expressions.isPlainUnboxing(c.operand())) {
      return narrowed(new Number(expressions.plain(c.operand()), Interval.of(from)), c.type());
    }
    if (c.type() == Type.LONG) {
      return bounded(c.operand());
    }
    return narrowed(number(c.operand()), c.type());
  }

  private Number narrowed(Number n, Type to) {
    Interval range = Interval.of(to);
    if (to == Type.INT || to == Type.LONG || n.range().isIn(range)) {
      return n;
    }
    if (to == Type.CHAR) {
      return new Number(new PyExpr.Binary("&", n.py(), new PyExpr.Literal("0xffff")), range);
    }
    return signed(n, to == Type.BYTE ? 8 : 16, range);
  }

  /**
   * The lowest bits, of which the highest is the sign. Round a loop three operations cost less than
   * the call of a helper.
   */
  private Number signed(Number n, int bits, Interval range) {
    int turn = 1 << bits;
    if (n.range().isIn(Interval.of(turn / 2, turn - 1))) {
      PyExpr negative = new PyExpr.Binary("-", n.py(), new PyExpr.Literal(String.valueOf(turn)));
      return new Number(negative, n.range().minus(Interval.of(turn, turn)));
    }
    if (!expressions.scope.isHot()) {
      return new Number(context.call("i" + bits, n.py()), range);
    }
    PyExpr sign = new PyExpr.Literal(bits == 8 ? "0x80" : "0x8000");
    PyExpr mask = new PyExpr.Literal(bits == 8 ? "0xff" : "0xffff");
    PyExpr low =
        n.range().isIn(Interval.of(0, turn - 1)) ? n.py() : new PyExpr.Binary("&", n.py(), mask);
    return new Number(new PyExpr.Binary("-", new PyExpr.Binary("^", low, sign), sign), range);
  }
}
