package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;

/** javac tests constants where a pattern always fits: the branch goes one way only. */
final class ConstantBranches {
  private ConstantBranches() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Branch b
          && b.test() instanceof Expr.Compare c
          && (c.relation() == Expr.Relation.EQ || c.relation() == Expr.Relation.NE)
          && c.left() instanceof Expr.Const l
          && c.right() instanceof Expr.Const r
          && l.value() instanceof Integer
          && r.value() instanceof Integer) {
        boolean holds = l.value().equals(r.value()) == (c.relation() == Expr.Relation.EQ);
        n.end = new Terminator.Goto(holds ? b.then() : b.otherwise(), b.line());
        changed = true;
      }
    }
    if (changed) {
      graph.refresh();
    }
    return changed;
  }
}
