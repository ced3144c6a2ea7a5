package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Stmt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether control can reach what follows statements. Remembered for each of them: passes ask at
 * every level of what may be thousands of levels.
 */
final class Completion {
  private final Map<Stmt, Boolean> known = new IdentityHashMap<>();

  /** Whether control can reach the end of the list. */
  boolean of(List<Stmt> list) {
    for (Stmt statement : list) {
      if (!of(statement)) {
        return false;
      }
    }
    return true;
  }

  /** Whether control can reach what follows the statement. */
  boolean of(Stmt statement) {
    Boolean before = known.get(statement);
    if (before == null) {
      before = find(statement);
      known.put(statement, before);
    }
    return before;
  }

  private boolean find(Stmt statement) {
    if (statement instanceof Stmt.Return
        || statement instanceof Stmt.Throw
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue) {
      return false;
    } else if (statement instanceof Stmt.If s) {
      return of(s.then()) || of(s.otherwise());
    } else if (statement instanceof Stmt.Loop s) {
      return Flow.breaks(s.body(), s.label());
    } else if (statement instanceof Stmt.Labeled s) {
      return of(s.body()) || Flow.breaks(s.body(), s.label());
    } else if (statement instanceof Stmt.Switch s) {
      return of(s.otherwise()) || s.cases().stream().anyMatch(c -> of(c.body()));
    } else if (statement instanceof Stmt.Try s) {
      boolean end = s.finalBody() == null || of(s.finalBody());
      return end && (of(s.body()) || s.catches().stream().anyMatch(c -> of(c.body())));
    }
    return true;
  }
}
