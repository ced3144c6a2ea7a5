package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/**
 * {@code t = e; x = t; … t …}, from an assignment used as a value, is {@code x = e; … x …}; and
 * {@code t = i; i = i + 1; f(t)}, from {@code f(i++)}, is {@code f(i); i = i + 1} where nobody can
 * tell.
 */
final class CopyNames {
  private CopyNames() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      for (int i = 0; i + 1 < n.statements.size(); i++) {
        boolean temporary =
            n.statements.get(i) instanceof Stmt.Assign a
                && a.local().kind() == Local.Kind.TEMPORARY
                && graph.writesOf(a.local()) == 1;
        if (temporary && (rename(graph, n, i) || swap(graph, n, i))) {
          graph.refresh();
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean rename(BlockGraph graph, BlockGraph.Node n, int at) {
    Stmt.Assign t = (Stmt.Assign) n.statements.get(at);
    boolean copies =
        n.statements.get(at + 1) instanceof Stmt.Assign x
            && x.value().equals(new Expr.Read(t.local()))
            && x.local().type().equals(t.local().type())
            && graph.readsOf(t.local()) > 1;
    if (!copies) {
      return false;
    }
    Local x = ((Stmt.Assign) n.statements.get(at + 1)).local();
    int found = 1;
    boolean inEnd = true;
    int last = n.statements.size();
    for (int i = at + 2; i < last; i++) {
      Stmt.Simple s = n.statements.get(i);
      found += count(List.of(s), t.local());
      if (s instanceof Stmt.Assign a && a.local().equals(x)) {
        last = i + 1;
        inEnd = false;
      }
    }
    Counter end = new Counter(t.local());
    if (inEnd) {
      BlockGraph.inEnd(n.end, end);
    }
    if (found + end.found != graph.readsOf(t.local())) {
      return false;
    }
    Rewriter renamed = new Replacement(t.local(), new Expr.Read(x));
    for (int i = at + 2; i < last; i++) {
      n.statements.set(i, renamed.simple(n.statements.get(i)));
    }
    n.end = inEnd ? BlockGraph.inEnd(n.end, renamed) : n.end;
    n.statements.set(at, new Stmt.Assign(x, t.value(), t.line()));
    n.statements.remove(at + 1);
    return true;
  }

  private static boolean swap(BlockGraph graph, BlockGraph.Node n, int at) {
    Stmt.Assign t = (Stmt.Assign) n.statements.get(at);
    boolean increments =
        at + 2 < n.statements.size()
            && n.handlers.isEmpty()
            && t.value() instanceof Expr.Read v
            && n.statements.get(at + 1) instanceof Stmt.Assign w
            && w.local().equals(v.local())
            && Effects.isPure(w.value());
    if (!increments) {
      return false;
    }
    Local v = ((Expr.Read) t.value()).local();
    Stmt.Simple use = n.statements.get(at + 2);
    boolean free =
        !Effects.reads(use).contains(v)
            && !(use instanceof Stmt.Assign a
                && (a.local().equals(v) || reads(n.statements.get(at + 1), a.local())))
            && count(List.of(use), t.local()) == graph.readsOf(t.local())
            && !Effects.reads(n.statements.get(at + 1)).contains(t.local());
    if (!free) {
      return false;
    }
    Stmt.Simple increment = n.statements.get(at + 1);
    n.statements.set(at, new Replacement(t.local(), t.value()).simple(use));
    n.statements.set(at + 1, increment);
    n.statements.remove(at + 2);
    return true;
  }

  private static boolean reads(Stmt.Simple s, Local l) {
    return Effects.reads(s).contains(l);
  }

  private static int count(List<Stmt.Simple> statements, Local local) {
    Counter c = new Counter(local);
    statements.forEach(c::simple);
    return c.found;
  }

  private static final class Counter extends Rewriter {
    private final Local local;
    private int found;

    Counter(Local local) {
      this.local = local;
    }

    @Override
    public Expr expr(Expr e) {
      if (e.equals(new Expr.Read(local))) {
        found++;
      }
      return operands(e);
    }
  }

  private static final class Replacement extends Rewriter {
    private final Expr from;
    private final Expr to;

    Replacement(Local from, Expr to) {
      this.from = new Expr.Read(from);
      this.to = to;
    }

    @Override
    public Expr expr(Expr e) {
      return e.equals(from) ? to : operands(e);
    }
  }
}
