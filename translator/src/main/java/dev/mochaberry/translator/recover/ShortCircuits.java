package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator.Branch;
import dev.mochaberry.translator.ir.Block.Terminator.Goto;
import dev.mochaberry.translator.ir.Expr;

/**
 * Two branches in a row that share a target are one, with {@code &&} or {@code ||}. javac sends the
 * first tests of {@code if (a || b) continue;} straight to where the loop goes on, and only the
 * last one to the jump that was written: a target may be reached through such a jump, which stays.
 */
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
    }
    int shared = shared(graph, a.otherwise(), b.otherwise());
    if (shared >= 0) {
      n.end = new Branch(both(true, a.test(), b.test()), b.then(), shared, a.line());
      return true;
    }
    shared = shared(graph, a.otherwise(), b.then());
    if (shared >= 0) {
      Expr test = both(false, Negation.of(a.test()), b.test());
      n.end = new Branch(test, shared, b.otherwise(), a.line());
    }
    return shared >= 0;
  }

  private static boolean joinOtherwise(BlockGraph graph, BlockGraph.Node n, Branch a) {
    Branch b = second(graph, n, a.otherwise());
    if (b == null) {
      return false;
    }
    int shared = shared(graph, a.then(), b.then());
    if (shared >= 0) {
      n.end = new Branch(both(false, a.test(), b.test()), shared, b.otherwise(), a.line());
      return true;
    }
    shared = shared(graph, a.then(), b.otherwise());
    if (shared >= 0) {
      Expr test = both(true, Negation.of(a.test()), b.test());
      n.end = new Branch(test, b.then(), shared, a.line());
    }
    return shared >= 0;
  }

  /**
   * The target of both branches together; -1 if they lead to different places. A first branch to a
   * jump of its own ends a statement before.
   */
  private static int shared(BlockGraph graph, int first, int second) {
    return first == second || jumpTarget(graph, second) == first ? second : -1;
  }

  /** Where a block goes that does nothing but jump; -1 if it does more. */
  private static int jumpTarget(BlockGraph graph, int block) {
    BlockGraph.Node n = graph.nodes.get(block);
    return n.statements.isEmpty() && n.end instanceof Goto g ? g.target() : -1;
  }

  private static Expr both(boolean and, Expr left, Expr right) {
    return new Expr.ShortCircuit(and, left, right);
  }
}
