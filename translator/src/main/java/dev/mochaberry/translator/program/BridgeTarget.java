package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a bridge method forwards to, by the one call in its body. */
final class BridgeTarget {
  private BridgeTarget() {}

  static Optional<MethodModel> of(MethodModel bridge, List<MethodModel> candidates) {
    Set<MethodRef> called = called(bridge);
    return candidates.stream().filter(c -> called.contains(c.ref())).findFirst();
  }

  /**
   * What a bridge forwards to that its class inherits: the superclass has the method, by another
   * erasure, that an interface of the class asks for.
   */
  static Optional<MethodModel> inherited(ClassPool pool, MethodModel bridge) {
    MethodRef ref = bridge.ref();
    return called(bridge).stream()
        .filter(m -> m.name().equals(ref.name()))
        .filter(m -> m.parameters().size() == ref.parameters().size())
        .flatMap(m -> pool.resolve(m).stream())
        .filter(m -> pool.isTranslated(m.ref().owner()))
        .findFirst();
  }

  private static Set<MethodRef> called(MethodModel bridge) {
    Set<MethodRef> called = new HashSet<>();
    for (Block b : bridge.body().blocks()) {
      IrWalk.expressions(b.statements(), e -> note(e, called), s -> {});
      if (b.end() instanceof Block.Terminator.Return r && r.value() != null) {
        IrWalk.expression(r.value(), e -> note(e, called));
      }
    }
    return called;
  }

  private static void note(Expr e, Set<MethodRef> called) {
    if (e instanceof Expr.Call c) {
      called.add(c.method());
    }
  }
}
