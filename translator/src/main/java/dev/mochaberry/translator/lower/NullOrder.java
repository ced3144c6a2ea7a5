package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a null is found, before or behind what is evaluated next (JLS 15.7, 15.12.4). It can be told
 * only where that does something, and the program goes on after the fault.
 */
final class NullOrder {
  private final Context context;
  private Boolean goesOn;
  private Set<Expr> first;

  NullOrder(Context context) {
    this.context = context;
  }

  /** Whether the program may go on after a null has been met. */
  boolean goesOn() {
    if (goesOn == null) {
      goesOn =
          Stream.of("NullPointerException", "RuntimeException", "Exception", "Throwable")
              .anyMatch(name -> context.catches("java/lang/" + name));
    }
    return goesOn;
  }

  /** Whether evaluating one of the expressions runs code of the program. */
  boolean act(List<Expr> expressions) {
    boolean[] acts = {false};
    for (Expr x : expressions) {
      IrWalk.expression(
          x,
          e ->
              acts[0] |=
                  e instanceof Expr.Call k && context.pool.methodBinding(k.method()).isEmpty());
    }
    return acts[0];
  }

  /** Whether an unboxing has to fail before the other operand is evaluated. */
  boolean isFirst(Expr unboxing) {
    if (first == null) {
      first = Collections.newSetFromMap(new IdentityHashMap<>());
      if (goesOn()) {
        for (List<Stmt> body : context.program.bodies().values()) {
          IrWalk.expressions(body, this::note, s -> {});
        }
      }
    }
    return first.contains(unboxing);
  }

  private void note(Expr e) {
    if (e instanceof Expr.Binary b) {
      note(b.left(), b.right());
    } else if (e instanceof Expr.Compare c) {
      note(c.left(), c.right());
    }
  }

  private void note(Expr left, Expr right) {
    if (act(List.of(right))) {
      IrWalk.expression(
          left,
          e -> {
            if (Expressions.isPlainUnboxing(e)) {
              first.add(e);
            }
          });
    }
  }
}
