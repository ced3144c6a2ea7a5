package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Cases that fall through (JLS 14.11.3) are statements of which the selector leaves out the first
 * ones: {@code case 2: a(); case 1: b();} is {@code if (x == 2) a(); if (x == 2 || x == 1) b();}.
 * Cases that lead into one another become one case, with a test ahead of each part but the last.
 */
final class FallThrough {
  private final BlockGraph graph;
  private final BlockGraph.Node node;
  private final Terminator.Switch end;

  /** The places the switch leads to, as they are laid out, each with its keys; null: all others. */
  private final List<Integer> targets = new ArrayList<>();

  private final Map<Integer, List<?>> keys = new HashMap<>();
  private final Map<Integer, Set<Integer>> reached = new HashMap<>();

  private FallThrough(BlockGraph graph, BlockGraph.Node node, Terminator.Switch end) {
    this.graph = graph;
    this.node = node;
    this.end = end;
  }

  static void apply(BlockGraph graph) {
    for (BlockGraph.Node n : List.copyOf(graph.nodes)) {
      if (n.end instanceof Terminator.Switch s && new FallThrough(graph, n, s).separate()) {
        graph.refresh();
      }
    }
  }

  private boolean separate() {
    end.arms().forEach(a -> keys.put(a.target(), a.keys()));
    keys.put(end.otherwise(), null);
    targets.addAll(keys.keySet());
    targets.sort(Comparator.comparingInt(t -> graph.nodes.get(t).layout));
    if (targets.size() < 3 || keys.size() <= end.arms().size()) {
      return false;
    }
    targets.forEach(t -> reached.put(t, reachedFrom(t, b -> false)));
    List<List<Integer>> runs = runs();
    if (runs.size() == targets.size() || entersFromElsewhere()) {
      return false;
    }
    Expr selector = selector();
    List<Terminator.Arm> arms = new ArrayList<>();
    int rest = end.otherwise();
    for (List<Integer> run : runs) {
      int start = run.size() == 1 ? run.get(0) : chain(run, selector);
      boolean others = run.contains(end.otherwise());
      if (others) {
        rest = start;
      }
      List<Object> all = new ArrayList<>();
      run.stream().filter(t -> keys.get(t) != null).forEach(t -> all.addAll(keys.get(t)));
      if (!others) {
        arms.add(new Terminator.Arm(all, start));
      }
    }
    if (arms.isEmpty() && selector.type().isReference()) {
      node.statements.add(new Stmt.Eval(notNull(selector), end.line()));
    }
    node.end =
        arms.isEmpty()
            ? new Terminator.Goto(rest, end.line())
            : new Terminator.Switch(selector, arms, rest, end.line());
    return true;
  }

  /** A switch over null fails (JLS 14.11.3), and without arms no switch is left to see to it. */
  private static Expr notNull(Expr selector) {
    MethodRef check =
        new MethodRef(
            "java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");
    return new Expr.Call(Expr.CallKind.STATIC, null, check, List.of(selector));
  }

  private int last() {
    return targets.get(targets.size() - 1);
  }

  /** Neighbours that lead into one another; where the switch is left to is no part of one. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      int target = targets.get(i);
      boolean entered = i > 0 && !entrances(target, targets.get(i - 1)).isEmpty();
      boolean exit = keys.get(target) == null && isExit(target);
      if (entered && !exit) {
        runs.get(runs.size() - 1).add(target);
      } else {
        runs.add(new ArrayList<>(List.of(target)));
      }
    }
    return runs;
  }

  /** Whether cases that are done go where all others go: there is no default, or only that. */
  private boolean isExit(int target) {
    if (target != last()) {
      return false;
    }
    return targets.subList(0, targets.size() - 2).stream().anyMatch(t -> leadsItself(t, target));
  }

  /** Whether one place's code leads to another without going through that of a third. */
  private boolean leadsItself(int from, int to) {
    Set<Integer> own = reachedFrom(from, t -> t != from && keys.containsKey(t));
    return own.stream().anyMatch(b -> BlockGraph.successors(graph.nodes.get(b).end).contains(to));
  }

  /** The blocks from which one place is entered by another's code. */
  private Set<Integer> entrances(int target, int from) {
    Set<Integer> result = new TreeSet<>();
    for (int b : reached.get(from)) {
      boolean leads = BlockGraph.successors(graph.nodes.get(b).end).contains(target);
      if (leads && !reached.get(target).contains(b)) {
        result.add(b);
      }
    }
    return result;
  }

  private Set<Integer> reachedFrom(int start, IntPredicate stops) {
    Set<Integer> seen = new LinkedHashSet<>();
    List<Integer> work = new ArrayList<>(List.of(start));
    while (!work.isEmpty()) {
      int b = work.remove(work.size() - 1);
      if (b != node.id && !stops.test(b) && seen.add(b)) {
        work.addAll(graph.nodes.get(b).next());
      }
    }
    return seen;
  }

  /** Whether a case can be entered otherwise than by the switch, an earlier case, or itself. */
  private boolean entersFromElsewhere() {
    for (int i = 0; i < targets.size(); i++) {
      int target = targets.get(i);
      if (keys.get(target) == null && isExit(target)) {
        continue;
      }
      Set<Integer> known = new HashSet<>(reached.get(target));
      known.add(node.id);
      if (i > 0) {
        known.addAll(entrances(target, targets.get(i - 1)));
      }
      for (BlockGraph.Node n : graph.nodes) {
        boolean leads = n.end != null && BlockGraph.successors(n.end).contains(target);
        boolean handles = n.handlers.stream().anyMatch(h -> h.target() == target);
        if (handles || leads && !known.contains(n.id)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isStill(Expr selector) {
    if (!(selector instanceof Expr.Read r)) {
      return false;
    }
    Set<Integer> inside = new HashSet<>();
    reached.values().forEach(inside::addAll);
    return inside.stream()
        .flatMap(b -> graph.nodes.get(b).statements.stream())
        .noneMatch(s -> s instanceof Stmt.Assign a && a.local().equals(r.local()));
  }

  /** The selector as a variable that is read again, when its parts have run. */
  private Expr selector() {
    if (isStill(end.selector())) {
      return end.selector();
    }
    Local copy = graph.temporary(end.selector().type());
    node.statements.add(new Stmt.Assign(copy, end.selector(), end.line()));
    return new Expr.Read(copy);
  }

  /** Puts a test ahead of each part but the last, and leads what falls through to it. */
  private int chain(List<Integer> run, Expr selector) {
    int next = run.get(run.size() - 1);
    for (int i = run.size() - 2; i >= 0; i--) {
      Expr test = enters(run, i, selector);
      Terminator branch = new Terminator.Branch(test, run.get(i), next, end.line());
      BlockGraph.Node added = graph.add(graph.nodes.get(run.get(i)), branch, node.handlers);
      if (i + 1 < run.size() - 1) {
        int target = run.get(i + 1);
        int to = next;
        for (int b : entrances(target, run.get(i))) {
          BlockGraph.Node from = graph.nodes.get(b);
          from.end = BlockGraph.retargeted(from.end, target, to);
        }
      }
      next = added.id;
    }
    return next;
  }

  /** Whether the selector enters a run at one of its first parts. */
  private Expr enters(List<Integer> run, int last, Expr selector) {
    List<Object> first = keysOf(run.subList(0, last + 1));
    boolean others = run.subList(0, last + 1).contains(end.otherwise());
    return others
        ? anyOf(selector, keysOf(run.subList(last + 1, run.size())), Expr.Relation.NE)
        : anyOf(selector, first, Expr.Relation.EQ);
  }

  private List<Object> keysOf(Collection<Integer> places) {
    List<Object> result = new ArrayList<>();
    places.stream().filter(t -> keys.get(t) != null).forEach(t -> result.addAll(keys.get(t)));
    return result;
  }

  private static Expr anyOf(Expr selector, List<Object> keys, Expr.Relation relation) {
    Expr result = null;
    for (Object key : keys) {
      Expr test = test(selector, key, relation);
      result =
          result == null ? test : new Expr.ShortCircuit(relation == Expr.Relation.NE, result, test);
    }
    return result;
  }

  private static Expr test(Expr selector, Object key, Expr.Relation relation) {
    if (key instanceof String s) {
      MethodRef equals = new MethodRef("java/lang/String", "equals", "(Ljava/lang/Object;)Z");
      Expr text = new Expr.Const(s, Type.STRING);
      Expr same = new Expr.Call(Expr.CallKind.VIRTUAL, text, equals, List.of(selector));
      return relation == Expr.Relation.EQ ? same : new Expr.Not(same);
    }
    Expr value =
        key instanceof FieldRef f
            ? new Expr.FieldRead(null, f)
            : new Expr.Const(key, selector.type());
    return new Expr.Compare(relation, selector, value);
  }
}
