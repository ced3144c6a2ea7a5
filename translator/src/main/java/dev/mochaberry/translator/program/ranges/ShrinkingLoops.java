package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.math.BigInteger;
import java.util.List;

/**
 * Loops that go through the digits of a number: each turn divides it by a constant or moves its
 * bits down, until nothing is left. They have no more turns than the number has bits.
 */
final class ShrinkingLoops {
  private static final BigInteger MOST = BigInteger.valueOf(65);

  private ShrinkingLoops() {}

  /** The most turns of the loop, or null if nobody knows. */
  static BigInteger turns(Stmt.While loop) {
    for (Stmt s : loop.body()) {
      if (s instanceof Stmt.Assign a && shrinks(a) && ends(loop.test(), a.local(), a.value())) {
        boolean always = !goesOn(loop) && isAlone(a, loop);
        return always ? MOST : null;
      }
    }
    return null;
  }

  private static boolean shrinks(Stmt.Assign a) {
    return a.value() instanceof Expr.Binary b
        && (b.type() == Type.INT || b.type() == Type.LONG)
        && b.left() instanceof Expr.Read r
        && r.local().equals(a.local())
        && b.right() instanceof Expr.Const c
        && c.value() instanceof Number n
        && (b.op() == Operator.DIV
            ? n.longValue() >= 2
            : isShift(b.op()) && n.longValue() >= 1 && n.longValue() <= 31);
  }

  private static boolean isShift(Operator op) {
    return op == Operator.SHR || op == Operator.USHR;
  }

  /** Whether the loop has ended when the number is zero, to which it comes. */
  private static boolean ends(Expr test, Local number, Expr next) {
    if (test instanceof Expr.ShortCircuit s && s.and()) {
      return ends(s.left(), number, next) || ends(s.right(), number, next);
    }
    if (!(test instanceof Expr.Compare c)
        || !(c.left() instanceof Expr.Read r)
        || !r.local().equals(number)
        || !(c.right() instanceof Expr.Const k)
        || !(k.value() instanceof Number limit)) {
      return false;
    }
    // What is negative goes down to -1 when its bits are moved.
    boolean toZero = ((Expr.Binary) next).op() != Operator.SHR;
    return c.relation() == Relation.GT && limit.longValue() >= 0
        || c.relation() == Relation.GE && limit.longValue() >= 1
        || c.relation() == Relation.NE && limit.longValue() == 0 && toZero;
  }

  /** Whether a turn may end before its end. */
  private static boolean goesOn(Stmt.While loop) {
    boolean[] found = {false};
    IrWalk.expressions(
        loop.body(),
        e -> {},
        s -> found[0] |= s instanceof Stmt.Continue c && c.label().equals(loop.label()));
    return found[0];
  }

  /** Whether nothing else in the loop gives the number a value. */
  private static boolean isAlone(Stmt.Assign a, Stmt.While loop) {
    List<Stmt> others = loop.body().stream().filter(s -> s != a).toList();
    return !Assignments.in(others).contains(a.local())
        && !Assignments.in(loop.test()).contains(a.local());
  }
}
