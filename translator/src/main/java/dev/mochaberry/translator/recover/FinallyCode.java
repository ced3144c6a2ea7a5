package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a handler of everything does before it throws on, and the search for copies of it: the same
 * statements in the same graph, but for line numbers and the locals declared inside.
 */
final class FinallyCode {

  /** A position among the statements of a node. */
  record Place(int node, int position) {}

  private final BlockGraph graph;
  private final BlockGraph.Node start;
  private final int first;
  private final Local thrown;
  private final BlockGraph.Node end;
  private final Set<BlockGraph.Node> nodes;

  private FinallyCode(
      BlockGraph graph,
      BlockGraph.Node start,
      int first,
      Local thrown,
      BlockGraph.Node end,
      Set<BlockGraph.Node> nodes) {
    this.graph = graph;
    this.start = start;
    this.first = first;
    this.thrown = thrown;
    this.end = end;
    this.nodes = nodes;
  }

  /** The code behind a row, or null if it does not have the form, or can be left in another way. */
  static FinallyCode of(BlockGraph graph, Handler row) {
    BlockGraph.Node start = graph.nodes.get(row.target());
    boolean stores =
        !start.statements.isEmpty()
            && start.statements.get(0) instanceof Stmt.Assign a
            && a.value().equals(new Expr.Read(row.exception()));
    Local thrown = stores ? ((Stmt.Assign) start.statements.get(0)).local() : row.exception();
    Set<BlockGraph.Node> nodes = new HashSet<>();
    BlockGraph.Node end = collect(graph, start, start.handlers, thrown, nodes);
    int first = stores ? 1 : 0;
    boolean fits =
        end != null
            && end.statements.size() >= (end == start ? first : 0)
            && start.handlers.stream().noneMatch(h -> isRead(graph, thrown, h.target()));
    return fits ? new FinallyCode(graph, start, first, thrown, end, nodes) : null;
  }

  /** All nodes up to the one that throws on; null if there is another way out or no end. */
  private static BlockGraph.Node collect(
      BlockGraph graph,
      BlockGraph.Node start,
      List<Handler> outer,
      Local thrown,
      Set<BlockGraph.Node> nodes) {
    BlockGraph.Node end = null;
    Deque<BlockGraph.Node> work = new ArrayDeque<>(List.of(start));
    while (!work.isEmpty()) {
      BlockGraph.Node n = work.poll();
      if (!nodes.add(n)) {
        continue;
      }
      int inner = n.handlers.size() - outer.size();
      boolean inside = inner >= 0 && n.handlers.subList(inner, n.handlers.size()).equals(outer);
      boolean throwsOn =
          n.end instanceof Terminator.Throw t && t.exception().equals(new Expr.Read(thrown));
      if (!inside || n.end instanceof Terminator.Return || throwsOn && end != null) {
        return null;
      }
      if (throwsOn) {
        end = n;
      }
      BlockGraph.successors(n.end).forEach(s -> work.add(graph.nodes.get(s)));
      n.handlers.subList(0, inner).forEach(h -> work.add(graph.nodes.get(h.target())));
    }
    return end;
  }

  /**
   * Whether a handler around the code reads the local before it has another value. The Eclipse
   * compiler keeps what a resource's body threw for such handlers: then it is more than what a
   * finally passes on.
   */
  static boolean isRead(BlockGraph graph, Local local, int handler) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> work = new ArrayDeque<>(List.of(handler));
    while (!work.isEmpty()) {
      BlockGraph.Node n = graph.nodes.get(work.pop());
      if (!seen.add(n.id)) {
        continue;
      }
      boolean assigned = false;
      for (Stmt.Simple s : n.statements) {
        if (!assigned && Effects.reads(s).contains(local)) {
          return true;
        }
        assigned |= s instanceof Stmt.Assign a && a.local().equals(local);
      }
      n.handlers.forEach(h -> work.add(h.target()));
      if (!assigned) {
        if (reads(n.end, local)) {
          return true;
        }
        work.addAll(BlockGraph.successors(n.end));
      }
    }
    return false;
  }

  private static boolean reads(Terminator end, Local local) {
    boolean[] found = {false};
    BlockGraph.inEnd(
        end,
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            found[0] |= e.equals(new Expr.Read(local));
            return operands(e);
          }
        });
    return found[0];
  }

  Set<BlockGraph.Node> nodes() {
    return nodes;
  }

  /** Whether all it does is to leave monitors. */
  boolean onlyReleases() {
    for (BlockGraph.Node n : nodes) {
      int from = n == start ? first : 0;
      boolean quiet =
          n.statements.subList(from, n.statements.size()).stream()
              .allMatch(s -> s instanceof Stmt.Monitor m && !m.enter());
      if (!quiet || n != end && !(n.end instanceof Terminator.Goto)) {
        return false;
      }
    }
    return true;
  }

  /** Where the copy that starts at the node ends, or null if there is none. */
  Place behindCopyAt(int node) {
    return new Comparison().run(new Place(node, 0));
  }

  /** Lets the code end without throwing, and not store what it would have thrown. */
  void becomeFinally() {
    end.end = new Terminator.Resume(end.end.line());
    if (first == 1) {
      start.statements.remove(0);
    }
  }

  /** One walk through the code and a supposed copy at once. */
  private final class Comparison {
    private final Map<Local, Local> renamed = new HashMap<>();
    private final Map<Place, Place> met = new HashMap<>();
    private final Set<List<Integer>> covered = new HashSet<>();
    private Place behind;

    Place run(Place copy) {
      boolean same = walk(new Place(start.id, first), copy);
      return same && renamed.keySet().stream().allMatch(a -> isInside(a, copy)) ? behind : null;
    }

    /** Whether a local that differs has a value of its own, on every way to where it is read. */
    private boolean isInside(Local a, Place copy) {
      Local b = renamed.get(a);
      return a.equals(b) || !isRead(graph, a, start.id) && !isRead(graph, b, copy.node());
    }

    private BlockGraph.Node node(Place p) {
      return graph.nodes.get(p.node());
    }

    private boolean atEnd(Place p) {
      return p.position() == node(p).statements.size();
    }

    private boolean walk(Place code, Place copy) {
      Place f = code;
      Place x = copy;
      while (true) {
        if (atEnd(f) && node(f) == end) {
          Place there = settled(x);
          boolean same = behind == null || behind.equals(there);
          behind = there;
          return same;
        } else if (atEnd(f) && node(f).end instanceof Terminator.Goto g) {
          f = new Place(g.target(), 0);
          x = settled(x);
          Place known = met.putIfAbsent(f, x);
          if (known != null) {
            return known.equals(x);
          }
        } else if (atEnd(x) && node(x).end instanceof Terminator.Goto g && !atEnd(f)) {
          x = new Place(g.target(), 0);
        } else if (atEnd(f)) {
          x = settled(x);
          return atEnd(x) && sameHandlers(node(f), node(x)) && sameEnds(node(f).end, node(x).end);
        } else if (atEnd(x) || !sameHandlers(node(f), node(x)) || !same(f, x)) {
          return false;
        } else {
          f = new Place(f.node(), f.position() + 1);
          x = new Place(x.node(), x.position() + 1);
        }
      }
    }

    /** The place with empty jumps followed. */
    private Place settled(Place p) {
      Place at = p;
      Set<Place> seen = new HashSet<>();
      while (atEnd(at) && node(at).end instanceof Terminator.Goto g && seen.add(at)) {
        at = new Place(g.target(), 0);
      }
      return at;
    }

    private boolean branch(int code, int copy) {
      Place f = new Place(code, 0);
      Place x = settled(new Place(copy, 0));
      Place known = met.putIfAbsent(f, x);
      return known == null ? walk(f, x) : known.equals(x);
    }

    /** Whether what is done in two nodes is covered alike; asked once for each pair. */
    private boolean sameHandlers(BlockGraph.Node f, BlockGraph.Node x) {
      if (!covered.add(List.of(f.id, x.id))) {
        return true;
      }
      int inner = f.handlers.size() - start.handlers.size();
      if (x.handlers.size() != f.handlers.size()
          || !x.handlers.subList(inner, x.handlers.size()).equals(start.handlers)) {
        return false;
      }
      for (int i = 0; i < inner; i++) {
        Handler a = f.handlers.get(i);
        Handler b = x.handlers.get(i);
        boolean same = Objects.equals(a.type(), b.type()) && a.isFinally() == b.isFinally();
        if (!same || !rename(a.exception(), b.exception()) || !branch(a.target(), b.target())) {
          return false;
        }
      }
      return true;
    }

    private boolean sameEnds(Terminator f, Terminator x) {
      if (f instanceof Terminator.Branch a && x instanceof Terminator.Branch b) {
        return same(a.test(), b.test())
            && branch(a.then(), b.then())
            && branch(a.otherwise(), b.otherwise());
      } else if (f instanceof Terminator.Switch a && x instanceof Terminator.Switch b) {
        boolean same = same(a.selector(), b.selector()) && a.arms().size() == b.arms().size();
        for (int i = 0; same && i < a.arms().size(); i++) {
          same =
              a.arms().get(i).keys().equals(b.arms().get(i).keys())
                  && branch(a.arms().get(i).target(), b.arms().get(i).target());
        }
        return same && branch(a.otherwise(), b.otherwise());
      } else if (f instanceof Terminator.Throw a && x instanceof Terminator.Throw b) {
        return same(a.exception(), b.exception());
      }
      return f instanceof Terminator.Resume && x instanceof Terminator.Resume;
    }

    private boolean same(Place f, Place x) {
      Stmt.Simple a = node(f).statements.get(f.position());
      Stmt.Simple b = node(x).statements.get(x.position());
      if (a instanceof Stmt.Assign p && b instanceof Stmt.Assign q) {
        // The value is computed with what the names stood for before.
        return same(p.value(), q.value()) && rename(p.local(), q.local());
      }
      return withoutLine(renaming.simple(a)).equals(withoutLine(b));
    }

    private boolean same(Expr a, Expr b) {
      return renaming.expr(a).equals(b);
    }

    /** Locals declared inside have slots of their own in each copy; what else is named is one. */
    private boolean rename(Local a, Local b) {
      boolean alike =
          a.equals(b)
              || a.type().equals(b.type())
                  && Objects.equals(a.name(), b.name())
                  && !a.equals(thrown)
                  && a.kind() != Local.Kind.PARAMETER;
      return alike && renamed.computeIfAbsent(a, k -> b).equals(b);
    }

    private final Rewriter renaming =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            return e instanceof Expr.Read r
                ? new Expr.Read(renamed.getOrDefault(r.local(), r.local()))
                : operands(e);
          }
        };
  }

  private static Stmt.Simple withoutLine(Stmt.Simple s) {
    if (s instanceof Stmt.Eval x) {
      return new Stmt.Eval(x.expr(), 0);
    } else if (s instanceof Stmt.FieldWrite x) {
      return new Stmt.FieldWrite(x.target(), x.field(), x.value(), 0);
    } else if (s instanceof Stmt.ArrayWrite x) {
      return new Stmt.ArrayWrite(x.array(), x.index(), x.value(), 0);
    } else if (s instanceof Stmt.Monitor x) {
      return new Stmt.Monitor(x.object(), x.enter(), 0);
    }
    Stmt.Assign x = (Stmt.Assign) s;
    return new Stmt.Assign(x.local(), x.value(), 0);
  }
}
