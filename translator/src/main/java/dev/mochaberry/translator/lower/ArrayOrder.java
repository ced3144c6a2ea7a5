package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code a[i] = v}: Java evaluates array, index and value in this order, Python the value first.
 * Nobody can tell the difference where the value changes nothing that array and index are made of.
 */
final class ArrayOrder {
  private ArrayOrder() {}

  static boolean mayValueComeFirst(Stmt.ArrayWrite w) {
    return mayValueComeFirst(List.of(w.array(), w.index()), w.value(), f -> false);
  }

  /**
   * Whether a value may be evaluated before what says where it goes.
   *
   * @param fixed whether a field never changes
   */
  static boolean mayValueComeFirst(List<Expr> places, Expr value, Predicate<FieldRef> fixed) {
    boolean[] local = {true};
    boolean[] pure = {true};
    Set<Local> read = new HashSet<>();
    for (Expr place : places) {
      IrWalk.expression(
          place,
          e -> {
            pure[0] &= !hasEffect(e);
            local[0] &=
                !(e instanceof Expr.FieldRead f && !fixed.test(f.field())
                    || e instanceof Expr.ArrayRead);
            if (e instanceof Expr.Read r) {
              read.add(r.local());
            }
          });
    }
    boolean[] quiet = {true};
    boolean[] keeps = {true};
    IrWalk.expression(
        value,
        e -> {
          quiet[0] &= !hasEffect(e);
          keeps[0] &= !(e instanceof Expr.AssignExpr a && read.contains(a.local()));
        });
    return pure[0] && keeps[0] && (quiet[0] || local[0]) || isStill(value, places);
  }

  /** Whether the value is there before, and evaluating the places leaves it as it is. */
  private static boolean isStill(Expr value, List<Expr> places) {
    boolean[] still = {value instanceof Expr.Const || value instanceof Expr.Read};
    for (Expr place : places) {
      IrWalk.expression(
          place,
          e ->
              still[0] &=
                  !(e instanceof Expr.AssignExpr a
                      && value instanceof Expr.Read r
                      && r.local().equals(a.local())));
    }
    return still[0];
  }

  private static boolean hasEffect(Expr e) {
    return e instanceof Expr.Call c && !isPure(c)
        || e instanceof Expr.New
        || e instanceof Expr.AssignExpr
        || e instanceof Expr.Dynamic;
  }

  private static boolean isPure(Expr.Call c) {
    return switch (c.method().owner()) {
      case "java/lang/Integer", "java/lang/Character", "java/lang/Long", "java/lang/Double" ->
          c.method().name().equals("valueOf") && !c.method().parameters().contains(Type.STRING);
      case "java/lang/Math" -> !c.method().name().equals("random");
      case "java/lang/String" -> c.method().name().matches("charAt|length");
      default -> false;
    };
  }
}
