package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows: arrays, lists and strings that are themselves elements of one. A variable holds a row, or
 * what a field has, while its elements are tested and read, a row before a loop where it is one row
 * all through that.
 */
final class Rows {
  private final Context context;
  private final Expressions expressions;
  private final IndexGuards guards;
  private final Map<Expr, String> names = new HashMap<>();

  Rows(Context context, Expressions expressions, IndexGuards guards) {
    this.context = context;
    this.expressions = expressions;
    this.guards = guards;
  }

  /** Whether it is an element of another array or list. */
  boolean isRow(Expr array) {
    return array instanceof Expr.ArrayRead
        || array instanceof Expr.Cast c && isRow(c.operand())
        || array instanceof Expr.Call c && guards.isElementCall(c) && c.arguments().size() == 1;
  }

  /**
   * Whether a variable may hold it for a statement: it is a row, or in the field of what is there.
   */
  boolean mayBeHeld(Expr array) {
    return isRow(array)
        || array instanceof Expr.FieldRead f
            && (f.target() == null || expressions.scope.isNotNull(f.target()))
            && IndexGuards.isPlain(expressions.value(f));
  }

  /**
   * Whether it is the same row all through the loop, which changes no list or array but through
   * numbers. What is proved of its index must be so before the loop.
   */
  boolean isSame(Expr row, Set<Local> assigned, Stmt loop) {
    Expr whole = wholeOf(row);
    Expr index = indexOf(row);
    boolean[] same = {
      loop instanceof Stmt.ForRange r
          && guards.stays(whole, assigned)
          && expressions.scope.isNotNull(whole)
          && index instanceof Expr.Read i
          && !assigned.contains(i.local())
          && (!mentions(r.from(), i) && !mentions(r.to(), i) || isEntered(r))
          && expressions.isProvedIndex(whole, index)
          && isFirstIn(row, r)
    };
    IrWalk.expressions(
        List.of(loop), e -> same[0] &= !mayAct(e), s -> same[0] &= !mayChangeRows(s));
    return same[0];
  }

  /** Whether it may run code that changes lists, or the program's. */
  private boolean mayAct(Expr e) {
    return e instanceof Expr.Call c
            && !(guards.isElementCall(c) && c.arguments().size() == 1)
            && !isBox(c)
            && !IndexGuards.isMinOrMax(c)
        || e instanceof Expr.New
        || e instanceof Expr.Concat
        || e instanceof Expr.Dynamic
        || context.nullOrder.act(List.of(e));
  }

  private static boolean mayChangeRows(Stmt s) {
    return s instanceof Stmt.ArrayWrite w && w.value().type().isReference()
        || s instanceof Stmt.ForEach;
  }

  private static boolean isBox(Expr.Call c) {
    return c.method().owner().startsWith("java/lang/")
        && !c.method().owner().equals("java/lang/String")
        && c.method().name().matches("valueOf|(int|long|double|char|boolean)Value");
  }

  /** Whether the loop has a turn in any case. */
  private boolean isEntered(Stmt.ForRange loop) {
    return loop.step() > 0
        && expressions.range(loop.from()).high().compareTo(expressions.range(loop.to()).low()) < 0;
  }

  private static boolean mentions(Expr e, Expr.Read variable) {
    boolean[] found = {false};
    IrWalk.expression(e, x -> found[0] |= x.equals(variable));
    return found[0];
  }

  /** Whether the loop asks for the row in each turn, before it decides anything. */
  private static boolean isFirstIn(Expr row, Stmt.ForRange loop) {
    for (Stmt s : loop.body()) {
      List<Expr> evaluated =
          s instanceof Stmt.Assign a
              ? List.of(a.value())
              : s instanceof Stmt.Eval e
                  ? List.of(e.expr())
                  : s instanceof Stmt.ArrayWrite w
                      ? List.of(w.array(), w.index(), w.value())
                      : s instanceof Stmt.If i ? List.of(i.test()) : List.of();
      boolean[] asks = {false, evaluated.isEmpty()};
      for (Expr x : evaluated) {
        IrWalk.expression(
            x,
            e -> {
              asks[0] |= e.equals(row);
              asks[1] |= e instanceof Expr.ShortCircuit || e instanceof Expr.Conditional;
            });
      }
      if (asks[1] || asks[0]) {
        return !asks[1];
      } else if (s instanceof Stmt.If) {
        return false;
      }
    }
    return false;
  }

  /** The variable for the row. */
  PyExpr.Name variable(Expr row) {
    return new PyExpr.Name(
        names.computeIfAbsent(
            row,
            k ->
                expressions.scope.fresh(
                    isRow(row) ? guards.name(wholeOf(row)) + "_row" : guards.name(row))));
  }

  private static Expr indexOf(Expr row) {
    return row instanceof Expr.Cast c
        ? indexOf(c.operand())
        : row instanceof Expr.ArrayRead r ? r.index() : ((Expr.Call) row).arguments().get(0);
  }

  private static Expr wholeOf(Expr row) {
    return row instanceof Expr.Cast c
        ? wholeOf(c.operand())
        : row instanceof Expr.ArrayRead r ? r.array() : ((Expr.Call) row).target();
  }
}
