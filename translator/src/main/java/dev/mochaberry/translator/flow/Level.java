package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a method that lies inside the same try statements. Its nodes are plain blocks and
 * whole try regions, each named by its (first) block; it is written by a walk over the dominator
 * tree (N. Ramsey, "Beyond Relooper", ICFP 2022), with everything a loop or try leads to placed
 * behind it.
 */
final class Level {
  private final List<Block> blocks;
  private final Locals names;
  private final Level parent;
  private final int parentNode;
  private final int depth;
  private final int entry;

  private final TryRegions regions;
  private final Map<Integer, Integer> position = new HashMap<>();
  private final Map<Integer, Integer> dominator = new HashMap<>();
  private final Map<Integer, Set<Integer>> loops = new HashMap<>();
  private final Map<Integer, Integer> forwardEdges = new HashMap<>();

  /** The nodes a node is entered from, but for the back edges of loops. */
  private final Map<Integer, Set<Integer>> comesFrom = new HashMap<>();

  private final Set<Integer> leftFromTry = new HashSet<>();

  /** Where the handlers of try regions start, where they are of this level. */
  private final Set<Integer> caught = new HashSet<>();

  private final Set<Integer> inlined = new HashSet<>();
  private final Map<Integer, List<Integer>> merges = new HashMap<>();
  private final Map<Integer, List<Integer>> afterLoop = new HashMap<>();
  private final Map<Integer, Label> breakLabels = new HashMap<>();
  private final Map<Integer, Label> loopLabels = new HashMap<>();
  private Label resume;

  Level(
      List<Block> blocks,
      Locals names,
      Collection<Integer> members,
      int entry,
      int depth,
      Level parent,
      int parentNode) {
    this.blocks = blocks;
    this.names = names;
    this.entry = entry;
    this.depth = depth;
    this.parent = parent;
    this.parentNode = parentNode;
    this.regions = new TryRegions(blocks, new HashSet<>(members), entry, depth);
    analyse();
    place();
  }

  /** The whole level as statements. */
  List<Stmt> statements() {
    return code(entry);
  }

  // ---- dominators and loops

  private void analyse() {
    Map<Integer, List<Integer>> successors = new HashMap<>();
    List<Integer> order =
        ReversePostorder.of(
            regions.nodeOf(entry), n -> successors.computeIfAbsent(n, regions::successors));
    Map<Integer, List<Integer>> predecessors = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      position.put(order.get(i), i);
      for (int s : successors.get(order.get(i))) {
        predecessors.computeIfAbsent(s, x -> new ArrayList<>()).add(order.get(i));
      }
    }
    dominator.put(order.get(0), order.get(0));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int n : order.subList(1, order.size())) {
        Integer best = null;
        for (int p : predecessors.get(n)) {
          if (dominator.containsKey(p)) {
            best = best == null ? (Integer) p : (Integer) common(best, p);
          }
        }
        if (!best.equals(dominator.put(n, best))) {
          changed = true;
        }
      }
    }
    for (int n : order) {
      if (regions.contains(n)) {
        leftFromTry.addAll(regions.exits(n));
        regions.clauses(n).forEach(clause -> caught.add(regions.nodeOf(clause.target())));
      }
      for (int p : predecessors.getOrDefault(n, List.of())) {
        if (position.get(p) < position.get(n)) {
          forwardEdges.merge(n, 1, Integer::sum);
          comesFrom.computeIfAbsent(n, x -> new HashSet<>()).add(p);
        } else {
          addLoop(n, p, predecessors);
        }
      }
    }
  }

  private int common(int a, int b) {
    while (a != b) {
      while (position.get(a) > position.get(b)) {
        a = dominator.get(a);
      }
      while (position.get(b) > position.get(a)) {
        b = dominator.get(b);
      }
    }
    return a;
  }

  private void addLoop(int header, int from, Map<Integer, List<Integer>> predecessors) {
    Set<Integer> body = loops.computeIfAbsent(header, h -> new HashSet<>(Set.of(h)));
    List<Integer> work = new ArrayList<>(List.of(from));
    while (!work.isEmpty()) {
      int n = work.remove(work.size() - 1);
      if (body.add(n)) {
        work.addAll(predecessors.getOrDefault(n, List.of()));
      }
    }
  }

  private void place() {
    List<Integer> order = new ArrayList<>(position.keySet());
    order.sort(Comparator.comparing(position::get));
    Map<Integer, Integer> ends = new HashMap<>();
    loops.forEach((header, body) -> ends.put(header, end(header, body)));
    for (int n : order.subList(1, order.size())) {
      int above = dominator.get(n);
      stayInside(n, above, ends);
      Integer outermost = null;
      for (Map.Entry<Integer, Set<Integer>> loop : loops.entrySet()) {
        if (loop.getValue().contains(above)
            && !loop.getValue().contains(n)
            && (outermost == null || position.get(loop.getKey()) < position.get(outermost))) {
          outermost = loop.getKey();
        }
      }
      if (outermost != null) {
        afterLoop.computeIfAbsent(outermost, x -> new ArrayList<>()).add(n);
      } else if (forwardEdges.get(n) == 1 && !leftFromTry.contains(n)) {
        inlined.add(n);
      } else {
        merges.computeIfAbsent(above, x -> new ArrayList<>()).add(n);
      }
    }
  }

  /**
   * What a loop leads to may stand in it or behind it: both are right. Compilers lay code out as it
   * was written, so a node before the end of a loop stands where it leaves from, as in {@code if
   * (found) { …; return x; }}. A handler of a try statement in the loop stands in it like that.
   */
  private void stayInside(int node, int above, Map<Integer, Integer> ends) {
    List<Integer> headers = new ArrayList<>(loops.keySet());
    headers.sort(Comparator.comparing(position::get));
    for (int header : headers) {
      Set<Integer> body = loops.get(header);
      if (body.contains(above) && !body.contains(node)) {
        boolean laidInside = caught.contains(node) || node > header && node < ends.get(header);
        if (!laidInside || !body.containsAll(comesFrom.get(node))) {
          return; // behind this loop, and so not in one inside it
        }
        body.add(node);
        body.addAll(loops.getOrDefault(node, Set.of())); // a loop of its own stays in one piece
      }
    }
  }

  /** The block where a loop's code ends: where its first test leads, or its last one. */
  private int end(int header, Set<Integer> nodes) {
    int last = 0;
    for (int n : nodes) {
      for (int b : regions.members(n)) {
        last = Math.max(last, b);
      }
    }
    if (!regions.contains(header)) {
      for (int s : regions.successors(header)) {
        if (!nodes.contains(s)) {
          last = Math.max(last, s);
        }
      }
    }
    return last;
  }

  // ---- writing

  private List<Stmt> code(int node) {
    List<Stmt> result = regions.contains(node) ? region(node) : plain(node);
    result = withMerges(result, merges.get(node));
    if (loops.containsKey(node)) {
      int line = firstLine(node);
      result = new ArrayList<>(List.of(new Stmt.Loop(loopLabel(node), result, line)));
    }
    return withMerges(result, afterLoop.get(node));
  }

  private List<Stmt> withMerges(List<Stmt> inner, List<Integer> following) {
    List<Stmt> result = inner;
    if (following != null) {
      for (int node : following) {
        int line = firstLine(node);
        List<Stmt> outer = new ArrayList<>();
        outer.add(new Stmt.Labeled(breakLabel(node), result, line));
        outer.addAll(code(node));
        result = outer;
      }
    }
    return result;
  }

  private int firstLine(int node) {
    Block block = blocks.get(node);
    return block.statements().isEmpty() ? block.end().line() : block.statements().get(0).line();
  }

  private List<Stmt> region(int node) {
    Level inner =
        new Level(
            blocks, names, regions.members(node), node, depth + regions.depth(node), this, node);
    List<Stmt> body = inner.statements();
    Handler first = regions.rows(node).get(0);
    if (first.isFinally()) {
      List<Stmt> last = finallyBody(first.target());
      return new ArrayList<>(
          List.of(new Stmt.Try(body, List.of(), last, first.resource(), firstLine(node))));
    }
    List<Stmt.Catch> catches = new ArrayList<>();
    for (TryRegions.Clause clause : regions.clauses(node)) {
      catches.add(
          new Stmt.Catch(clause.types(), clause.handler().exception(), go(node, clause.target())));
    }
    return new ArrayList<>(List.of(new Stmt.Try(body, catches, List.of(), firstLine(node))));
  }

  private List<Stmt> finallyBody(int start) {
    List<Integer> members = ReversePostorder.of(start, b -> Edges.all(blocks.get(b), depth));
    Level level = new Level(blocks, names, members, start, depth, null, -1);
    List<Stmt> body = level.statements();
    return List.of(new Stmt.Labeled(level.resumeLabel(), body, firstLine(start)));
  }

  private List<Stmt> plain(int node) {
    Block block = blocks.get(node);
    List<Stmt> result = new ArrayList<>(block.statements());
    Terminator end = block.end();
    if (end instanceof Terminator.Goto t) {
      boolean written = block.statements().isEmpty();
      result.addAll(go(node, t.target(), written ? t.line() : 0));
    } else if (end instanceof Terminator.Branch t) {
      result.add(new Stmt.If(t.test(), go(node, t.then()), go(node, t.otherwise()), t.line()));
    } else if (end instanceof Terminator.Switch t) {
      List<Stmt.Case> cases = new ArrayList<>();
      List<Terminator.Arm> asWritten = new ArrayList<>(t.arms());
      asWritten.sort(Comparator.comparingInt(Terminator.Arm::target));
      for (Terminator.Arm arm : asWritten) {
        cases.add(new Stmt.Case(arm.keys(), go(node, arm.target())));
      }
      result.add(new Stmt.Switch(t.selector(), cases, go(node, t.otherwise()), t.line()));
    } else if (end instanceof Terminator.Return t) {
      result.add(new Stmt.Return(t.value(), t.line()));
    } else if (end instanceof Terminator.Throw t) {
      result.add(new Stmt.Throw(t.exception(), t.line()));
    } else if (end instanceof Terminator.Resume t) {
      result.add(new Stmt.Break(resumeLabel(), t.line()));
    }
    return result;
  }

  private List<Stmt> go(int from, int block) {
    return go(from, block, 0);
  }

  /**
   * @param line where a jump was written, or 0
   */
  private List<Stmt> go(int from, int block, int line) {
    Integer target = regions.nodeOf(block);
    if (target != null && position.get(from) < position.get(target) && inlined.contains(target)) {
      return code(target);
    }
    return new ArrayList<>(List.of(jump(from, block, line)));
  }

  private Stmt jump(int from, int block, int line) {
    Integer target = regions.nodeOf(block);
    if (target == null) {
      return parent.jump(parentNode, block, line);
    }
    return position.get(from) < position.get(target)
        ? new Stmt.Break(breakLabel(target), line)
        : new Stmt.Continue(loopLabel(target), line);
  }

  private Label breakLabel(int node) {
    return breakLabels.computeIfAbsent(node, n -> names.label());
  }

  /** The end of the finally body that this is, or lies in: it may be left from inside a loop. */
  private Label resumeLabel() {
    if (parent != null) {
      return parent.resumeLabel();
    }
    if (resume == null) {
      resume = names.label();
    }
    return resume;
  }

  private Label loopLabel(int node) {
    return loopLabels.computeIfAbsent(node, n -> names.label());
  }
}
