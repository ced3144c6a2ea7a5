package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads jumps past blocks that only jump on; such blocks cannot throw. One that leads into a
 * finally stays: on the way to it a jump from inside leaves that finally first.
 */
final class JumpThreading {
  private JumpThreading() {}

  static List<Block> apply(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      result.add(Edges.retarget(block, target -> last(blocks, target)));
    }
    return result;
  }

  private static boolean entersFinally(Block from, Block to) {
    return to.handlers().stream().anyMatch(h -> h.isFinally() && !from.handlers().contains(h));
  }

  private static int last(List<Block> blocks, int start) {
    Set<Integer> seen = new HashSet<>();
    int at = start;
    while (seen.add(at)
        && blocks.get(at).statements().isEmpty()
        && blocks.get(at).end() instanceof Terminator.Goto next
        && !entersFinally(blocks.get(at), blocks.get(next.target()))) {
      at = next.target();
    }
    return at;
  }
}
