package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code synchronized} statements (JLS 14.19): there are no threads, so nothing is to be done where
 * they end, and where they begin only a null is found. javac keeps the object in a variable for the
 * end's sake.
 */
final class Monitors {
  private Monitors() {}

  static void apply(BlockGraph graph) {
    Set<Local> kept = new HashSet<>();
    for (BlockGraph.Node n : graph.nodes) {
      for (Stmt.Simple s : n.statements) {
        if (isEnd(s) && ((Stmt.Monitor) s).object() instanceof Expr.Read r) {
          kept.add(r.local());
        }
      }
      n.statements.removeIf(Monitors::isEnd);
    }
    graph.refresh();
    for (BlockGraph.Node n : graph.nodes) {
      n.statements.removeIf(
          s ->
              s instanceof Stmt.Assign a
                  && kept.contains(a.local())
                  && graph.readsOf(a.local()) == 0
                  && Effects.isStill(a.value()));
    }
    graph.refresh();
  }

  private static boolean isEnd(Stmt.Simple s) {
    return s instanceof Stmt.Monitor m && !m.enter();
  }
}
