package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** The node each block of this level belongs to. */
  private final Map<Integer, Integer> nodeOf = new HashMap<>();

  private final Map<Integer, Region> regions = new HashMap<>();
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

  /** Blocks under the same handlers, entered only at the first; {@code rows} of them in common. */
  private record Region(Set<Integer> members, int rows) {}

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
    collapse(new HashSet<>(members));
    analyse();
    place();
  }

  /** The whole level as statements. */
  List<Stmt> statements() {
    return code(entry);
  }

  // ---- try regions

  private void collapse(Set<Integer> members) {
    Map<Integer, List<Integer>> successors = new HashMap<>();
    for (int b : members) {
      successors.put(b, within(Edges.all(blocks.get(b), depth), members));
    }
    List<Integer> order = ReversePostorder.of(entry, successors::get);
    Map<Handler, Set<Integer>> groups = new LinkedHashMap<>();
    for (int b : order) {
      nodeOf.put(b, b);
      Handler outermost = row(b, 0);
      if (outermost != null) {
        groups.computeIfAbsent(outermost, h -> new LinkedHashSet<>()).add(b);
      }
    }
    Map<Integer, List<Integer>> predecessors = new HashMap<>();
    for (int b : order) {
      for (int s : successors.get(b)) {
        predecessors.computeIfAbsent(s, x -> new ArrayList<>()).add(b);
      }
    }
    groups.forEach((handler, group) -> split(handler, group, order, predecessors));
  }

  /** Splits blocks with the same outermost handler into regions with one entry each. */
  private void split(
      Handler handler,
      Set<Integer> group,
      List<Integer> order,
      Map<Integer, List<Integer>> predecessors) {
    Set<Integer> heads = new HashSet<>();
    for (int b : group) {
      boolean entered = b == entry || b == handler.target();
      for (int p : predecessors.getOrDefault(b, List.of())) {
        entered |= !group.contains(p);
      }
      if (entered) {
        heads.add(b);
      }
    }
    Map<Integer, Integer> head = new HashMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      head.clear();
      for (int b : group) {
        head.put(b, heads.contains(b) ? b : null);
        for (int p : predecessors.getOrDefault(b, List.of())) {
          if (head.get(b) == null && head.get(p) != null) {
            head.put(b, head.get(p));
          }
        }
      }
      for (int b : group) {
        for (int p : predecessors.getOrDefault(b, List.of())) {
          if (!heads.contains(b) && !head.get(b).equals(head.get(p))) {
            heads.add(b);
            changed = true;
          }
        }
      }
    }
    Map<Integer, Set<Integer>> found = new LinkedHashMap<>();
    for (int b : group) {
      found.computeIfAbsent(head.get(b), h -> new LinkedHashSet<>()).add(b);
      nodeOf.put(b, head.get(b));
    }
    found.forEach((h, set) -> regions.put(h, new Region(set, commonRows(h, set))));
  }

  private int commonRows(int head, Set<Integer> members) {
    int count = 0;
    while (true) {
      Handler candidate = row(head, count);
      if (candidate == null || candidate.isFinally()) {
        return candidate != null && count == 0 ? 1 : count;
      }
      if (members.contains(candidate.target()) && candidate.target() != head) {
        return count;
      }
      for (int b : members) {
        if (!candidate.equals(row(b, count))) {
          return count;
        }
      }
      count++;
    }
  }

  /** A block's row number {@code fromOutside} beyond the rows this level lies in, or null. */
  private Handler row(int block, int fromOutside) {
    List<Handler> handlers = blocks.get(block).handlers();
    int index = handlers.size() - depth - fromOutside - 1;
    return index < 0 ? null : handlers.get(index);
  }

  private static List<Integer> within(List<Integer> targets, Set<Integer> members) {
    List<Integer> result = new ArrayList<>(targets);
    result.removeIf(t -> !members.contains(t));
    return result;
  }

  /** The rows of a region, as the table orders them. */
  private List<Handler> rows(int node) {
    List<Handler> all = blocks.get(node).handlers();
    int end = all.size() - depth;
    return all.subList(end - regions.get(node).rows(), end);
  }

  /** Where the blocks of a region go when nothing is thrown to the region's own handlers. */
  private List<Integer> exits(int node) {
    Region region = regions.get(node);
    Set<Integer> result = new LinkedHashSet<>();
    for (int b : region.members()) {
      for (int t : Edges.all(blocks.get(b), depth + region.rows())) {
        if (!region.members().contains(t) && nodeOf.containsKey(t)) {
          result.add(nodeOf.get(t));
        }
      }
    }
    return new ArrayList<>(result);
  }

  // ---- dominators and loops

  private List<Integer> successors(int node) {
    List<Integer> result = new ArrayList<>();
    if (regions.containsKey(node)) {
      result.addAll(exits(node));
      for (Clause clause : clauses(node)) {
        if (nodeOf.containsKey(clause.target())) {
          result.add(nodeOf.get(clause.target()));
        }
      }
    } else {
      for (int t : Edges.all(blocks.get(node), depth)) {
        if (nodeOf.containsKey(t)) {
          result.add(nodeOf.get(t));
        }
      }
    }
    return result;
  }

  private void analyse() {
    Map<Integer, List<Integer>> successors = new HashMap<>();
    List<Integer> order =
        ReversePostorder.of(
            nodeOf.get(entry), n -> successors.computeIfAbsent(n, this::successors));
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
      if (regions.containsKey(n)) {
        leftFromTry.addAll(exits(n));
        clauses(n).forEach(clause -> caught.add(nodeOf.get(clause.target())));
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
      Region region = regions.get(n);
      for (int b : region == null ? Set.of(n) : region.members()) {
        last = Math.max(last, b);
      }
    }
    if (!regions.containsKey(header)) {
      for (int s : successors(header)) {
        if (!nodes.contains(s)) {
          last = Math.max(last, s);
        }
      }
    }
    return last;
  }

  // ---- writing

  private List<Stmt> code(int node) {
    List<Stmt> result = regions.containsKey(node) ? region(node) : plain(node);
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
    Region region = regions.get(node);
    Level inner =
        new Level(blocks, names, region.members(), node, depth + region.rows(), this, node);
    List<Stmt> body = inner.statements();
    Handler first = rows(node).get(0);
    if (first.isFinally()) {
      List<Stmt> last = finallyBody(first.target());
      return new ArrayList<>(
          List.of(new Stmt.Try(body, List.of(), last, first.resource(), firstLine(node))));
    }
    List<Stmt.Catch> catches = new ArrayList<>();
    for (Clause clause : clauses(node)) {
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

  private record Clause(List<Type.ClassType> types, Handler handler) {
    int target() {
      return handler.target();
    }
  }

  /** The rows of a region with neighbours that do the same made one. */
  private List<Clause> clauses(int node) {
    List<Clause> result = new ArrayList<>();
    for (Handler row : rows(node)) {
      if (row.isFinally()) {
        continue;
      }
      Clause last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && last.types().isEmpty()) {
        break;
      }
      boolean same =
          last != null
              && last.target() == row.target()
              && java.util.Objects.equals(last.handler().exception(), row.exception());
      List<Type.ClassType> types = new ArrayList<>(same ? last.types() : List.of());
      if (row.type() == null) {
        types.clear();
      } else {
        types.add(row.type());
      }
      if (same) {
        result.remove(result.size() - 1);
      }
      result.add(new Clause(types, row));
    }
    return result;
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
    Integer target = nodeOf.get(block);
    if (target != null && position.get(from) < position.get(target) && inlined.contains(target)) {
      return code(target);
    }
    return new ArrayList<>(List.of(jump(from, block, line)));
  }

  private Stmt jump(int from, int block, int line) {
    Integer target = nodeOf.get(block);
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
