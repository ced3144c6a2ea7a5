package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Handler;
import dev.mochaberry.translator.ir.Block.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where control can go from a block. */
final class Edges {
  private Edges() {}

  /** The targets of a terminator, one for each way out, so possibly with repetitions. */
  static List<Integer> targets(Terminator end) {
    List<Integer> result = new ArrayList<>();
    if (end instanceof Terminator.Goto t) {
      result.add(t.target());
    } else if (end instanceof Terminator.Branch t) {
      result.add(t.then());
      result.add(t.otherwise());
    } else if (end instanceof Terminator.Switch t) {
      t.arms().forEach(arm -> result.add(arm.target()));
      result.add(t.otherwise());
    }
    return result;
  }

  /**
   * Normal targets, then those of the handlers but the {@code outer} last ones. A finally is no
   * target: control comes back from it.
   */
  static List<Integer> all(Block block, int outer) {
    List<Integer> result = targets(block.end());
    for (Handler handler : block.handlers().subList(0, block.handlers().size() - outer)) {
      if (!handler.isFinally()) {
        result.add(handler.target());
      }
    }
    return result;
  }

  /** The block with every target mapped. */
  static Block retarget(Block block, IntUnaryOperator map) {
    Terminator end = block.end();
    if (end instanceof Terminator.Goto t) {
      end = new Terminator.Goto(map.applyAsInt(t.target()), t.line());
    } else if (end instanceof Terminator.Branch t) {
      end =
          new Terminator.Branch(
              t.test(), map.applyAsInt(t.then()), map.applyAsInt(t.otherwise()), t.line());
    } else if (end instanceof Terminator.Switch t) {
      List<Terminator.Arm> arms = new ArrayList<>();
      t.arms().forEach(a -> arms.add(new Terminator.Arm(a.keys(), map.applyAsInt(a.target()))));
      end = new Terminator.Switch(t.selector(), arms, map.applyAsInt(t.otherwise()), t.line());
    }
    List<Handler> handlers = new ArrayList<>();
    for (Handler h : block.handlers()) {
      handlers.add(h.withTarget(map.applyAsInt(h.target())));
    }
    return new Block(block.id(), block.statements(), end, handlers);
  }
}
