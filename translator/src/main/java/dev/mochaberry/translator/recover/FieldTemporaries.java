package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;

/**
 * Javac reads the array of {@code counts[i] += n} once and duplicates it; an author names the field
 * each time. A temporary that holds a field of {@code this}, or a static one, gives way to the
 * field where all its reads follow in the block before anything could have written the field.
 *
 * <p>The same is done behind {@code t = count + 1; count = t}, which is javac's {@code ++count},
 * and in what {@code t = count; count = t + 1} gives the field: {@code count + 1}.
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
            && move(graph, n, i, a, f, false)) {
          n.statements.remove(i);
          graph.refresh();
          changed = true;
        } else if (i + 1 < n.statements.size()
            && n.statements.get(i) instanceof Stmt.Assign t
            && t.local().kind() == Local.Kind.TEMPORARY
            && graph.writesOf(t.local()) == 1
            && n.statements.get(i + 1) instanceof Stmt.FieldWrite w
            && (w.target() == null || w.target() instanceof Expr.Read)
            && (givenBefore(graph, n, i, t, w) || countedBehind(n, i, t, w))) {
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

  /** {@code t = value; field = t; … t …} is {@code field = value; … field …}. */
  private static boolean givenBefore(
      BlockGraph graph, BlockGraph.Node n, int at, Stmt.Assign t, Stmt.FieldWrite w) {
    boolean same =
        w.value().equals(new Expr.Read(t.local())) && t.local().type().equals(w.field().type());
    if (!same || graph.readsOf(t.local()) < 2) {
      return false;
    }
    Stmt.FieldWrite direct = new Stmt.FieldWrite(w.target(), w.field(), t.value(), w.line());
    n.statements.set(at, direct);
    n.statements.remove(at + 1);
    if (move(graph, n, at, t, new Expr.FieldRead(w.target(), w.field()), true)) {
      return true;
    }
    n.statements.set(at, t);
    n.statements.add(at + 1, w);
    return false;
  }

  /** {@code t = field; field = t + 1; … t …} is {@code t = field; field = field + 1; … t …}. */
  private static boolean countedBehind(
      BlockGraph.Node n, int at, Stmt.Assign t, Stmt.FieldWrite w) {
    boolean counts =
        t.value().equals(new Expr.FieldRead(w.target(), w.field()))
            && w.value() instanceof Expr.Binary b
            && b.left().equals(new Expr.Read(t.local()))
            && b.right() instanceof Expr.Const;
    if (counts) {
      Expr value = new Replacement(t.local(), t.value()).expr(w.value());
      n.statements.set(at + 1, new Stmt.FieldWrite(w.target(), w.field(), value, w.line()));
    }
    return counts;
  }

  /**
   * Puts the field in the place of all reads of the temporary.
   *
   * @param initialized whether the field was used right before, so that its class is initialised
   */
  private static boolean move(
      BlockGraph graph,
      BlockGraph.Node n,
      int at,
      Stmt.Assign a,
      Expr.FieldRead f,
      boolean initialized) {
    int reads = graph.readsOf(a.local()) - (initialized ? 1 : 0);
    int last = at;
    for (int i = at + 1; i < n.statements.size() && reads > 0; i++) {
      Stmt.Simple s = n.statements.get(i);
      Reads here = new Reads(a.local(), f.field());
      here.simple(s);
      // A static field may have its class initialised by the first read: that one stays first.
      boolean inPlace =
          initialized || f.target() != null || last > at || i == at + 1 && here.comesFirst;
      boolean writes =
          s instanceof Stmt.Monitor
              || here.count < reads
                  && s instanceof Stmt.Assign b
                  && new Expr.Read(b.local()).equals(f.target())
              || here.count < reads
                  && s instanceof Stmt.FieldWrite w
                  && w.field().name().equals(f.field().name());
      if (!inPlace || here.runsCode && !here.isRead(reads) || writes) {
        return false;
      }
      last = here.count > 0 ? i : last;
      reads -= here.count;
    }
    Replacement replacement = new Replacement(a.local(), f);
    if (reads > 0) {
      Reads here = new Reads(a.local(), f.field());
      BlockGraph.inEnd(n.end, here);
      boolean late = here.runsCode && !here.isRead(reads);
      if (here.count < reads || late || f.target() == null && last == at && !initialized) {
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

    /** Whether all of so many reads are the one that comes before whatever else happens here. */
    boolean isRead(int reads) {
      return comesFirst && count == 1 && reads == 1;
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
              || e instanceof Expr.Concat c && c.parts().stream().anyMatch(Reads::hasText)
              || e instanceof Expr.Dynamic
              || e instanceof Expr.AssignExpr
              || e instanceof Expr.FieldRead f
                  && f.target() == null
                  && !f.field().owner().equals(owner);
      return same;
    }

    /** Whether the object's text is made by code of its own. */
    private static boolean hasText(Expr part) {
      return part.type().isReference() && !part.type().equals(Type.STRING);
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
