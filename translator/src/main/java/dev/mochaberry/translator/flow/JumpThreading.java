package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leads jumps past blocks that only jump on; such blocks cannot throw. One that leads into a
 * finally stays: on the way to it a jump from inside leaves that finally first. So does one that is
 * all that a finally covers, where a jump from outside leads: what the finally does is still done.
 */
final class JumpThreading {
  private final List<Block> blocks;
  private final boolean asWritten;

  private JumpThreading(List<Block> blocks, boolean asWritten) {
    this.blocks = blocks;
    this.asWritten = asWritten;
  }

  /**
   * The blocks with shorter ways.
   *
   * @param asWritten whether a jump that its author wrote as one stays: {@code if (test) continue;}
   */
  static List<Block> apply(List<Block> blocks, boolean asWritten) {
    JumpThreading pass = new JumpThreading(blocks, asWritten);
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      int first =
          block.end() instanceof Terminator.Branch b && asWritten && pass.isJump(b.then())
              ? b.then()
              : -1;
      result.add(
          Edges.retarget(block, target -> target == first ? target : pass.last(block, target)));
    }
    return result;
  }

  /** What is written under a test comes right behind it: no other block leads there. */
  private boolean isJump(int block) {
    Block b = blocks.get(block);
    return b.statements().isEmpty()
        && b.end() instanceof Terminator.Goto g
        && g.line() > 0
        && blocks.stream().filter(x -> Edges.all(x, 0).contains(block)).count() == 1;
  }

  private static boolean entersFinally(Block from, Block to) {
    return to.handlers().stream().anyMatch(h -> h.isFinally() && !from.handlers().contains(h));
  }

  /** Whether a way goes through a finally: on it, what the finally does is done. */
  private static boolean crossesFinally(Block from, Block at, Block to) {
    return at.handlers().stream()
        .anyMatch(h -> h.isFinally() && !from.handlers().contains(h) && !to.handlers().contains(h));
  }

  private int last(Block from, int start) {
    Set<Integer> seen = new HashSet<>();
    int at = start;
    while (seen.add(at)
        && blocks.get(at).statements().isEmpty()
        && blocks.get(at).end() instanceof Terminator.Goto next
        && !entersFinally(blocks.get(at), blocks.get(next.target()))
        && !crossesFinally(from, blocks.get(at), blocks.get(next.target()))) {
      at = next.target();
    }
    return at;
  }
}
