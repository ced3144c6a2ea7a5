package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * try-with-resources (JLS 14.20.3). javac closes the resource wherever control leaves the
 * statement, and in a handler which adds what closing throws to what the body threw. Without that
 * last part the handler is one of a finally block whose copies stand at the ways out, and is left
 * to {@link FinallyBlocks}; the row that leads to it knows the resource. What does not become a
 * finally is put back.
 */
final class ResourceHandlers {
  private final BlockGraph graph;
  private final Map<Handler, Taken> taken = new LinkedHashMap<>();

  /** What has been taken out of a handler: the row around the closing, and where that led. */
  private record Taken(
      BlockGraph.Node closing,
      Handler inner,
      BlockGraph.Node suppressing,
      List<Stmt.Simple> statements,
      Terminator end) {}

  private ResourceHandlers(BlockGraph graph) {
    this.graph = graph;
  }

  /** Makes handlers that close resources handlers of a finally. */
  static ResourceHandlers simplify(BlockGraph graph) {
    ResourceHandlers result = new ResourceHandlers(graph);
    Map<Handler, Handler> rows = new LinkedHashMap<>();
    for (BlockGraph.Node n : graph.nodes) {
      for (Handler h : n.handlers) {
        if (!rows.containsKey(h) && Type.THROWABLE.equals(h.type())) {
          result.take(h).ifPresent(row -> rows.put(h, row));
        }
      }
    }
    result.replace(rows);
    graph.refresh();
    return result;
  }

  /** Puts back what did not become a finally. */
  void restore() {
    Map<Handler, Handler> rows = new LinkedHashMap<>();
    for (BlockGraph.Node n : graph.nodes) {
      for (Handler h : n.handlers) {
        if (n.end != null && h.resource() != null && !h.isFinally()) {
          rows.put(h, new Handler(Type.THROWABLE, h.target(), h.exception()));
        }
      }
    }
    replace(rows);
    for (Handler h : rows.keySet()) {
      Taken t = taken.get(h);
      t.suppressing().handlers = t.closing().handlers; // a finally around may have changed them
      List<Handler> handlers = new ArrayList<>(t.closing().handlers);
      handlers.add(0, t.inner());
      t.closing().handlers = handlers;
      t.suppressing().statements.addAll(t.statements());
      t.suppressing().end = t.end();
    }
    graph.refresh();
  }

  private void replace(Map<Handler, Handler> rows) {
    for (BlockGraph.Node n : graph.nodes) {
      n.handlers = n.handlers.stream().map(h -> rows.getOrDefault(h, h)).toList();
    }
  }

  /** The row of a finally, if the handler closes something, throws on, and does nothing else. */
  private Optional<Handler> take(Handler row) {
    BlockGraph.Node start = graph.nodes.get(row.target());
    boolean stores =
        !start.statements.isEmpty()
            && start.statements.get(0) instanceof Stmt.Assign a
            && a.value().equals(new Expr.Read(row.exception()));
    Local thrown = stores ? ((Stmt.Assign) start.statements.get(0)).local() : row.exception();
    BlockGraph.Node closing = null;
    int rest = start.statements.size() - (stores ? 1 : 0);
    if (rest == 0 && start.end instanceof Terminator.Branch b) {
      closing = tested(b);
    } else if (rest == 0 && start.end instanceof Terminator.Goto g) {
      closing = graph.nodes.get(g.target());
    }
    if (closing == null
        || closing.statements.size() != 1
        || closed(closing.statements.get(0)) == null
        || closing.handlers.size() != start.handlers.size() + 1
        || !closing.handlers.subList(1, closing.handlers.size()).equals(start.handlers)
        || !Type.THROWABLE.equals(closing.handlers.get(0).type())
        || !(closing.end instanceof Terminator.Goto throwing)) {
      return Optional.empty();
    }
    Local resource = closed(closing.statements.get(0));
    Handler inner = closing.handlers.get(0);
    BlockGraph.Node suppressing = graph.nodes.get(inner.target());
    boolean fits =
        !resource.equals(thrown)
            && suppresses(suppressing, inner, thrown)
            && throwsOn(throwing, thrown)
            && throwsOn(suppressing.end, thrown);
    if (!fits) {
      return Optional.empty();
    }
    Handler result = new Handler(null, row.target(), row.exception(), false, resource);
    taken.put(
        result,
        new Taken(
            closing, inner, suppressing, List.copyOf(suppressing.statements), suppressing.end));
    closing.handlers = closing.handlers.subList(1, closing.handlers.size());
    return Optional.of(result);
  }

  /** Where a test leads for a resource that is not null. */
  private BlockGraph.Node tested(Terminator.Branch b) {
    if (b.test() instanceof Expr.Compare c
        && c.left() instanceof Expr.Read
        && c.right() instanceof Expr.Const k
        && k.value() == null) {
      return graph.nodes.get(c.relation() == Expr.Relation.NE ? b.then() : b.otherwise());
    }
    return null;
  }

  private static Local closed(Stmt.Simple s) {
    return s instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().name().equals("close")
            && c.arguments().isEmpty()
            && c.target() instanceof Expr.Read r
        ? r.local()
        : null;
  }

  private static boolean suppresses(BlockGraph.Node n, Handler row, Local thrown) {
    int at = n.statements.size() - 1;
    boolean adds =
        at >= 0
            && at <= 1
            && n.statements.get(at) instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().owner().equals(Type.THROWABLE.internalName())
            && c.method().name().equals("addSuppressed")
            && c.target().equals(new Expr.Read(thrown));
    if (!adds) {
      return false;
    }
    Expr added = ((Expr.Call) ((Stmt.Eval) n.statements.get(at)).expr()).arguments().get(0);
    return at == 0
        ? added.equals(new Expr.Read(row.exception()))
        : n.statements.get(0) instanceof Stmt.Assign a
            && a.value().equals(new Expr.Read(row.exception()))
            && added.equals(new Expr.Read(a.local()));
  }

  /** Whether the end only throws the exception on, maybe at the end of further jumps. */
  private boolean throwsOn(Terminator end, Local thrown) {
    Terminator at = end;
    Set<Integer> seen = new HashSet<>();
    while (at instanceof Terminator.Goto g
        && seen.add(g.target())
        && graph.nodes.get(g.target()).statements.isEmpty()) {
      at = graph.nodes.get(g.target()).end;
    }
    return at instanceof Terminator.Throw t && t.exception().equals(new Expr.Read(thrown));
  }
}
