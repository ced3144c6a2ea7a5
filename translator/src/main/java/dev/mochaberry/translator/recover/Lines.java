package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Stmt;

/** Gives a statement that has taken in the value of an earlier one that one's line. */
final class Lines {
  private Lines() {}

  /** The statement, no later than the line; 0 is no line. */
  static Stmt.Simple from(int line, Stmt.Simple s) {
    int first = first(line, s.line());
    if (s instanceof Stmt.Eval x) {
      return new Stmt.Eval(x.expr(), first);
    } else if (s instanceof Stmt.Assign x) {
      return new Stmt.Assign(x.local(), x.value(), first);
    } else if (s instanceof Stmt.FieldWrite x) {
      return new Stmt.FieldWrite(x.target(), x.field(), x.value(), first);
    } else if (s instanceof Stmt.ArrayWrite x) {
      return new Stmt.ArrayWrite(x.array(), x.index(), x.value(), first);
    }
    return s;
  }

  /** The end of a block, no later than the line. */
  static Terminator from(int line, Terminator t) {
    int first = first(line, t.line());
    if (t instanceof Terminator.Branch x) {
      return new Terminator.Branch(x.test(), x.then(), x.otherwise(), first);
    } else if (t instanceof Terminator.Switch x) {
      return new Terminator.Switch(x.selector(), x.arms(), x.otherwise(), first);
    } else if (t instanceof Terminator.Return x) {
      return new Terminator.Return(x.value(), first);
    } else if (t instanceof Terminator.Throw x) {
      return new Terminator.Throw(x.exception(), first);
    }
    return t;
  }

  private static int first(int a, int b) {
    return a <= 0 ? b : b <= 0 ? a : Math.min(a, b);
  }
}
