package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leads jumps past blocks that only jump on; such blocks cannot throw. */
final class JumpThreading {
  private JumpThreading() {}

  static List<Block> apply(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      result.add(Edges.retarget(block, target -> last(blocks, target)));
    }
    return result;
  }

  private static int last(List<Block> blocks, int start) {
    Set<Integer> seen = new HashSet<>();
    int at = start;
    while (seen.add(at)
        && blocks.get(at).statements().isEmpty()
        && blocks.get(at).end() instanceof Terminator.Goto next) {
      at = next.target();
    }
    return at;
  }
}
