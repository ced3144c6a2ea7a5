package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import java.util.Optional;

/** {@code lock.acquire(); try { … } finally { lock.release(); }} is {@code async with lock:}. */
final class LockLowering {
  private static final String LOCK = "dev/mochaberry/asyncio/Lock";

  private final Statements statements;
  private final Context context;
  private final Expressions expressions;

  LockLowering(Statements statements, Context context, Expressions expressions) {
    this.statements = statements;
    this.context = context;
    this.expressions = expressions;
  }

  /** The one statement for the two, if they are that. */
  Optional<PyStmt> with(Stmt first, Stmt second) {
    Optional<Expr> lock = called(first, "acquire");
    boolean held =
        lock.isPresent()
            && second instanceof Stmt.Try t
            && t.catches().isEmpty()
            && t.resource() == null
            && t.finalBody().size() == 1
            && called(t.finalBody().get(0), "release").equals(lock)
            && isStill(lock.get(), t.body())
            && !context.uses.exits();
    if (!held) {
      return Optional.empty();
    }
    Stmt.Try t = (Stmt.Try) second;
    PyExpr what = expressions.value(lock.get());
    List<PyStmt> body = Statements.pass(statements.all(t.body()), t.line());
    return Optional.of(new PyStmt.With(what, null, body, true, first.line()));
  }

  private static Optional<Expr> called(Stmt s, String method) {
    return s instanceof Stmt.Eval e
            && e.expr() instanceof Expr.Call c
            && c.method().owner().equals(LOCK)
            && c.method().name().equals(method)
            && c.arguments().isEmpty()
        ? Optional.of(c.target())
        : Optional.empty();
  }

  /** Whether it is the same lock at the end. */
  private boolean isStill(Expr lock, List<Stmt> body) {
    if (lock instanceof Expr.FieldRead f) {
      boolean own = f.target() == null || f.target() instanceof Expr.Read r && isThis(r.local());
      return own && context.pool.isFinal(f.field());
    }
    return lock instanceof Expr.Read r && !Assignments.in(body).contains(r.local());
  }

  private static boolean isThis(Local local) {
    return local.kind() == Local.Kind.THIS;
  }
}
