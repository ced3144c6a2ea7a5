package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parameters a call gives the largest or the smallest int, as it stands in the program, or
 * such a parameter: a counter gets past no such bound.
 */
public final class GivenExtremes {
  private final ClassPool pool;
  private final Set<String> given = new HashSet<>();
  private final List<Handing> handings = new ArrayList<>();

  /** A parameter that a method hands to another. */
  private record Handing(MethodRef from, Local parameter, String to) {}

  /** Looks through a whole program. */
  public GivenExtremes(ClassPool pool, Reachable program) {
    this.pool = pool;
    program.bodies().forEach(this::method);
    boolean more = !given.isEmpty();
    while (more) {
      more = false;
      for (Handing h : handings) {
        more |= has(h.from(), index(h)) && given.add(h.to());
      }
    }
  }

  private int index(Handing h) {
    return parameters(pool.declared(h.from().owner(), h.from().name(), h.from().descriptor()))
        .indexOf(h.parameter());
  }

  /** The parameters of a method as they are counted here. */
  public static List<Local> parameters(Optional<MethodModel> method) {
    return method.stream()
        .flatMap(m -> m.body().parameters().stream())
        .filter(p -> p.kind() == Local.Kind.PARAMETER)
        .toList();
  }

  /** Whether a method of the name and the descriptor is called so. */
  public boolean has(MethodRef method, int parameter) {
    return given.contains(key(method, parameter));
  }

  private void method(MethodRef m, List<Stmt> body) {
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
            call(m, c.method(), c.arguments(), extreme);
          } else if (e instanceof Expr.New n) {
            call(m, n.constructor(), n.arguments(), extreme);
          }
        },
        s -> {});
  }

  private void call(
      MethodRef from, MethodRef method, List<Expr> arguments, Map<Local, Boolean> extreme) {
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (isExtreme(a) || a instanceof Expr.Read r && extreme.getOrDefault(r.local(), false)) {
        given.add(key(method, i));
      } else if (a instanceof Expr.Read r
          && r.local().kind() == Local.Kind.PARAMETER
          && a.type() == Type.INT) {
        handings.add(new Handing(from, r.local(), key(method, i)));
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
