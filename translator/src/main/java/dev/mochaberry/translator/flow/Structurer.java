package dev.mochaberry.translator.flow;

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
    return JumpSimplifier.apply(raw(body));
  }

  /** The method as the dominator tree gives it, every jump still there. */
  static List<Stmt> raw(Body body) {
    List<Block> threaded = JumpThreading.apply(body.blocks());
    Locals names = Locals.ofBlocks(body.parameters(), threaded);
    List<Block> blocks = IrreducibleLoops.apply(threaded, names);
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      all.add(i);
    }
    return new Level(blocks, names, all, 0, 0, null, -1).statements();
  }
}
