package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A switch over patterns is {@code L: switch (typeSwitch(x, restart))}, where a guard that fails
 * sets {@code restart} behind its case and jumps to L. Here it becomes the chain of tests that it
 * stands for: a failed guard goes on with the next test, and the loop is gone.
 */
final class PatternSwitches {
  private static final Type CHARACTER = new Type.ClassType("java/lang/Character");
  private static final Type INTEGER = new Type.ClassType("java/lang/Integer");

  private final BlockGraph graph;
  private final BlockGraph.Node node;
  private final Terminator.Switch end;
  private final Expr.Dynamic site;

  private PatternSwitches(
      BlockGraph graph, BlockGraph.Node node, Terminator.Switch end, Expr.Dynamic site) {
    this.graph = graph;
    this.node = node;
    this.end = end;
    this.site = site;
  }

  static void apply(BlockGraph graph) {
    for (BlockGraph.Node n : List.copyOf(graph.nodes)) {
      if (n.end instanceof Terminator.Switch s
          && s.selector() instanceof Expr.Dynamic d
          && d.bootstrap().owner().equals("java/lang/runtime/SwitchBootstraps")) {
        // Without a guard nothing comes back to the switch, and it may not stand alone.
        BlockGraph.Node alone = n.statements.isEmpty() ? n : graph.split(n, n.statements.size());
        graph.refresh();
        new PatternSwitches(graph, alone, s, d).expand();
        graph.refresh();
      }
    }
  }

  private void expand() {
    Optional<Map<BlockGraph.Node, Integer>> entries = entries();
    List<Expr> tests = tests();
    if (entries.isEmpty() || tests.size() < site.constants().size()) {
      return;
    }
    Map<Integer, Integer> arms = new HashMap<>();
    end.arms().forEach(a -> a.keys().forEach(k -> arms.put((Integer) k, a.target())));
    int rest = end.otherwise();
    List<Integer> starts = new ArrayList<>(List.of(rest));
    for (int k = tests.size() - 1; k >= 0; k--) {
      int arm = arms.getOrDefault(k, rest);
      int next = starts.get(firstOther(k, tests) - k - 1);
      Terminator test =
          tests.get(k) instanceof Expr.Const || arm == next || isProved(k, tests)
              ? new Terminator.Goto(arm, end.line())
              : new Terminator.Branch(tests.get(k), arm, next, end.line());
      starts.add(0, graph.add(node, test, node.handlers).id);
    }
    int next = starts.get(0);
    Expr isNull =
        new Expr.Compare(
            Expr.Relation.EQ, site.arguments().get(0), new Expr.Const(null, Type.NULL));
    boolean unboxes = site.constants().stream().anyMatch(c -> c instanceof Integer);
    node.end =
        arms.containsKey(-1) || unboxes
            ? new Terminator.Branch(isNull, arms.getOrDefault(-1, rest), next, end.line())
            : new Terminator.Goto(next, end.line());
    entries
        .get()
        .forEach(
            (from, start) -> {
              if (start > 0) {
                turnGuard(from);
                from.end = new Terminator.Goto(starts.get(start), from.end.line());
              }
              from.statements.remove(from.statements.size() - 1);
            });
  }

  /** javac puts what a failed guard does ahead of what the case does: written is the opposite. */
  private void turnGuard(BlockGraph.Node failed) {
    for (BlockGraph.Node n : graph.nodes) {
      if (n.end instanceof Terminator.Branch b && b.then() == failed.id) {
        n.end = new Terminator.Branch(Negation.of(b.test()), b.otherwise(), b.then(), b.line());
      }
    }
  }

  /** The next test that is not the same: a case with a guard may have others of its type behind. */
  private static int firstOther(int k, List<Expr> tests) {
    int other = k + 1;
    while (other < tests.size() && tests.get(other).equals(tests.get(k))) {
      other++;
    }
    return other;
  }

  /** Whether only the failed guard of a case with the same test leads to this one. */
  private static boolean isProved(int k, List<Expr> tests) {
    return k > 0 && tests.get(k).equals(tests.get(k - 1));
  }

  /**
   * The blocks that lead here, each with the case to start from; empty if one is not as expected.
   */
  private Optional<Map<BlockGraph.Node, Integer>> entries() {
    boolean locals =
        site.arguments().get(0) instanceof Expr.Read x
            && graph.writesOf(x.local()) <= (x.local().kind() == Local.Kind.VARIABLE ? 1 : 0)
            && site.arguments().get(1) instanceof Expr.Read r
            && graph.readsOf(r.local()) == 1;
    if (!locals) {
      return Optional.empty();
    }
    Local restart = ((Expr.Read) site.arguments().get(1)).local();
    Map<BlockGraph.Node, Integer> result = new HashMap<>();
    for (BlockGraph.Node n : graph.nodes) {
      boolean leads = n.end != null && BlockGraph.successors(n.end).contains(node.id);
      boolean handles = n.handlers.stream().anyMatch(h -> h.target() == node.id);
      if (handles || leads && !(n.end instanceof Terminator.Goto)) {
        return Optional.empty();
      }
      if (leads) {
        boolean set =
            !n.statements.isEmpty()
                && n.statements.get(n.statements.size() - 1) instanceof Stmt.Assign a
                && a.local().equals(restart)
                && a.value() instanceof Expr.Const c
                && c.value() instanceof Integer k
                && k >= 0
                && k <= site.constants().size();
        if (!set) {
          return Optional.empty();
        }
        Expr value = ((Stmt.Assign) n.statements.get(n.statements.size() - 1)).value();
        result.put(n, (Integer) ((Expr.Const) value).value());
      }
    }
    return graph.writesOf(restart) == result.size() ? Optional.of(result) : Optional.empty();
  }

  /** The test of each label; fewer if one has none. */
  private List<Expr> tests() {
    List<Expr> tests = new ArrayList<>();
    for (Object label : site.constants()) {
      Optional<Expr> test = test(label);
      if (test.isEmpty()) {
        return List.of();
      }
      tests.add(test.get());
    }
    return tests;
  }

  private Optional<Expr> test(Object label) {
    Expr x = site.arguments().get(0);
    if (label instanceof Type.Primitive p) {
      return p == x.type() ? Optional.of(new Expr.Const(true, Type.BOOLEAN)) : Optional.empty();
    } else if (label instanceof Type t) {
      return Optional.of(new Expr.InstanceOf(x, t));
    } else if (label instanceof FieldRef f) {
      return Optional.of(new Expr.Compare(Expr.Relation.EQ, x, new Expr.FieldRead(null, f)));
    } else if (label instanceof String s && x.type().equals(Type.STRING)) {
      MethodRef equals = new MethodRef("java/lang/String", "equals", "(Ljava/lang/Object;)Z");
      Expr text = new Expr.Const(s, Type.STRING);
      return Optional.of(new Expr.Call(Expr.CallKind.VIRTUAL, text, equals, List.of(x)));
    } else if (label instanceof Integer i && x.type().equals(INTEGER)) {
      return Optional.of(number(x, new MethodRef("java/lang/Integer", "intValue", "()I"), i));
    } else if (label instanceof Integer i && x.type().equals(CHARACTER)) {
      return Optional.of(number(x, new MethodRef("java/lang/Character", "charValue", "()C"), i));
    }
    return Optional.empty();
  }

  private static Expr number(Expr box, MethodRef value, int label) {
    Expr unboxed = new Expr.Call(Expr.CallKind.VIRTUAL, box, value, List.of());
    return new Expr.Compare(Expr.Relation.EQ, unboxed, new Expr.Const(label, value.result()));
  }
}
