package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The try regions of a level: blocks under the same handlers which are entered only at the first
 * are one node of the level's graph, named by that block; each other block is one by itself.
 */
final class TryRegions {
  private final List<Block> blocks;
  private final int entry;
  private final int depth;

  /** The node each block of the level belongs to. */
  private final Map<Integer, Integer> nodeOf = new HashMap<>();

  private final Map<Integer, Region> regions = new HashMap<>();

  /** Blocks under the same handlers, entered only at the first; {@code rows} of them in common. */
  private record Region(Set<Integer> members, int rows) {}

  /** Neighbouring rows of a region that do the same: what they catch, and the first of them. */
  record Clause(List<Type.ClassType> types, Handler handler) {
    int target() {
      return handler.target();
    }
  }

  /**
   * @param depth how many rows the whole level lies under
   */
  TryRegions(List<Block> blocks, Set<Integer> members, int entry, int depth) {
    this.blocks = blocks;
    this.entry = entry;
    this.depth = depth;
    collapse(members);
  }

  /** The node that a block belongs to, or null if it lies outside the level. */
  Integer nodeOf(int block) {
    return nodeOf.get(block);
  }

  /** Whether the node is a try region. */
  boolean contains(int node) {
    return regions.containsKey(node);
  }

  /** The blocks of a node. */
  Set<Integer> members(int node) {
    return contains(node) ? regions.get(node).members() : Set.of(node);
  }

  /** How many rows a region adds to those around it. */
  int depth(int node) {
    return regions.get(node).rows();
  }

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
  List<Handler> rows(int node) {
    List<Handler> all = blocks.get(node).handlers();
    int end = all.size() - depth;
    return all.subList(end - regions.get(node).rows(), end);
  }

  /** Where the blocks of a region go when nothing is thrown to the region's own handlers. */
  List<Integer> exits(int node) {
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

  /** Where control can go from a node. */
  List<Integer> successors(int node) {
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

  /** The rows of a region with neighbours that do the same made one. */
  List<Clause> clauses(int node) {
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
}
