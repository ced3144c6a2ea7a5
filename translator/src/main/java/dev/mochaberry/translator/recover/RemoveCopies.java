package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;

/**
 * javac copies values into variables of its own, in pattern matching above all: {@code a = b},
 * where neither is ever assigned again, makes them one variable, under the author's name if one has
 * it.
 */
final class RemoveCopies {
  private RemoveCopies() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.handlers.stream().anyMatch(Block.Handler::isFinally)) {
        continue; // a block may be there only to be left through its finally
      }
      for (int i = 0; i < n.statements.size(); i++) {
        if (n.statements.get(i) instanceof Stmt.Assign a
            && a.value() instanceof Expr.Read r
            && isCopy(graph, a.local(), r.local())) {
          // The original lives longer than the copy: another of the copy's name may live meanwhile.
          boolean keepCopy = a.local().name() != null && !graph.sharesName(a.local());
          n.statements.remove(i);
          replace(graph, keepCopy ? r.local() : a.local(), keepCopy ? a.local() : r.local());
          graph.refresh();
          i--;
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isCopy(BlockGraph graph, Local copy, Local original) {
    boolean variables =
        copy.kind() == Local.Kind.VARIABLE
            && (copy.type().equals(original.type()) || isProvedObject(copy))
            && graph.writesOf(copy) == 1;
    if (!variables) {
      return false;
    }
    return switch (original.kind()) {
      case THIS -> false;
      case PARAMETER -> copy.name() == null && graph.writesOf(original) == 0;
      case VARIABLE, TEMPORARY ->
          graph.writesOf(original) == 1 && (copy.name() == null || original.name() == null);
    };
  }

  /** A nameless variable for what instanceof has shown: boxes and texts need their exact type. */
  private static boolean isProvedObject(Local copy) {
    return copy.name() == null
        && copy.type() instanceof Type.ClassType c
        && !c.internalName().startsWith("java/");
  }

  private static void replace(BlockGraph graph, Local from, Local to) {
    Rewriter renamed =
        new Rewriter() {
          @Override
          public Local local(Local l) {
            return l.equals(from) ? to : l;
          }

          @Override
          public Expr expr(Expr e) {
            return e instanceof Expr.Read r && r.local().equals(from)
                ? new Expr.Read(to)
                : operands(e);
          }
        };
    for (BlockGraph.Node n : graph.nodes) {
      n.statements.replaceAll(renamed::simple);
      if (n.end != null) {
        n.end = BlockGraph.inEnd(n.end, renamed);
      }
    }
  }
}
