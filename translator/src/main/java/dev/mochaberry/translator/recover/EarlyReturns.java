package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;

/** A block that only gives a temporary the value another block returns, returns it itself. */
final class EarlyReturns {
  private EarlyReturns() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Goto g && !n.statements.isEmpty()) {
        BlockGraph.Node next = graph.nodes.get(g.target());
        int last = n.statements.size() - 1;
        boolean returned =
            next.statements.isEmpty()
                && next.end instanceof Terminator.Return r
                && r.value() instanceof Expr.Read x
                && (x.local().kind() == Local.Kind.TEMPORARY || x.local().name() == null)
                && graph.readsOf(x.local()) == 1
                && n.statements.get(last) instanceof Stmt.Assign a
                && staysInside(n, next)
                && a.local().equals(x.local());
        if (returned) {
          Stmt.Assign a = (Stmt.Assign) n.statements.remove(last);
          n.end = new Terminator.Return(a.value(), a.line());
          changed = true;
        }
      }
    }
    if (changed) {
      graph.refresh();
    }
    return changed;
  }

  /** A return inside a try statement runs its finally first: it is no return before the try. */
  private static boolean staysInside(BlockGraph.Node n, BlockGraph.Node next) {
    return next.handlers.stream().filter(h -> h.isFinally()).allMatch(n.handlers::contains);
  }
}
