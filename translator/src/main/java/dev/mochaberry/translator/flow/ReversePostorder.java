package dev.mochaberry.translator.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The order in which forward edges lead forward. */
final class ReversePostorder {
  private ReversePostorder() {}

  /** All nodes reachable from the entry; first successors come first where edges leave a choice. */
  static List<Integer> of(int entry, IntFunction<List<Integer>> successors) {
    List<Integer> finished = new ArrayList<>();
    Set<Integer> seen = new HashSet<>(Set.of(entry));
    Deque<Integer> path = new ArrayDeque<>(List.of(entry));
    Deque<Iterator<Integer>> pending = new ArrayDeque<>();
    pending.push(backwards(successors.apply(entry)));
    while (!path.isEmpty()) {
      if (pending.peek().hasNext()) {
        int next = pending.peek().next();
        if (seen.add(next)) {
          path.push(next);
          pending.push(backwards(successors.apply(next)));
        }
      } else {
        pending.pop();
        finished.add(path.pop());
      }
    }
    Collections.reverse(finished);
    return finished;
  }

  private static Iterator<Integer> backwards(List<Integer> list) {
    List<Integer> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy.iterator();
  }
}
