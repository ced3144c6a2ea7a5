package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A method's blocks while they are being changed; a block that is no longer reached is left out at
 * the end.
 */
final class BlockGraph {

  /** A block that can be changed. */
  static final class Node {
    final int id;
    final List<Stmt.Simple> statements;
    List<Block.Handler> handlers;
    Terminator end;

    /** The block it is laid out behind: its own, or the one it was split from. */
    final int layout;

    Node(Block b) {
      this.id = b.id();
      this.statements = new ArrayList<>(b.statements());
      this.handlers = b.handlers();
      this.end = b.end();
      this.layout = id;
    }

    private Node(int id, Node from, int position) {
      this.id = id;
      this.statements = new ArrayList<>(from.statements.subList(position, from.statements.size()));
      this.handlers = from.handlers;
      this.end = from.end;
      this.layout = from.layout;
    }

    /** The blocks that may come next: where its end leads, and its handlers. */
    List<Integer> next() {
      List<Integer> all = new ArrayList<>(successors(end));
      handlers.forEach(h -> all.add(h.target()));
      return all;
    }
  }

  private final Body body;
  final List<Node> nodes = new ArrayList<>();
  private int[] predecessors;
  private Map<Local, Integer> reads;
  private Map<Local, Integer> writes;

  BlockGraph(Body body) {
    this.body = body;
    body.blocks().forEach(b -> nodes.add(new Node(b)));
    refresh();
  }

  /** Counts edges, reads and writes anew. */
  void refresh() {
    boolean[] seen = reachable();
    predecessors = new int[nodes.size()];
    predecessors[0] = 1;
    reads = new HashMap<>();
    writes = new HashMap<>();
    Counter counter = new Counter();
    for (Node n : nodes) {
      if (!seen[n.id]) {
        n.statements.clear();
        n.end = null;
        continue;
      }
      successors(n.end).forEach(s -> predecessors[s]++);
      n.handlers.forEach(h -> predecessors[h.target()] += 2);
      n.handlers.forEach(h -> writes.merge(h.exception(), 2, Integer::sum));
      n.statements.forEach(counter::simple);
      inEnd(n.end, counter);
    }
  }

  private boolean[] reachable() {
    return reachableWithout(-1);
  }

  /** The blocks that control only comes to through this one, and it. */
  Set<Integer> dominatedBy(int block) {
    boolean[] all = reachable();
    boolean[] others = reachableWithout(block);
    Set<Integer> result = new TreeSet<>();
    for (int b = 0; b < all.length; b++) {
      if (all[b] && !others[b]) {
        result.add(b);
      }
    }
    return result;
  }

  private boolean[] reachableWithout(int left) {
    boolean[] seen = new boolean[nodes.size()];
    List<Integer> work = new ArrayList<>(List.of(0));
    while (!work.isEmpty()) {
      int b = work.remove(work.size() - 1);
      if (b != left && !seen[b]) {
        seen[b] = true;
        work.addAll(nodes.get(b).next());
      }
    }
    return seen;
  }

  private final class Counter extends Rewriter {
    @Override
    public Local local(Local l) {
      writes.merge(l, 1, Integer::sum);
      return l;
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Read r) {
        reads.merge(r.local(), 1, Integer::sum);
      }
      return operands(e);
    }
  }

  /** A local that the method does not have yet. */
  Local temporary(Type type) {
    int[] last = {-1};
    Rewriter ids =
        new Rewriter() {
          @Override
          public Local local(Local l) {
            last[0] = Math.max(last[0], l.id());
            return l;
          }

          @Override
          public Expr expr(Expr e) {
            return e instanceof Expr.Read r ? new Expr.Read(local(r.local())) : operands(e);
          }
        };
    body.parameters().forEach(ids::local);
    for (Node n : nodes) {
      n.statements.forEach(ids::simple);
      inEnd(n.end, ids);
      n.handlers.forEach(h -> ids.local(h.exception()));
    }
    return new Local(last[0] + 1, type, null, Local.Kind.TEMPORARY);
  }

  /** Makes a node without statements, laid out behind another. */
  Node add(Node behind, Terminator end, List<Block.Handler> handlers) {
    Node added = new Node(nodes.size(), behind, behind.statements.size());
    added.end = end;
    added.handlers = handlers;
    nodes.add(added);
    return added;
  }

  /** Makes the statements from a position on a node of their own; counts have to be refreshed. */
  Node split(Node n, int position) {
    Node rest = new Node(nodes.size(), n, position);
    nodes.add(rest);
    n.statements.subList(position, n.statements.size()).clear();
    n.end = new Terminator.Goto(rest.id, rest.end.line());
    return rest;
  }

  int readsOf(Local l) {
    return reads.getOrDefault(l, 0);
  }

  int writesOf(Local l) {
    return writes.getOrDefault(l, 0);
  }

  /** Whether another variable, of another scope, has the same name. */
  boolean sharesName(Local l) {
    return writes.keySet().stream().anyMatch(o -> !o.equals(l) && l.name().equals(o.name()));
  }

  boolean hasOnePredecessor(int block) {
    return predecessors[block] == 1 && block != 0;
  }

  static List<Integer> successors(Terminator t) {
    if (t instanceof Terminator.Goto g) {
      return List.of(g.target());
    } else if (t instanceof Terminator.Branch b) {
      return List.of(b.then(), b.otherwise());
    } else if (t instanceof Terminator.Switch s) {
      List<Integer> all = new ArrayList<>();
      s.arms().forEach(a -> all.add(a.target()));
      all.add(s.otherwise());
      return all;
    }
    return List.of();
  }

  /** The terminator with one target changed. */
  static Terminator retargeted(Terminator end, int from, int to) {
    if (end instanceof Terminator.Goto g) {
      return new Terminator.Goto(g.target() == from ? to : g.target(), g.line());
    } else if (end instanceof Terminator.Branch b) {
      return new Terminator.Branch(
          b.test(),
          b.then() == from ? to : b.then(),
          b.otherwise() == from ? to : b.otherwise(),
          b.line());
    }
    Terminator.Switch s = (Terminator.Switch) end;
    List<Terminator.Arm> arms = new ArrayList<>();
    for (Terminator.Arm a : s.arms()) {
      arms.add(new Terminator.Arm(a.keys(), a.target() == from ? to : a.target()));
    }
    return new Terminator.Switch(
        s.selector(), arms, s.otherwise() == from ? to : s.otherwise(), s.line());
  }

  /** The terminator with its expression rewritten. */
  static Terminator inEnd(Terminator t, Rewriter r) {
    if (t instanceof Terminator.Branch b) {
      return new Terminator.Branch(r.expr(b.test()), b.then(), b.otherwise(), b.line());
    } else if (t instanceof Terminator.Switch s) {
      return new Terminator.Switch(r.expr(s.selector()), s.arms(), s.otherwise(), s.line());
    } else if (t instanceof Terminator.Return v && v.value() != null) {
      return new Terminator.Return(r.expr(v.value()), v.line());
    } else if (t instanceof Terminator.Throw x) {
      return new Terminator.Throw(r.expr(x.exception()), x.line());
    }
    return t;
  }

  /** The blocks that are reached, numbered anew. */
  Body body() {
    boolean[] seen = reachable();
    int[] numbers = new int[nodes.size()];
    Arrays.fill(numbers, -1);
    int count = 0;
    List<Node> inOrder = new ArrayList<>(nodes);
    inOrder.sort(Comparator.comparingInt(n -> n.layout));
    for (Node n : inOrder) {
      if (seen[n.id]) {
        numbers[n.id] = count++;
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Node n : inOrder) {
      if (seen[n.id]) {
        List<Block.Handler> handlers =
            n.handlers.stream().map(h -> h.withTarget(numbers[h.target()])).toList();
        blocks.add(
            new Block(
                numbers[n.id], List.copyOf(n.statements), renumbered(n.end, numbers), handlers));
      }
    }
    return new Body(body.parameters(), blocks);
  }

  private static Terminator renumbered(Terminator t, int[] numbers) {
    if (t instanceof Terminator.Goto g) {
      return new Terminator.Goto(numbers[g.target()], g.line());
    } else if (t instanceof Terminator.Branch b) {
      return new Terminator.Branch(b.test(), numbers[b.then()], numbers[b.otherwise()], b.line());
    } else if (t instanceof Terminator.Switch s) {
      List<Terminator.Arm> arms =
          s.arms().stream().map(a -> new Terminator.Arm(a.keys(), numbers[a.target()])).toList();
      return new Terminator.Switch(s.selector(), arms, numbers[s.otherwise()], s.line());
    }
    return t;
  }
}
