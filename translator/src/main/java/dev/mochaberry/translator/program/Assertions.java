package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Java decides when a class is loaded whether its assertions are checked (JLS 14.10): javac asks
 * for it in the static initialiser and tests the answer, {@code $assertionsDisabled}, before every
 * {@code assert}. A translation knows the answer: nothing of an assertion stays where they are off,
 * and nothing of the question where they are on.
 */
public final class Assertions {
  private static final String DISABLED = "$assertionsDisabled";

  private final boolean enabled;

  /** Makes the pass for a translation with or without assertions. */
  public Assertions(boolean enabled) {
    this.enabled = enabled;
  }

  /** The method with the question answered. */
  public Body apply(Body body) {
    boolean asks =
        body.blocks().stream()
            .anyMatch(
                b ->
                    b.statements().stream().anyMatch(Assertions::isAnswer)
                        || b.end() instanceof Block.Terminator.Branch t && mentions(t.test()));
    if (!asks) {
      return body;
    }
    Set<Local> carried = new HashSet<>();
    body.blocks().forEach(b -> b.statements().forEach(s -> note(s, carried)));
    List<Block> blocks =
        body.blocks().stream()
            .map(
                b ->
                    new Block(
                        b.id(),
                        b.statements().stream()
                            .filter(s -> !isAnswer(s))
                            .filter(
                                s -> !(s instanceof Stmt.Assign a && carried.contains(a.local())))
                            .toList(),
                        end(b.end()),
                        b.handlers()))
            .toList();
    return new Body(body.parameters(), blocks);
  }

  private Block.Terminator end(Block.Terminator end) {
    if (end instanceof Block.Terminator.Branch b) {
      if (mentions(b.test())) {
        boolean negated = b.test() instanceof Expr.Not;
        boolean taken = negated == enabled;
        return new Block.Terminator.Goto(taken ? b.then() : b.otherwise(), b.line());
      } else if (asksForStatus(b.test())) {
        boolean negated = b.test() instanceof Expr.Not;
        return new Block.Terminator.Goto(negated == enabled ? b.otherwise() : b.then(), b.line());
      }
    }
    return end;
  }

  private static boolean mentions(Expr test) {
    Expr e = test instanceof Expr.Not n ? n.operand() : test;
    return e instanceof Expr.FieldRead f && isDisabled(f.field());
  }

  private static boolean asksForStatus(Expr test) {
    Expr e = test instanceof Expr.Not n ? n.operand() : test;
    return e instanceof Expr.Call c && c.method().name().equals("desiredAssertionStatus");
  }

  private static boolean isAnswer(Stmt s) {
    return s instanceof Stmt.FieldWrite w && isDisabled(w.field());
  }

  /** The answer comes from two branches in a temporary. */
  private static void note(Stmt s, Set<Local> carried) {
    if (isAnswer(s)) {
      IrWalk.expressions(
          List.of(s),
          e -> {
            if (e instanceof Expr.Read r && r.local().kind() == Local.Kind.TEMPORARY) {
              carried.add(r.local());
            }
          },
          x -> {});
    }
  }

  private static boolean isDisabled(FieldRef f) {
    return f.name().equals(DISABLED) && f.type() == Type.BOOLEAN;
  }
}
