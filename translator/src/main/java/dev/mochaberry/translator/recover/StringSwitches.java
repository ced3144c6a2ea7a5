package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * javac switches over a string twice: by its hash code to find the number of the case, then by that
 * number (JLS 14.11 leaves the way open). One switch over the string is meant.
 */
final class StringSwitches {
  private final BlockGraph graph;
  private final BlockGraph.Node node;
  private final Terminator.Switch byHash;
  private final Local copy;
  private final Local number;

  /** Every string that is asked for, with its number. */
  private final Map<Object, Object> strings = new HashMap<>();

  /** The blocks between the two switches. */
  private final Set<Integer> between = new HashSet<>();

  private int comparisons;

  private StringSwitches(
      BlockGraph graph, BlockGraph.Node node, Terminator.Switch byHash, Local copy, Local number) {
    this.graph = graph;
    this.node = node;
    this.byHash = byHash;
    this.copy = copy;
    this.number = number;
  }

  static void apply(BlockGraph graph) {
    for (BlockGraph.Node n : List.copyOf(graph.nodes)) {
      int last = n.statements.size() - 1;
      if (n.end instanceof Terminator.Switch s
          && hashed(s.selector()).isPresent()
          && last >= 0
          && n.statements.get(last) instanceof Stmt.Assign start
          && start.local().name() == null
          && new StringSwitches(graph, n, s, hashed(s.selector()).get(), start.local()).join()) {
        graph.refresh();
      }
    }
  }

  /** The variable whose hash code this is. */
  private static Optional<Local> hashed(Expr e) {
    return e instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("hashCode")
            && c.target() instanceof Expr.Read r
        ? Optional.of(r.local())
        : Optional.empty();
  }

  private boolean join() {
    for (Terminator.Arm arm : byHash.arms()) {
      if (!collect(arm.target())) {
        return false;
      }
    }
    BlockGraph.Node second = graph.nodes.get(byHash.otherwise());
    boolean fits =
        second.statements.isEmpty()
            && second.handlers.equals(node.handlers)
            && second.end instanceof Terminator.Switch s
            && s.selector().equals(new Expr.Read(number))
            && graph.readsOf(number) == 1
            && graph.writesOf(number) == 1 + strings.size()
            && isEnteredOnlyFromHere(second);
    if (!fits) {
      return false;
    }
    Terminator.Switch byNumber = (Terminator.Switch) second.end;
    List<Terminator.Arm> arms = new ArrayList<>();
    for (Terminator.Arm arm : byNumber.arms()) {
      List<Object> keys = new ArrayList<>();
      for (Object k : arm.keys()) {
        if (!strings.containsKey(k)) {
          return false;
        }
        keys.add(strings.get(k));
      }
      arms.add(new Terminator.Arm(keys, arm.target()));
    }
    node.statements.remove(node.statements.size() - 1);
    node.end = new Terminator.Switch(selector(), arms, byNumber.otherwise(), byHash.line());
    return true;
  }

  /** What the copy was made of, where it is of no other use. */
  private Expr selector() {
    int last = node.statements.size() - 1;
    boolean needless =
        last >= 0
            && node.statements.get(last) instanceof Stmt.Assign a
            && a.local().equals(copy)
            && copy.name() == null
            && graph.writesOf(copy) == 1
            && graph.readsOf(copy) == 1 + comparisons;
    return needless ? ((Stmt.Assign) node.statements.remove(last)).value() : new Expr.Read(copy);
  }

  /** The strings of one hash code, each with its number. */
  private boolean collect(int start) {
    int at = start;
    while (at != byHash.otherwise()) {
      BlockGraph.Node n = graph.nodes.get(at);
      between.add(at);
      if (!n.statements.isEmpty() || !n.handlers.equals(node.handlers)) {
        return false;
      } else if (n.end instanceof Terminator.Goto g) {
        at = g.target();
      } else if (n.end instanceof Terminator.Branch b) {
        boolean negated = b.test() instanceof Expr.Not;
        Expr test = negated ? ((Expr.Not) b.test()).operand() : b.test();
        Optional<Object> text = compared(test);
        if (text.isEmpty() || !found(negated ? b.otherwise() : b.then(), text.get())) {
          return false;
        }
        at = negated ? b.then() : b.otherwise();
      } else {
        return false;
      }
    }
    return true;
  }

  private Optional<Object> compared(Expr test) {
    boolean equals =
        test instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("equals")
            && c.target().equals(new Expr.Read(copy))
            && c.arguments().get(0) instanceof Expr.Const;
    comparisons++;
    return equals
        ? Optional.ofNullable(((Expr.Const) ((Expr.Call) test).arguments().get(0)).value())
        : Optional.empty();
  }

  /** Whether the block does nothing but set the number for the second switch. */
  private boolean found(int block, Object text) {
    BlockGraph.Node n = graph.nodes.get(block);
    between.add(block);
    boolean sets =
        n.statements.size() == 1
            && n.handlers.equals(node.handlers)
            && n.end instanceof Terminator.Goto g
            && g.target() == byHash.otherwise()
            && n.statements.get(0) instanceof Stmt.Assign a
            && a.local().equals(number)
            && a.value() instanceof Expr.Const;
    if (!sets) {
      return false;
    }
    Expr.Const k = (Expr.Const) ((Stmt.Assign) n.statements.get(0)).value();
    return strings.put(k.value(), text) == null;
  }

  private boolean isEnteredOnlyFromHere(BlockGraph.Node second) {
    for (BlockGraph.Node n : graph.nodes) {
      boolean leads = n.end != null && BlockGraph.successors(n.end).contains(second.id);
      boolean handles = n.handlers.stream().anyMatch(h -> h.target() == second.id);
      if (handles || leads && n != node && !between.contains(n.id)) {
        return false;
      }
    }
    return true;
  }
}
