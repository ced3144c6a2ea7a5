package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;

/**
 * Javac reads the array of {@code counts[i] += n} once and duplicates it; an author names the field
 * each time. A temporary that holds a field of {@code this}, or a static one, gives way to the
 * field where all its reads follow in the block before anything could have written the field.
 */
final class FieldTemporaries {
  private FieldTemporaries() {}

  static boolean apply(BlockGraph graph) {
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      for (int i = n.statements.size() - 1; i >= 0; i--) {
        if (n.statements.get(i) instanceof Stmt.Assign a
            && a.local().kind() == Local.Kind.TEMPORARY
            && graph.writesOf(a.local()) == 1
            && a.value() instanceof Expr.FieldRead f
            && (f.target() == null || isThis(f.target()))
            && move(graph, n, i, a, f)) {
          n.statements.remove(i);
          graph.refresh();
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isThis(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS;
  }

  private static boolean move(
      BlockGraph graph, BlockGraph.Node n, int at, Stmt.Assign a, Expr.FieldRead f) {
    int reads = graph.readsOf(a.local());
    int last = at;
    for (int i = at + 1; i < n.statements.size() && reads > 0; i++) {
      Stmt.Simple s = n.statements.get(i);
      Reads here = new Reads(a.local(), f.field());
      here.simple(s);
      // A static field may have its class initialised by the first read: that one stays first.
      boolean inPlace = f.target() != null || last > at || i == at + 1 && here.comesFirst;
      boolean writes =
          s instanceof Stmt.Monitor
              || here.count < reads
                  && s instanceof Stmt.FieldWrite w
                  && w.field().name().equals(f.field().name());
      if (!inPlace || here.runsCode || writes) {
        return false;
      }
      last = here.count > 0 ? i : last;
      reads -= here.count;
    }
    Replacement replacement = new Replacement(a.local(), f);
    if (reads > 0) {
      Reads here = new Reads(a.local(), f.field());
      BlockGraph.inEnd(n.end, here);
      if (here.count < reads || here.runsCode || f.target() == null && last == at) {
        return false;
      }
      n.end = BlockGraph.inEnd(n.end, replacement);
    }
    for (int i = at + 1; i <= last; i++) {
      n.statements.set(i, replacement.simple(n.statements.get(i)));
    }
    return true;
  }

  /** How often an expression reads the temporary, and what else happens in it. */
  private static final class Reads extends Rewriter {
    private final Local local;
    private final String owner;
    private int count;
    private boolean runsCode;
    private boolean comesFirst;
    private boolean begun;

    Reads(Local local, FieldRef field) {
      this.local = local;
      this.owner = field.owner();
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Read r && r.local().equals(local)) {
        comesFirst |= !begun;
        count++;
      }
      Expr same = operands(e);
      begun |= !(e instanceof Expr.Const);
      runsCode |=
          e instanceof Expr.Call
              || e instanceof Expr.New
              || e instanceof Expr.Concat
              || e instanceof Expr.Dynamic
              || e instanceof Expr.AssignExpr
              || e instanceof Expr.FieldRead f
                  && f.target() == null
                  && !f.field().owner().equals(owner);
      return same;
    }
  }

  private static final class Replacement extends Rewriter {
    private final Local local;
    private final Expr value;

    Replacement(Local local, Expr value) {
      this.local = local;
      this.value = value;
    }

    @Override
    public Expr expr(Expr e) {
      return e instanceof Expr.Read r && r.local().equals(local) ? value : operands(e);
    }
  }
}
