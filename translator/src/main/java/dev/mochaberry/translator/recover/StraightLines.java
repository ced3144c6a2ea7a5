package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;

/** A block with one predecessor that always goes there continues it. */
final class StraightLines {
  private StraightLines() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      while (n.end instanceof Terminator.Goto g
          && g.target() != n.id
          && graph.hasOnePredecessor(g.target())
          && graph.nodes.get(g.target()).handlers.equals(n.handlers)) {
        BlockGraph.Node next = graph.nodes.get(g.target());
        n.statements.addAll(next.statements);
        n.end = next.end;
        next.statements.clear();
        next.end = null; // its edges are the node's now: no count changes
        changed = true;
      }
    }
    if (changed) {
      graph.refresh();
    }
    return changed;
  }
}
