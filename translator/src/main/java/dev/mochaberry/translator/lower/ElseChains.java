package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/**
 * Chains of {@code else if} that end in a jump. In bytecode nothing tells {@code else if (a) { … }
 * else break;} from {@code else { if (!a) break; … }}, but the jump's line does: it comes last.
 */
final class ElseChains {
  private ElseChains() {}

  /** The branch, as a condition with the jump in its else where the author had it there. */
  static List<Stmt> restored(List<Stmt> otherwise) {
    boolean guarded =
        otherwise.size() > 1
            && otherwise.get(0) instanceof Stmt.If i
            && i.otherwise().isEmpty()
            && i.then().size() == 1
            && isJump(i.then().get(0))
            && isNegative(i.test());
    if (!guarded) {
      return otherwise;
    }
    Stmt.If i = (Stmt.If) otherwise.get(0);
    List<Stmt> rest = otherwise.subList(1, otherwise.size());
    boolean last =
        i.then().get(0).line() == 0
            || rest.stream().allMatch(s -> s.line() < i.then().get(0).line());
    return last ? List.of(new Stmt.If(positive(i.test()), rest, i.then(), i.line())) : otherwise;
  }

  private static boolean isJump(Stmt s) {
    return s instanceof Stmt.Break
        || s instanceof Stmt.Continue
        || s instanceof Stmt.Return
        || s instanceof Stmt.Throw;
  }

  private static boolean isNegative(Expr test) {
    return test instanceof Expr.Not
        || test instanceof Expr.Compare c && c.relation() == Expr.Relation.NE;
  }

  private static Expr positive(Expr test) {
    if (test instanceof Expr.Not n) {
      return n.operand();
    }
    Expr.Compare c = (Expr.Compare) test;
    return new Expr.Compare(Expr.Relation.EQ, c.left(), c.right());
  }
}
