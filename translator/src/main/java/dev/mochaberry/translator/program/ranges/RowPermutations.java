package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes of one method that put a row of an array into another place of the same array, as swaps
 * do: {@code t = a[i]; a[i] = a[j]; a[j] = t}.
 */
final class RowPermutations {
  private static final Expr UNKNOWN = null;

  private final Map<Local, List<Expr>> values = new HashMap<>();
  private final List<Stmt> body;

  RowPermutations(List<Stmt> body) {
    this.body = body;
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            add(a.local(), a.value());
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            add(a.local(), a.value());
          } else if (s instanceof Stmt.ForEach f) {
            add(f.local(), UNKNOWN);
          } else if (s instanceof Stmt.Try t) {
            t.catches().forEach(c -> add(c.exception(), UNKNOWN));
          }
        });
  }

  private void add(Local local, Expr value) {
    values.computeIfAbsent(local, k -> new ArrayList<>()).add(value);
  }

  /** Whether the write's value is a row of the very array that it writes to. */
  boolean contains(Stmt.ArrayWrite w) {
    if (!(w.array() instanceof Expr.Read r) || !isOneArray(r.local())) {
      return false;
    }
    if (w.value() instanceof Expr.Read v && v.local().kind() != Local.Kind.PARAMETER) {
      List<Expr> rows = values.getOrDefault(v.local(), List.of());
      return !rows.isEmpty() && rows.stream().allMatch(x -> isRowOf(x, r.local()));
    }
    return isRowOf(w.value(), r.local());
  }

  private static boolean isRowOf(Expr e, Local array) {
    return e instanceof Expr.ArrayRead a
        && a.array() instanceof Expr.Read r
        && r.local().equals(array);
  }

  /** Whether the variable holds one array all the while it holds any. */
  private boolean isOneArray(Local array) {
    int given = values.getOrDefault(array, List.of()).size();
    boolean once =
        given == 1
            && body.stream().anyMatch(s -> s instanceof Stmt.Assign a && a.local().equals(array));
    return array.kind() == Local.Kind.PARAMETER ? given == 0 : once;
  }
}
