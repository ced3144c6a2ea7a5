package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator.Branch;
import dev.mochaberry.translator.ir.Expr;

/** Two branches in a row that share a target are one, with {@code &&} or {@code ||}. */
final class ShortCircuits {
  private ShortCircuits() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      while (n.end instanceof Branch b && (joinThen(graph, n, b) || joinOtherwise(graph, n, b))) {
        changed = true;
        graph.refresh();
      }
    }
    return changed;
  }

  private static Branch second(BlockGraph graph, BlockGraph.Node first, int id) {
    BlockGraph.Node n = graph.nodes.get(id);
    boolean joins =
        id != first.id
            && graph.hasOnePredecessor(id)
            && n.statements.isEmpty()
            && n.handlers.equals(first.handlers);
    return joins && n.end instanceof Branch b ? b : null;
  }

  private static boolean joinThen(BlockGraph graph, BlockGraph.Node n, Branch a) {
    Branch b = second(graph, n, a.then());
    if (b == null) {
      return false;
    } else if (b.otherwise() == a.otherwise()) {
      n.end = new Branch(both(true, a.test(), b.test()), b.then(), b.otherwise(), a.line());
    } else if (b.then() == a.otherwise()) {
      n.end =
          new Branch(
              both(false, Negation.of(a.test()), b.test()), b.then(), b.otherwise(), a.line());
    } else {
      return false;
    }
    return true;
  }

  private static boolean joinOtherwise(BlockGraph graph, BlockGraph.Node n, Branch a) {
    Branch b = second(graph, n, a.otherwise());
    if (b == null) {
      return false;
    } else if (b.then() == a.then()) {
      n.end = new Branch(both(false, a.test(), b.test()), b.then(), b.otherwise(), a.line());
    } else if (b.otherwise() == a.then()) {
      n.end =
          new Branch(
              both(true, Negation.of(a.test()), b.test()), b.then(), b.otherwise(), a.line());
    } else {
      return false;
    }
    return true;
  }

  private static Expr both(boolean and, Expr left, Expr right) {
    return new Expr.ShortCircuit(and, left, right);
  }
}
