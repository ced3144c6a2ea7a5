package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;

/** {@code if (x instanceof T t)}: the cast behind the test cannot fail. */
final class ProvedCasts {
  private ProvedCasts() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Branch b) {
        if (b.test() instanceof Expr.InstanceOf i && i.operand() instanceof Expr.Read r) {
          changed |= in(graph, b.then(), r.local(), i.tested());
        } else if (b.test() instanceof Expr.Not x
            && x.operand() instanceof Expr.InstanceOf i
            && i.operand() instanceof Expr.Read r) {
          changed |= in(graph, b.otherwise(), r.local(), i.tested());
        }
      }
    }
    return changed;
  }

  private static boolean in(BlockGraph graph, int block, Local local, Type type) {
    BlockGraph.Node n = graph.nodes.get(block);
    if (!graph.hasOnePredecessor(block) || n.statements.isEmpty()) {
      return false;
    }
    boolean cast =
        n.statements.get(0) instanceof Stmt.Assign a
            && a.value().equals(new Expr.Cast(new Expr.Read(local), type));
    if (cast) {
      Stmt.Assign a = (Stmt.Assign) n.statements.get(0);
      n.statements.set(0, new Stmt.Assign(a.local(), new Expr.Read(local), a.line()));
    }
    return cast;
  }
}
