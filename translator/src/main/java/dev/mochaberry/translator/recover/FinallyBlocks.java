package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finally block, written once (JVMS 3.13). javac puts a copy of it wherever control leaves the
 * try statement, and one more into a handler of everything, which throws on. Where every way out
 * starts with a copy of what the handler does, the ways out lead behind the copies, and the handler
 * becomes the finally. A finally that itself jumps away (JLS 14.20.2) has no end to throw on from,
 * and stays as it is.
 */
final class FinallyBlocks {
  private final BlockGraph graph;

  private FinallyBlocks(BlockGraph graph) {
    this.graph = graph;
  }

  static void apply(BlockGraph graph) {
    FinallyBlocks pass = new FinallyBlocks(graph);
    pass.dropOwnRows();
    pass.dropReleases();
    ResourceHandlers resources = ResourceHandlers.simplify(graph);
    Set<Handler> refused = new HashSet<>();
    Optional<Handler> next = pass.candidate(refused);
    while (next.isPresent()) {
      if (pass.recover(next.get())) {
        graph.refresh();
        refused.clear(); // it may have stood in the way of another
      } else {
        refused.add(next.get());
      }
      next = pass.candidate(refused);
    }
    resources.restore();
  }

  /** javac lets a handler cover its own first instructions, none of which can throw. */
  private void dropOwnRows() {
    for (BlockGraph.Node n : graph.nodes) {
      boolean quiet =
          n.statements.stream()
              .allMatch(
                  s ->
                      s instanceof Stmt.Assign a && Effects.isStill(a.value())
                          || s instanceof Stmt.Monitor m && !m.enter());
      if (quiet && n.end instanceof Terminator.Goto) {
        n.handlers = n.handlers.stream().filter(h -> h.target() != n.id).toList();
      }
    }
  }

  /** A handler that does nothing but release a monitor before it throws on has nothing to do. */
  private void dropReleases() {
    Set<Integer> releases = new HashSet<>();
    for (BlockGraph.Node n : graph.nodes) {
      for (Handler h : n.handlers) {
        FinallyCode code = h.type() == null ? FinallyCode.of(graph, h) : null;
        if (code != null && code.onlyReleases()) {
          releases.add(h.target());
        }
      }
    }
    for (BlockGraph.Node n : graph.nodes) {
      n.handlers = n.handlers.stream().filter(h -> !releases.contains(h.target())).toList();
    }
    graph.refresh();
  }

  /** A row that catches everything; inner ones first, whose copies lie in the outer ones' code. */
  private Optional<Handler> candidate(Set<Handler> refused) {
    Handler best = null;
    int depth = -1;
    for (BlockGraph.Node n : graph.nodes) {
      for (int i = 0; i < n.handlers.size(); i++) {
        Handler h = n.handlers.get(i);
        int outside = n.handlers.size() - i;
        if (h.type() == null && !h.isFinally() && !refused.contains(h) && outside > depth) {
          best = h;
          depth = outside;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean recover(Handler row) {
    BlockGraph.Node start = graph.nodes.get(row.target());
    Set<BlockGraph.Node> covered = new LinkedHashSet<>();
    for (BlockGraph.Node n : graph.nodes) {
      int at = n.handlers.indexOf(row);
      if (n.end == null || at < 0) {
        continue;
      }
      covered.add(n);
      boolean same = n.handlers.subList(at + 1, n.handlers.size()).equals(start.handlers);
      if (!same || n.end instanceof Terminator.Return || n == start) {
        return false;
      }
    }
    FinallyCode code = FinallyCode.of(graph, row);
    if (code == null || !isEnteredOnlyBy(row, code.nodes())) {
      return false;
    }
    Map<Exit, FinallyCode.Place> exits = new LinkedHashMap<>();
    for (BlockGraph.Node n : covered) {
      for (Handler h : n.handlers.subList(0, n.handlers.indexOf(row))) {
        if (!h.isFinally() && !covered.contains(graph.nodes.get(h.target()))) {
          return false;
        }
      }
      for (int target : BlockGraph.successors(n.end)) {
        if (!covered.contains(graph.nodes.get(target))) {
          FinallyCode.Place behind = code.behindCopyAt(target);
          if (behind == null) {
            return false;
          }
          exits.put(new Exit(n, target), behind);
        }
      }
    }
    redirect(exits, covered, start);
    code.becomeFinally();
    for (BlockGraph.Node n : covered) {
      List<Handler> handlers = new ArrayList<>(n.handlers);
      handlers.set(
          handlers.indexOf(row),
          new Handler(null, row.target(), row.exception(), true, row.resource()));
      n.handlers = handlers;
    }
    return true;
  }

  private record Exit(BlockGraph.Node from, int target) {}

  private boolean isEnteredOnlyBy(Handler row, Set<BlockGraph.Node> code) {
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end == null) {
        continue;
      }
      for (int s : BlockGraph.successors(n.end)) {
        if (code.contains(graph.nodes.get(s)) && !code.contains(n)) {
          return false;
        }
      }
      for (Handler h : n.handlers) {
        if (code.contains(graph.nodes.get(h.target())) && !code.contains(n) && !h.equals(row)) {
          return false;
        }
      }
    }
    return true;
  }

  private void redirect(
      Map<Exit, FinallyCode.Place> exits, Set<BlockGraph.Node> covered, BlockGraph.Node start) {
    Map<FinallyCode.Place, Integer> nodes = new HashMap<>();
    // The last places of a node first, so that the others stay where they are.
    List<FinallyCode.Place> places = new ArrayList<>(new HashSet<>(exits.values()));
    places.sort((a, b) -> b.position() - a.position());
    for (FinallyCode.Place p : places) {
      BlockGraph.Node n = graph.nodes.get(p.node());
      nodes.put(p, p.position() == 0 ? p.node() : graph.split(n, p.position()).id);
    }
    exits.forEach(
        (exit, place) -> {
          int to = nodes.get(place);
          if (covered.contains(graph.nodes.get(to))) {
            // From one round of a loop inside to the next the finally runs too.
            to = graph.add(exit.from(), new Terminator.Goto(to, 0), start.handlers).id;
          }
          exit.from().end = BlockGraph.retargeted(exit.from().end, exit.target(), to);
        });
  }
}
