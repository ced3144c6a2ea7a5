package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each local of one function gets, wherever it gets it. */
final class Definitions {
  private final Map<Local, List<Expr>> values = new HashMap<>();
  private final Map<Local, List<Expr>> iterated = new HashMap<>();
  private final Set<Local> caught = new HashSet<>();
  private final Map<Local, Integer> reads = new HashMap<>();
  private final List<Expr> returned = new ArrayList<>();

  Definitions(List<Stmt> body) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            add(values, a.local(), a.value());
          } else if (e instanceof Expr.Read r) {
            reads.merge(r.local(), 1, Integer::sum);
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            add(values, a.local(), a.value());
          } else if (s instanceof Stmt.ForEach f) {
            add(iterated, f.local(), f.iterable());
          } else if (s instanceof Stmt.Try t) {
            t.catches().forEach(c -> caught.add(c.exception()));
          } else if (s instanceof Stmt.Return r && r.value() != null) {
            returned.add(r.value());
          }
        });
  }

  private static void add(Map<Local, List<Expr>> map, Local local, Expr value) {
    map.computeIfAbsent(local, k -> new ArrayList<>()).add(value);
  }

  /** The values assigned to it. */
  List<Expr> values(Local local) {
    return values.getOrDefault(local, List.of());
  }

  /** What for-each loops over that give it its values. */
  List<Expr> iterated(Local local) {
    return iterated.getOrDefault(local, List.of());
  }

  /** Whether a handler gives it the exception. */
  boolean isCaught(Local local) {
    return caught.contains(local);
  }

  int reads(Local local) {
    return reads.getOrDefault(local, 0);
  }

  /** What the function returns. */
  List<Expr> returned() {
    return returned;
  }
}
