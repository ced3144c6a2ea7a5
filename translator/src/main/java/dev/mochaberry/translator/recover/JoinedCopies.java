package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a finally block that jumps away leaves behind. It has no end to throw on from, so it stays
 * as javac copied it, and in each copy are copies of the finally blocks around it: with every level
 * of nesting they are several times as many. Two blocks that do the same from there to the end of
 * the method, or to a block where they meet, are one.
 */
final class JoinedCopies {
  private final BlockGraph graph;

  private JoinedCopies(BlockGraph graph) {
    this.graph = graph;
  }

  static void apply(BlockGraph graph) {
    JoinedCopies pass = new JoinedCopies(graph);
    if (pass.hasCopies()) {
      while (pass.join()) {
        graph.refresh();
      }
    }
  }

  /** Whether a handler of everything is left. */
  private boolean hasCopies() {
    return graph.nodes.stream()
        .filter(n -> n.end != null)
        .flatMap(n -> n.handlers.stream())
        .anyMatch(h -> h.type() == null && !h.isFinally());
  }

  private boolean join() {
    Map<List<Object>, List<BlockGraph.Node>> alike = new LinkedHashMap<>();
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end != null) {
        alike.computeIfAbsent(look(n), k -> new ArrayList<>()).add(n);
      }
    }
    for (List<BlockGraph.Node> some : alike.values()) {
      for (int i = 0; i < some.size(); i++) {
        for (int k = i + 1; k < some.size(); k++) {
          if (isEntered(some.get(k))
              && staysInside(some.get(i), some.get(k))
              && new Comparison().same(some.get(i).id, some.get(k).id)
              && !entersLoop(some.get(i), some.get(k))) {
            enter(some.get(i).id, some.get(k).id);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What two blocks must have in common before it is worth comparing them. */
  private static List<Object> look(BlockGraph.Node n) {
    List<Object> look = new ArrayList<>();
    n.statements.forEach(s -> look.add(List.of(s.getClass(), s.line())));
    look.add(n.end.getClass());
    look.add(n.end instanceof Terminator.Goto ? 0 : n.end.line());
    look.add(n.handlers.size());
    return look;
  }

  /** Whether no way to the one leaves a finally, which would run, that it stays in to the other. */
  private boolean staysInside(BlockGraph.Node one, BlockGraph.Node other) {
    List<Handler> only =
        other.handlers.stream().filter(h -> h.isFinally() && !one.handlers.contains(h)).toList();
    return leadingTo(other.id).noneMatch(n -> only.stream().anyMatch(n.handlers::contains));
  }

  /** Whether a loop that the one is in would get another entry by the ways to the other. */
  private boolean entersLoop(BlockGraph.Node one, BlockGraph.Node other) {
    Set<Integer> behind = behind(one.id);
    if (!behind.contains(one.id)) {
      return false;
    }
    Set<Integer> loop = new HashSet<>(behind);
    loop.removeIf(n -> !behind(n).contains(one.id));
    boolean onlyEntry =
        graph.nodes.stream()
            .filter(n -> n.end != null && !loop.contains(n.id))
            .flatMap(n -> n.next().stream())
            .noneMatch(to -> loop.contains(to) && to != one.id);
    return !onlyEntry && leadingTo(other.id).anyMatch(n -> !loop.contains(n.id));
  }

  /** The blocks that may come after one. */
  private Set<Integer> behind(int node) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> work = new ArrayDeque<>(graph.nodes.get(node).next());
    while (!work.isEmpty()) {
      int at = work.pop();
      if (seen.add(at) && graph.nodes.get(at).end != null) {
        work.addAll(graph.nodes.get(at).next());
      }
    }
    return seen;
  }

  private boolean isEntered(BlockGraph.Node node) {
    return leadingTo(node.id).findAny().isPresent();
  }

  /** The blocks whose ends lead to the one. */
  private Stream<BlockGraph.Node> leadingTo(int node) {
    return graph.nodes.stream()
        .filter(n -> n.end != null && BlockGraph.successors(n.end).contains(node));
  }

  private void enter(int one, int other) {
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end != null && BlockGraph.successors(n.end).contains(other)) {
        n.end = BlockGraph.retargeted(n.end, other, one);
        if (n.end instanceof Terminator.Branch b
            && b.then() == b.otherwise()
            && Effects.isStill(b.test())) {
          n.end = new Terminator.Goto(one, b.line());
        }
      }
    }
  }

  /**
   * One walk through two supposed copies at once. Locals that differ have values of their own in
   * each, on every way to where they are read.
   */
  private final class Comparison {
    private final Map<Integer, Integer> met = new HashMap<>();
    private final Map<Local, Local> renamed = new HashMap<>();
    private final Map<Local, Local> back = new HashMap<>();
    private final Set<Integer> joints = new HashSet<>();

    boolean same(int one, int other) {
      return walk(one, other)
          && renamed.entrySet().stream()
              .filter(pair -> !pair.getKey().equals(pair.getValue()))
              .allMatch(
                  pair ->
                      !FinallyCode.isRead(graph, pair.getKey(), one)
                          && !FinallyCode.isRead(graph, pair.getValue(), other)
                          && isForgotten(pair));
    }

    /** Whether locals that differ mean nothing any more where the ways meet. */
    private boolean isForgotten(Map.Entry<Local, Local> pair) {
      return joints.stream()
          .noneMatch(
              j ->
                  FinallyCode.isRead(graph, pair.getKey(), j)
                      || FinallyCode.isRead(graph, pair.getValue(), j));
    }

    private boolean walk(int one, int other) {
      if (one == other) {
        joints.add(one);
        return true;
      }
      Integer known = met.putIfAbsent(one, other);
      if (known != null) {
        return known == other;
      }
      BlockGraph.Node a = graph.nodes.get(one);
      BlockGraph.Node b = graph.nodes.get(other);
      if (!look(a).equals(look(b)) || !sameHandlers(a, b)) {
        return false;
      }
      for (int i = 0; i < a.statements.size(); i++) {
        if (!same(a.statements.get(i), b.statements.get(i))) {
          return false;
        }
      }
      return sameEnds(a.end, b.end);
    }

    private boolean sameHandlers(BlockGraph.Node a, BlockGraph.Node b) {
      for (int i = 0; i < a.handlers.size(); i++) {
        Handler x = a.handlers.get(i);
        Handler y = b.handlers.get(i);
        boolean alike =
            Objects.equals(x.type(), y.type())
                && x.isFinally() == y.isFinally()
                && Objects.equals(x.resource(), y.resource());
        if (!alike || !rename(x.exception(), y.exception()) || !walk(x.target(), y.target())) {
          return false;
        }
      }
      return true;
    }

    private boolean sameEnds(Terminator a, Terminator b) {
      boolean jumps = a instanceof Terminator.Goto && b instanceof Terminator.Goto;
      if (!jumps && !anywhere(BlockGraph.inEnd(a, renaming)).equals(anywhere(b))) {
        return false;
      }
      List<Integer> x = BlockGraph.successors(a);
      List<Integer> y = BlockGraph.successors(b);
      for (int i = 0; i < x.size(); i++) {
        if (!walk(x.get(i), y.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** The end without where it leads. */
    private static Terminator anywhere(Terminator end) {
      Terminator without = end;
      for (int target : BlockGraph.successors(end)) {
        without = BlockGraph.retargeted(without, target, -1);
      }
      return without;
    }

    private boolean same(Stmt.Simple a, Stmt.Simple b) {
      if (a instanceof Stmt.Assign p && b instanceof Stmt.Assign q) {
        // The value is computed with what the names stood for before.
        return renaming.expr(p.value()).equals(q.value()) && rename(p.local(), q.local());
      }
      return renaming.simple(a).equals(b);
    }

    private boolean rename(Local a, Local b) {
      boolean alike = a.equals(b) || a.type().equals(b.type()) && a.kind() != Local.Kind.PARAMETER;
      return alike
          && renamed.computeIfAbsent(a, k -> b).equals(b)
          && back.computeIfAbsent(b, k -> a).equals(a);
    }

    private final Rewriter renaming =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            if (e instanceof Expr.Read r) {
              // What is read without having been assigned is the same local in both.
              Local b = renamed.computeIfAbsent(r.local(), k -> k);
              back.putIfAbsent(b, r.local());
              return new Expr.Read(b);
            }
            return operands(e);
          }
        };
  }
}
