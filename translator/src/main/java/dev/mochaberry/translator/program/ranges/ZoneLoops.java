package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.Set;

/** What holds of the variable of a counted loop while its body runs. */
final class ZoneLoops {
  private final ZoneVariables variables;
  private final ZoneExpressions expressions;

  ZoneLoops(ZoneVariables variables, ZoneExpressions expressions) {
    this.variables = variables;
    this.expressions = expressions;
  }

  /** The variable of a counted loop before the first turn. */
  void start(Stmt.ForRange loop) {
    int x = variables.number(loop.local());
    boolean known = !expressions.changes(loop.from()) && !expressions.changes(loop.to());
    Zone.Bounds from = known ? expressions.quietly(loop.from()) : null;
    if (x >= 0 && from != null && expressions.state != null) {
      expressions.state.assign(x, from);
      variables.forgetUses(expressions.state, loop.local());
    } else if (expressions.state != null) {
      expressions.forget(expressions.state, loop.local());
    }
  }

  /** The variable of a counted loop before another turn, or the end; it is not wrapped. */
  void next(Stmt.ForRange loop) {
    int x = variables.number(loop.local());
    if (x >= 0) {
      expressions.state.assign(x, expressions.state.plus(x, loop.step()));
      variables.forgetUses(expressions.state, loop.local(), (long) loop.step());
    }
  }

  /**
   * The variable of a counted loop in a turn, by what no turn changes.
   *
   * @param changed what turns change, the variable included
   */
  void enter(Stmt.ForRange loop, Set<Local> changed) {
    boolean known = !expressions.changes(loop.from()) && !expressions.changes(loop.to());
    Zone.Bounds from = known ? stable(expressions.quietly(loop.from()), loop, changed) : null;
    Zone.Bounds to = known ? stable(end(loop.to()), loop, changed) : null;
    int x = variables.number(loop.local());
    if (x < 0) {
      return;
    }
    boolean up = loop.step() > 0;
    for (int i = 0; expressions.state != null && i < expressions.state.size(); i++) {
      if (i != x) {
        boolean possible =
            up
                ? below(from, i, x, 0) && above(to, x, i, -1)
                : above(from, x, i, 0) && below(to, i, x, -1);
        expressions.state = possible ? expressions.state : null;
      }
    }
  }

  /** The variable of a counted loop behind it, where nothing has left the loop before its end. */
  void exit(Stmt.ForRange loop, Set<Local> changed) {
    int x = variables.number(loop.local());
    boolean known = x >= 0 && !expressions.changes(loop.to());
    Zone.Bounds to = known ? stable(end(loop.to()), loop, changed) : null;
    for (int i = 0; to != null && expressions.state != null && i < to.above().length; i++) {
      boolean possible = i == x || (loop.step() > 0 ? below(to, i, x, 0) : above(to, x, i, 0));
      expressions.state = possible ? expressions.state : null;
    }
  }

  /** The end of a counted loop is not wrapped. */
  private Zone.Bounds end(Expr to) {
    boolean moved =
        to instanceof Expr.Binary b && b.op() == Operator.ADD && b.right() instanceof Expr.Const;
    if (!moved) {
      return expressions.quietly(to);
    }
    Expr.Binary b = (Expr.Binary) to;
    Zone.Bounds left = expressions.quietly(b.left());
    long c = ((Number) ((Expr.Const) b.right()).value()).longValue();
    if (left == null) {
      return null;
    }
    return ZoneArithmetic.moved(left, c);
  }

  private boolean above(Zone.Bounds bound, int x, int y, long more) {
    return bound == null
        || bound.above()[y] >= Zone.NONE
        || expressions.state.learn(x, y, bound.above()[y] + more);
  }

  private boolean below(Zone.Bounds bound, int y, int x, long more) {
    return bound == null
        || bound.below()[y] >= Zone.NONE
        || expressions.state.learn(y, x, bound.below()[y] + more);
  }

  /** Without bounds by variables that the loop changes. */
  private Zone.Bounds stable(Zone.Bounds bounds, Stmt loop, Set<Local> changed) {
    if (bounds == null) {
      return null;
    }
    Zone scratch = Zone.of(expressions.state.size());
    for (int i = 1; i < expressions.state.size(); i++) {
      scratch.learn(i, Zone.ZERO, 0);
    }
    for (Local l : changed) {
      variables.forget(scratch, l);
    }
    variables.terms().forgetHeap(scratch, loop, -1);
    long[] above = bounds.above().clone();
    long[] below = bounds.below().clone();
    for (int i = 1; i < above.length; i++) {
      if (scratch.most(i, Zone.ZERO) != 0) {
        above[i] = Zone.NONE;
        below[i] = Zone.NONE;
      }
    }
    return new Zone.Bounds(above, below, -1, 0);
  }
}
