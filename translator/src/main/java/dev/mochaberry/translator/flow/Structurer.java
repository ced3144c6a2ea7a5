package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.flow.JumpSimplifier.Jumps;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a control-flow graph with handlers into structured statements; right for every graph. */
public final class Structurer {
  private Structurer() {}

  /** The method with loops, labelled blocks, tries and jumps; labels already cleaned up. */
  public static List<Stmt> structure(Body body) {
    return JumpSimplifier.apply(SingleThrows.apply(raw(body, false)), Jumps.FEWEST);
  }

  /**
   * The same for further passes, with the jumps under a test that were written so: {@code if (test)
   * continue;}. Those of them that lead to the next round of a counting loop still lead to the
   * counting.
   */
  public static List<Stmt> structureAsWritten(Body body) {
    return JumpSimplifier.apply(LoopEnds.apply(SingleThrows.apply(raw(body, true))), Jumps.WRITTEN);
  }

  /** What the passes left, with the jumps that Python has. */
  public static List<Stmt> simplify(List<Stmt> statements) {
    return JumpSimplifier.apply(statements, Jumps.NEAR);
  }

  /** The method as the dominator tree gives it, every jump still there. */
  static List<Stmt> raw(Body body, boolean asWritten) {
    List<Block> threaded = JumpThreading.apply(body.blocks(), asWritten);
    Locals names = Locals.ofBlocks(body.parameters(), threaded);
    List<Block> blocks = IrreducibleLoops.apply(threaded, names);
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      all.add(i);
    }
    return new Level(blocks, names, all, 0, 0, null, -1).statements();
  }
}
