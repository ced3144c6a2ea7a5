package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Type;

/** The opposite of a condition, written as an author would. */
final class Negation {
  private Negation() {}

  static Expr of(Expr e) {
    if (e instanceof Expr.Not n) {
      return n.operand();
    } else if (e instanceof Expr.Const c && c.value() instanceof Boolean b) {
      return new Expr.Const(!b, Type.BOOLEAN);
    } else if (e instanceof Expr.ShortCircuit s) {
      return new Expr.ShortCircuit(!s.and(), of(s.left()), of(s.right()));
    } else if (e instanceof Expr.Compare c && canTurn(c)) {
      return new Expr.Compare(c.relation().opposite(), c.left(), c.right());
    }
    return new Expr.Not(e);
  }

  /** NaN is neither less nor not less: only equality of floating numbers can be turned round. */
  private static boolean canTurn(Expr.Compare c) {
    boolean floating = c.left().type() == Type.DOUBLE || c.left().type() == Type.FLOAT;
    return !floating || c.relation() == Relation.EQ || c.relation() == Relation.NE;
  }
}
