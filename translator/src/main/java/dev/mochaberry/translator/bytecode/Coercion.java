package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Type;

/**
 * Where the JVM has only int, the program has boolean, byte, short and char: what an int stands
 * for, by where it goes.
 */
final class Coercion {
  private static final Expr ZERO = new Expr.Const(0, Type.INT);

  private Coercion() {}

  /** The expression as a value of the type. */
  static Expr coerce(Expr e, Type wanted) {
    Type have = e.type();
    if (have.equals(wanted) || !wanted.isIntLike() || !have.isIntLike()) {
      return e;
    }
    if (wanted == Type.BOOLEAN) {
      return truth(e);
    }
    if (have == Type.BOOLEAN) {
      return e instanceof Expr.Const c
          ? new Expr.Const((Boolean) c.value() ? 1 : 0, wanted)
          : new Expr.Conditional(e, new Expr.Const(1, wanted), new Expr.Const(0, wanted), wanted);
    }
    if (wanted == Type.INT && have == Type.CHAR) {
      // As text the two differ.
      return e instanceof Expr.Const c
          ? new Expr.Const(c.value(), wanted)
          : new Expr.Convert(e, wanted);
    }
    if (wanted == Type.INT || have == Type.BYTE && wanted == Type.SHORT) {
      return e;
    }
    if (e instanceof Expr.Const c && fits((Integer) c.value(), wanted)) {
      return new Expr.Const(c.value(), wanted);
    }
    return new Expr.Convert(e, wanted);
  }

  static boolean fits(int value, Type t) {
    if (t == Type.BYTE) {
      return value == (byte) value;
    } else if (t == Type.SHORT) {
      return value == (short) value;
    } else if (t == Type.CHAR) {
      return value == (char) value;
    }
    return t == Type.INT || t == Type.BOOLEAN && (value == 0 || value == 1);
  }

  /** An int as a truth value: not zero. */
  private static Expr truth(Expr e) {
    if (e instanceof Expr.Conditional c && isConst(c.then(), 1) && isConst(c.otherwise(), 0)) {
      return c.test();
    } else if (e instanceof Expr.Convert c && c.operand().type() == Type.BOOLEAN) {
      return c.operand();
    }
    return e instanceof Expr.Const c
        ? new Expr.Const(!c.value().equals(0), Type.BOOLEAN)
        : compare(Relation.NE, e, ZERO);
  }

  private static boolean isConst(Expr e, int value) {
    return e instanceof Expr.Const c && c.value().equals(value);
  }

  /** A comparison; of a boolean with a constant, the boolean or its negation. */
  static Expr compare(Relation relation, Expr left, Expr right) {
    boolean equality = relation == Relation.EQ || relation == Relation.NE;
    if (equality
        && left.type() == Type.BOOLEAN
        && right instanceof Expr.Const c
        && right.type().isIntLike()) {
      boolean wanted = c.value() instanceof Boolean b ? b : !c.value().equals(0);
      return wanted == (relation == Relation.EQ) ? left : not(left);
    }
    if (equality && left.type() == Type.BOOLEAN && right.type().isIntLike()) {
      return new Expr.Compare(relation, left, coerce(right, Type.BOOLEAN));
    }
    if (equality && right.type() == Type.BOOLEAN && left.type().isIntLike()) {
      return new Expr.Compare(relation, coerce(left, Type.BOOLEAN), right);
    }
    return new Expr.Compare(relation, left, right);
  }

  static Expr not(Expr e) {
    if (e instanceof Expr.Const c) {
      return new Expr.Const(!(Boolean) c.value(), Type.BOOLEAN);
    }
    return e instanceof Expr.Not n ? n.operand() : new Expr.Not(e);
  }
}
