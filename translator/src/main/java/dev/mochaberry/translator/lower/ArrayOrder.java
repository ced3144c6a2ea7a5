package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code a[i] = v}: Java evaluates array, index and value in this order, Python the value first.
 * Nobody can tell the difference where the value changes nothing that array and index are made of.
 */
final class ArrayOrder {
  private ArrayOrder() {}

  static boolean mayValueComeFirst(Stmt.ArrayWrite w) {
    boolean[] local = {true};
    boolean[] pure = {true};
    Set<Local> read = new HashSet<>();
    for (Expr place : new Expr[] {w.array(), w.index()}) {
      IrWalk.expression(
          place,
          e -> {
            pure[0] &= !hasEffect(e);
            local[0] &= !(e instanceof Expr.FieldRead || e instanceof Expr.ArrayRead);
            if (e instanceof Expr.Read r) {
              read.add(r.local());
            }
          });
    }
    boolean[] quiet = {true};
    boolean[] keeps = {true};
    IrWalk.expression(
        w.value(),
        e -> {
          quiet[0] &= !hasEffect(e);
          keeps[0] &= !(e instanceof Expr.AssignExpr a && read.contains(a.local()));
        });
    return pure[0] && keeps[0] && (quiet[0] || local[0]);
  }

  private static boolean hasEffect(Expr e) {
    return e instanceof Expr.Call c && !isPure(c)
        || e instanceof Expr.New
        || e instanceof Expr.AssignExpr
        || e instanceof Expr.Dynamic;
  }

  private static boolean isPure(Expr.Call c) {
    return switch (c.method().owner()) {
      case "java/lang/Math" -> !c.method().name().equals("random");
      case "java/lang/String" -> c.method().name().matches("charAt|length");
      default -> false;
    };
  }
}
