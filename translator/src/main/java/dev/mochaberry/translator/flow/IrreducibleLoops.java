package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every loop with several entries a single one: a dispatch block that a state variable leads
 * on. javac never needs it; other compilers may.
 */
final class IrreducibleLoops {
  private final List<Block> blocks;
  private final Locals locals;

  private IrreducibleLoops(List<Block> blocks, Locals locals) {
    this.blocks = new ArrayList<>(blocks);
    this.locals = locals;
  }

  static List<Block> apply(List<Block> blocks, Locals locals) {
    IrreducibleLoops pass = new IrreducibleLoops(blocks, locals);
    pass.fix(pass.reachable(), 0);
    return pass.blocks;
  }

  private Set<Integer> reachable() {
    Set<Integer> seen = new TreeSet<>();
    Deque<Integer> work = new ArrayDeque<>(List.of(0));
    while (!work.isEmpty()) {
      int at = work.pop();
      if (seen.add(at)) {
        work.addAll(Edges.all(blocks.get(at), 0));
      }
    }
    return seen;
  }

  private void fix(Set<Integer> nodes, int methodEntry) {
    for (Set<Integer> loop : components(nodes)) {
      Set<Integer> entries = new TreeSet<>();
      if (loop.contains(methodEntry)) {
        entries.add(methodEntry);
      }
      for (int from : reachable()) {
        if (!loop.contains(from)) {
          for (int to : Edges.all(blocks.get(from), 0)) {
            if (loop.contains(to)) {
              entries.add(to);
            }
          }
        }
      }
      Set<Integer> inner = new TreeSet<>(loop);
      if (entries.size() == 1) {
        inner.removeAll(entries);
      } else {
        dispatch(loop, entries, methodEntry);
      }
      fix(inner, methodEntry);
    }
  }

  /**
   * Makes every jump to one of the entries set the state and go through a new block. Jumps from
   * outside the loop and from inside have their own setting blocks, so that the new block is the
   * only entry. The new blocks cannot throw and need no handlers.
   */
  private void dispatch(Set<Integer> loop, Set<Integer> entries, int methodEntry) {
    Local state = locals.temporary(Type.INT);
    int dispatcher = blocks.size();
    blocks.add(new Block(dispatcher, List.of(), new Terminator.Return(null, 0), List.of()));
    Map<Integer, Integer> fromOutside = new HashMap<>();
    Map<Integer, Integer> fromInside = new HashMap<>();
    List<Terminator.Arm> arms = new ArrayList<>();
    Set<Integer> inside = new TreeSet<>(loop);
    int number = 0;
    for (int entry : entries) {
      int target = entry;
      if (entry == methodEntry) {
        // The method's entry keeps its number: its contents move to a new block.
        target = blocks.size();
        Block old = blocks.get(entry);
        blocks.add(new Block(target, old.statements(), old.end(), old.handlers()));
        inside.remove(entry);
        inside.add(target);
        blocks.set(entry, setter(entry, state, number, dispatcher));
        fromOutside.put(entry, entry);
      } else {
        fromOutside.put(entry, blocks.size());
        blocks.add(setter(blocks.size(), state, number, dispatcher));
      }
      fromInside.put(entry, blocks.size());
      inside.add(blocks.size());
      blocks.add(setter(blocks.size(), state, number, dispatcher));
      arms.add(new Terminator.Arm(List.of(number++), target));
    }
    for (int i = 0; i < blocks.size(); i++) {
      Map<Integer, Integer> setter = inside.contains(i) ? fromInside : fromOutside;
      blocks.set(i, Edges.retarget(blocks.get(i), t -> setter.getOrDefault(t, t)));
    }
    int last = arms.remove(arms.size() - 1).target();
    Terminator end = new Terminator.Switch(new Expr.Read(state), arms, last, 0);
    blocks.set(dispatcher, new Block(dispatcher, List.of(), end, List.of()));
  }

  private static Block setter(int id, Local state, int value, int dispatcher) {
    Stmt.Simple set = new Stmt.Assign(state, new Expr.Const(value, Type.INT), 0);
    return new Block(id, List.of(set), new Terminator.Goto(dispatcher, 0), List.of());
  }

  /** The strongly connected components with a cycle (Tarjan). */
  private List<Set<Integer>> components(Set<Integer> nodes) {
    Map<Integer, Integer> index = new HashMap<>();
    Map<Integer, Integer> low = new HashMap<>();
    Deque<Integer> stack = new ArrayDeque<>();
    Set<Integer> onStack = new TreeSet<>();
    List<Set<Integer>> result = new ArrayList<>();
    for (int node : nodes) {
      if (!index.containsKey(node)) {
        visit(node, nodes, index, low, stack, onStack, result);
      }
    }
    return result;
  }

  private void visit(
      int node,
      Set<Integer> nodes,
      Map<Integer, Integer> index,
      Map<Integer, Integer> low,
      Deque<Integer> stack,
      Set<Integer> onStack,
      List<Set<Integer>> result) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    stack.push(node);
    onStack.add(node);
    boolean cycle = false;
    for (int next : Edges.all(blocks.get(node), 0)) {
      cycle |= next == node;
      if (!nodes.contains(next)) {
        continue;
      }
      if (!index.containsKey(next)) {
        visit(next, nodes, index, low, stack, onStack, result);
        low.put(node, Math.min(low.get(node), low.get(next)));
      } else if (onStack.contains(next)) {
        low.put(node, Math.min(low.get(node), index.get(next)));
      }
    }
    if (low.get(node).equals(index.get(node))) {
      Set<Integer> component = new TreeSet<>();
      int member;
      do {
        member = stack.pop();
        onStack.remove(member);
        component.add(member);
      } while (member != node);
      if (component.size() > 1 || cycle) {
        result.add(component);
      }
    }
  }
}
