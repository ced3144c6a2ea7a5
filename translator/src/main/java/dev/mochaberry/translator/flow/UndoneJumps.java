package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Jumps that do not come to pass: on the way out of a try statement its final body, or what closes
 * its resource, may throw, and then the jump is forgotten (JLS 14.20.2). The handler that catches
 * it takes the jump's flag back.
 */
final class UndoneJumps {
  private final Collection<Local> flags;

  /** Those that somewhere in the try's body are set where leaving may throw. */
  private final Set<Local> set = new LinkedHashSet<>();

  /** Those of jumps to somewhere inside. */
  private final Set<Local> inner = new LinkedHashSet<>();

  private int finals;

  private UndoneJumps(Collection<Local> flags) {
    this.flags = flags;
  }

  private final Rewriter search =
      new Rewriter() {
        @Override
        public Stmt parts(Stmt s) {
          if (s instanceof Stmt.Try t && t.finalBody() != null) {
            finals++;
            super.parts(t.with(t.body(), t.catches(), null));
            finals--;
            block(t.finalBody());
            return s;
          }
          if (s instanceof Stmt.Assign a && flags.contains(a.local())) {
            boolean jumps = a.value() instanceof Expr.Const c && Boolean.TRUE.equals(c.value());
            if (!jumps) {
              inner.add(a.local());
            } else if (finals > 0) {
              set.add(a.local());
            }
          }
          return super.parts(s);
        }

        @Override
        public Expr expr(Expr expr) {
          return expr;
        }
      };

  /**
   * The statement with handlers that take back what they undo.
   *
   * @param flags the flags of jumps
   */
  static Stmt.Try takenBack(Stmt.Try statement, Collection<Local> flags) {
    if (flags.isEmpty() || statement.catches().isEmpty()) {
      return statement;
    }
    UndoneJumps jumps = new UndoneJumps(flags);
    jumps.search.block(statement.body());
    jumps.set.removeAll(jumps.inner);
    if (jumps.set.isEmpty()) {
      return statement;
    }
    List<Stmt.Catch> catches = new ArrayList<>();
    for (Stmt.Catch handler : statement.catches()) {
      catches.add(jumps.takenBack(handler));
    }
    return statement.with(statement.body(), catches, statement.finalBody());
  }

  private Stmt.Catch takenBack(Stmt.Catch handler) {
    List<Stmt> body = new ArrayList<>(handler.body());
    Stmt first = body.isEmpty() ? null : body.get(0);
    if (body.size() == 1 && (first instanceof Stmt.Throw || first instanceof Stmt.Return)) {
      return handler;
    }
    boolean named =
        first instanceof Stmt.Assign a && a.value().equals(new Expr.Read(handler.exception()));
    int at = named ? 1 : 0;
    for (Local flag : set) {
      body.add(at++, MultiLevelJumps.set(flag, false));
    }
    return new Stmt.Catch(handler.types(), handler.exception(), body);
  }
}
