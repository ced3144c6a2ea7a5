package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code if (x instanceof T)}: behind the test a cast of x to T cannot fail, and a pattern variable
 * of a class of the program's own is x itself. The same behind {@code getClass() == x.getClass()}
 * and the class of the method.
 */
final class ProvedCasts {
  private final BlockGraph graph;

  private ProvedCasts(BlockGraph graph) {
    this.graph = graph;
  }

  static boolean apply(BlockGraph graph) {
    ProvedCasts pass = new ProvedCasts(graph);
    boolean changed = false;
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Branch b && b.then() != b.otherwise()) {
        for (Fact f : facts(b.test(), true)) {
          changed |= pass.behind(b.then(), f);
        }
        for (Fact f : facts(b.test(), false)) {
          changed |= pass.behind(b.otherwise(), f);
        }
      }
    }
    if (changed) {
      graph.refresh();
    }
    return changed;
  }

  private record Fact(Local local, Type type) {}

  /** What is known when a test has come out so. */
  private static List<Fact> facts(Expr test, boolean result) {
    List<Fact> found = new ArrayList<>();
    if (test instanceof Expr.Not n) {
      found.addAll(facts(n.operand(), !result));
    } else if (test instanceof Expr.ShortCircuit s && s.and() == result) {
      found.addAll(facts(s.left(), result));
      found.addAll(facts(s.right(), result));
    } else if (test instanceof Expr.InstanceOf i && result && i.operand() instanceof Expr.Read r) {
      found.add(new Fact(r.local(), i.tested()));
    } else if (test instanceof Expr.Compare c
        && c.relation() == (result ? Relation.EQ : Relation.NE)) {
      sameClass(c.left(), c.right(), found);
      sameClass(c.right(), c.left(), found);
    }
    return found;
  }

  private static void sameClass(Expr ours, Expr other, List<Fact> found) {
    if (isGetClass(ours)
        && isGetClass(other)
        && ((Expr.Call) ours).target() instanceof Expr.Read self
        && self.local().kind() == Local.Kind.THIS
        && ((Expr.Call) other).target() instanceof Expr.Read r) {
      found.add(new Fact(r.local(), self.type()));
    }
  }

  private static boolean isGetClass(Expr e) {
    return e instanceof Expr.Call c && c.method().name().equals("getClass");
  }

  /** Uses a fact in the block behind a test, and further on if the variable never changes. */
  private boolean behind(int block, Fact f) {
    if (!graph.hasOnePredecessor(block)) {
      return false;
    }
    boolean fixed = graph.writesOf(f.local()) <= (f.local().kind() == Local.Kind.VARIABLE ? 1 : 0);
    boolean changed = false;
    for (int b : fixed ? graph.dominatedBy(block) : Set.of(block)) {
      changed |= in(graph.nodes.get(b), f, fixed);
    }
    return changed;
  }

  private boolean in(BlockGraph.Node n, Fact f, boolean fixed) {
    boolean changed = false;
    Uncast uncast = new Uncast(f);
    for (int i = 0; i < n.statements.size(); i++) {
      Stmt.Simple s = n.statements.get(i);
      if (s instanceof Stmt.Assign a && a.value().equals(cast(f))) {
        n.statements.set(i, new Stmt.Assign(a.local(), new Expr.Read(f.local()), a.line()));
        changed = true;
        if (fixed && isPatternVariable(n, a.local(), f)) {
          n.statements.remove(i--);
          rename(a.local(), f.local());
        }
      } else {
        n.statements.set(i, uncast.simple(s));
      }
      if (!fixed && s instanceof Stmt.Assign a && a.local().equals(f.local())) {
        return changed || uncast.done;
      }
    }
    if (n.end != null) {
      n.end = BlockGraph.inEnd(n.end, uncast);
    }
    return changed || uncast.done;
  }

  private static Expr cast(Fact f) {
    return new Expr.Cast(new Expr.Read(f.local()), f.type());
  }

  /** Boxes, texts and collections need their exact type: their casts stay, as proved ones. */
  private static boolean isLibrary(Type t) {
    return !(t instanceof Type.ClassType c) || c.internalName().startsWith("java/");
  }

  /** Whether the variable is another name for what was tested, for as long as it lives. */
  private boolean isPatternVariable(BlockGraph.Node n, Local variable, Fact f) {
    return variable.kind() == Local.Kind.VARIABLE
        && !isLibrary(f.type())
        && graph.writesOf(variable) == 1
        && n.handlers.stream().noneMatch(Block.Handler::isFinally);
  }

  private void rename(Local from, Local to) {
    Rewriter renamed =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            return e.equals(new Expr.Read(from)) ? new Expr.Read(to) : operands(e);
          }
        };
    for (BlockGraph.Node n : graph.nodes) {
      n.statements.replaceAll(renamed::simple);
      n.end = n.end == null ? null : BlockGraph.inEnd(n.end, renamed);
    }
    graph.refresh();
  }

  /** Replaces the casts that are proved. */
  private static final class Uncast extends Rewriter {
    private final Fact fact;
    private boolean done;

    Uncast(Fact fact) {
      this.fact = fact;
    }

    @Override
    public Expr expr(Expr e) {
      if (e.equals(cast(fact))) {
        done = true;
        Expr read = new Expr.Read(fact.local());
        return isLibrary(fact.type()) ? new Expr.Cast(read, fact.type(), true) : read;
      }
      return operands(e);
    }
  }
}
