package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;

/**
 * A branch whose arms only give one temporary its value is {@code test ? a : b}, or the test
 * itself.
 */
final class ConditionalValues {
  private ConditionalValues() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Branch b && b.then() != b.otherwise()) {
        changed |= join(graph, n, b);
      }
    }
    return changed;
  }

  private static boolean join(BlockGraph graph, BlockGraph.Node n, Terminator.Branch b) {
    Stmt.Assign then = value(graph, n, b.then());
    Stmt.Assign otherwise = value(graph, n, b.otherwise());
    if (then == null
        || otherwise == null
        || !then.local().equals(otherwise.local())
        || then.local().kind() != Local.Kind.TEMPORARY
        || target(graph, b.then()) != target(graph, b.otherwise())) {
      return false;
    }
    Expr value = choose(b.test(), then.value(), otherwise.value(), then.local().type());
    n.statements.add(new Stmt.Assign(then.local(), value, b.line()));
    n.end = new Terminator.Goto(target(graph, b.then()), b.line());
    graph.refresh();
    return true;
  }

  private static Stmt.Assign value(BlockGraph graph, BlockGraph.Node from, int id) {
    BlockGraph.Node n = graph.nodes.get(id);
    boolean only =
        graph.hasOnePredecessor(id)
            && n.statements.size() == 1
            && n.handlers.equals(from.handlers)
            && n.end instanceof Terminator.Goto;
    return only && n.statements.get(0) instanceof Stmt.Assign a ? a : null;
  }

  private static int target(BlockGraph graph, int id) {
    return ((Terminator.Goto) graph.nodes.get(id).end).target();
  }

  private static Expr choose(Expr test, Expr then, Expr otherwise, Type type) {
    if (type == Type.BOOLEAN) {
      Boolean a = constant(then);
      Boolean b = constant(otherwise);
      if (a != null && b != null) {
        return a.equals(b)
            ? new Expr.Conditional(test, then, otherwise, type)
            : a ? test : Negation.of(test);
      } else if (a != null) {
        return a
            ? new Expr.ShortCircuit(false, test, otherwise)
            : new Expr.ShortCircuit(true, Negation.of(test), otherwise);
      } else if (b != null) {
        return b
            ? new Expr.ShortCircuit(false, Negation.of(test), then)
            : new Expr.ShortCircuit(true, test, then);
      }
    }
    return new Expr.Conditional(test, then, otherwise, type);
  }

  private static Boolean constant(Expr e) {
    return e instanceof Expr.Const c && c.value() instanceof Boolean b ? b : null;
  }
}
