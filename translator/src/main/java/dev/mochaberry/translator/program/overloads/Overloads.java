package dev.mochaberry.translator.program.overloads;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program without the overloads that only call another one with some arguments fixed: Python has
 * default values for that.
 *
 * @param program what is left of the program: it calls the others
 * @param defaults for methods some of whose last parameters have default values, those values: as
 *     many as there are parameters, null for what has none. A call that leaves the parameter out
 *     has this very object as its argument
 */
public record Overloads(Reachable program, Map<MethodRef, List<Expr.Const>> defaults) {

  /** The program as it is. */
  public static Overloads untouched(Reachable program) {
    return new Overloads(program, Map.of());
  }

  /** The default value of a parameter, or null. */
  public Expr.Const defaultOf(MethodRef method, int parameter) {
    List<Expr.Const> all = defaults.get(method);
    return all == null ? null : all.get(parameter);
  }

  /** The arguments of a call, without those at its end that it leaves to the defaults. */
  public List<Expr> given(MethodRef method, List<Expr> arguments) {
    List<Expr.Const> all = defaults.get(method);
    if (all == null) {
      return arguments;
    }
    List<Expr> given = new ArrayList<>(arguments);
    while (!given.isEmpty() && isLeftOut(given.get(given.size() - 1), all.get(given.size() - 1))) {
      given.remove(given.size() - 1);
    }
    return given;
  }

  /** By identity: what the author wrote out stays, whatever its value. */
  private static boolean isLeftOut(Expr argument, Expr.Const byDefault) {
    return byDefault != null && argument == byDefault;
  }
}
