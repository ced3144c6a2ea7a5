package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;

/**
 * The middle of two ints: {@code (low + high) / 2} or {@code low + (high - low) / 2}, or with one
 * more before it is halved, for the upper of two middles.
 *
 * @param added whether both ends are added up
 * @param unsigned whether their sum may have no sign
 * @param up whether it is the upper one
 */
record Middle(Expr low, Expr high, boolean added, boolean unsigned, boolean up) {
  /** The middle that the expression is, or null. */
  static Middle of(Expr.Binary b) {
    Expr.Binary sum = halved(b);
    boolean up = sum != null && isOneMore(sum);
    sum = up ? (Expr.Binary) sum.left() : sum;
    if (sum != null && sum.op() == Operator.ADD) {
      return new Middle(sum.left(), sum.right(), true, b.op() == Operator.USHR, up);
    }
    if (b.op() != Operator.ADD
        || !(b.left() instanceof Expr.Read)
        || !(b.right() instanceof Expr.Binary half)) {
      return null;
    }
    Expr.Binary distance = halved(half);
    up = distance != null && isOneMore(distance);
    distance = up ? (Expr.Binary) distance.left() : distance;
    return distance != null && distance.op() == Operator.SUB && distance.right().equals(b.left())
        ? new Middle(b.left(), distance.left(), false, false, up)
        : null;
  }

  private static boolean isOneMore(Expr.Binary b) {
    return b.op() == Operator.ADD && isConstant(b.right(), 1) && b.left() instanceof Expr.Binary;
  }

  private static Expr.Binary halved(Expr.Binary b) {
    boolean half =
        b.op() == Operator.DIV && isConstant(b.right(), 2)
            || (b.op() == Operator.SHR || b.op() == Operator.USHR) && isConstant(b.right(), 1);
    return half && b.left() instanceof Expr.Binary inner && ZoneVariables.isNumber(inner.type())
        ? inner
        : null;
  }

  private static boolean isConstant(Expr e, int value) {
    return e instanceof Expr.Const c && Integer.valueOf(value).equals(c.value());
  }
}
