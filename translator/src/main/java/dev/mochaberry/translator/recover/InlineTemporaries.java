package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.Set;

/**
 * A temporary that is read once goes where it is read, if it is evaluated at the same moment there.
 */
final class InlineTemporaries {
  private InlineTemporaries() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      for (int i = n.statements.size() - 1; i >= 0; i--) {
        if (n.statements.get(i) instanceof Stmt.Assign a
            && isCandidate(graph, a.local())
            && move(n, i, a)) {
          n.statements.remove(i);
          graph.refresh();
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isCandidate(BlockGraph graph, Local l) {
    return l.kind() == Local.Kind.TEMPORARY && graph.writesOf(l) == 1 && graph.readsOf(l) == 1;
  }

  private static boolean move(BlockGraph.Node n, int at, Stmt.Assign a) {
    boolean pure = Effects.isPure(a.value());
    Set<Local> needs = Effects.reads(a.value());
    for (int i = at + 1; i < n.statements.size(); i++) {
      Stmt.Simple s = n.statements.get(i);
      if (Effects.reads(s).contains(a.local())) {
        Substitution into = new Substitution(a.local(), a.value(), pure);
        Stmt.Simple changed = into.simple(s);
        if (into.done) {
          n.statements.set(i, Lines.from(a.line(), changed));
        }
        return into.done;
      }
      boolean overwrites = s instanceof Stmt.Assign b && needs.contains(b.local());
      boolean stays = pure || Effects.isStandardStream(a.value()) && !Effects.mayRunCode(s);
      if (!stays || overwrites) {
        return false;
      }
    }
    Substitution into = new Substitution(a.local(), a.value(), pure);
    var end = BlockGraph.inEnd(n.end, into);
    if (into.done) {
      n.end = Lines.from(a.line(), end);
    }
    return into.done;
  }

  /**
   * Replaces the one read, unless something with an effect is evaluated before it or it may not be
   * evaluated at all.
   */
  private static final class Substitution extends Rewriter {
    private final Local local;
    private final Expr value;
    private final boolean pure;
    private boolean blocked;
    private boolean done;

    Substitution(Local local, Expr value, boolean pure) {
      this.local = local;
      this.value = value;
      this.pure = pure;
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Read r) {
        if (r.local().equals(local) && (pure || !blocked)) {
          done = true;
          return value;
        }
        return e;
      }
      if (e instanceof Expr.ShortCircuit s) {
        Expr left = expr(s.left());
        return new Expr.ShortCircuit(s.and(), left, guarded(s.right()));
      } else if (e instanceof Expr.Conditional c) {
        Expr test = expr(c.test());
        return new Expr.Conditional(test, guarded(c.then()), guarded(c.otherwise()), c.type());
      }
      Expr result = operands(e);
      blocked |= !isHarmless(e);
      return result;
    }

    /** An operand that may not be evaluated takes in only what need not be. */
    private Expr guarded(Expr e) {
      boolean before = blocked;
      blocked = true;
      Expr result = expr(e);
      blocked = before || !Effects.isPure(e);
      return result;
    }

    /** Whether the node itself, its operands apart, has no effect and cannot fail. */
    private static boolean isHarmless(Expr e) {
      return e instanceof Expr.Const
          || e instanceof Expr.Compare
          || e instanceof Expr.Not
          || e instanceof Expr.Convert
          || e instanceof Expr.Negate
          || e instanceof Expr.InstanceOf
          || e instanceof Expr.Lambda
          || e instanceof Expr.Binary b
              && b.op() != Expr.Operator.DIV
              && b.op() != Expr.Operator.REM;
    }
  }
}
