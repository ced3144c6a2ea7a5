package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Type;

/** Negation of boolean expressions. */
public final class Conditions {
  private Conditions() {}

  /** The opposite; relations turn round except where NaN makes that another question. */
  public static Expr not(Expr test) {
    if (test instanceof Expr.Not n) {
      return n.operand();
    } else if (test instanceof Expr.Const c && c.value() instanceof Boolean b) {
      return new Expr.Const(!b, Type.BOOLEAN);
    } else if (test instanceof Expr.Compare c
        && (!isFloating(c.left()) && !isFloating(c.right())
            || c.relation() == Relation.EQ
            || c.relation() == Relation.NE)) {
      return new Expr.Compare(c.relation().opposite(), c.left(), c.right());
    } else if (test instanceof Expr.ShortCircuit s) {
      return new Expr.ShortCircuit(!s.and(), not(s.left()), not(s.right()));
    }
    return new Expr.Not(test);
  }

  private static boolean isFloating(Expr e) {
    return e.type() == Type.FLOAT || e.type() == Type.DOUBLE;
  }
}
