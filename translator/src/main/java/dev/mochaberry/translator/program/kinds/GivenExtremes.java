package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parameters a call gives the largest or the smallest int, as it stands in the program: a
 * counter gets past no such bound.
 */
public final class GivenExtremes {
  private final Set<String> given = new HashSet<>();

  /** Looks through a whole program. */
  public GivenExtremes(Reachable program) {
    program.bodies().values().forEach(this::method);
  }

  /** Whether a method of the name and the descriptor is called so. */
  public boolean has(MethodRef method, int parameter) {
    return given.contains(key(method, parameter));
  }

  private void method(List<Stmt> body) {
    Map<Local, Boolean> extreme = new HashMap<>();
    IrWalk.expressions(
        body,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a) {
            extreme.merge(a.local(), isExtreme(a.value()), Boolean::logicalAnd);
          }
        });
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c) {
            call(c.method(), c.arguments(), extreme);
          } else if (e instanceof Expr.New n) {
            call(n.constructor(), n.arguments(), extreme);
          }
        },
        s -> {});
  }

  private void call(MethodRef method, List<Expr> arguments, Map<Local, Boolean> extreme) {
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (isExtreme(a) || a instanceof Expr.Read r && extreme.getOrDefault(r.local(), false)) {
        given.add(key(method, i));
      }
    }
  }

  private static boolean isExtreme(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof Integer n
        && (n == Integer.MAX_VALUE || n == Integer.MIN_VALUE);
  }

  private static String key(MethodRef method, int parameter) {
    return method.signature() + " " + parameter;
  }
}
