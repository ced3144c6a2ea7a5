package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lowers try-with-resources: {@code with closing(Tap()) as tap:}, where the helper does what Java
 * does with two exceptions. Python's own {@code finally} would lose one of them.
 */
final class ResourceLowering {
  private final Statements statements;
  private final TryLowering tries;
  private final Context context;
  private final Scope scope;
  private final Expressions expressions;

  ResourceLowering(
      Statements statements,
      TryLowering tries,
      Context context,
      Scope scope,
      Expressions expressions) {
    this.statements = statements;
    this.tries = tries;
    this.context = context;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** The statement together with the assignment of its resource ahead of it, if that is one. */
  Optional<PyStmt> with(Stmt first, Stmt second) {
    boolean resource =
        first instanceof Stmt.Assign a
            && second instanceof Stmt.Try t
            && a.local().equals(t.resource())
            && !scope.isRaw(a.local())
            && hasPlainClose(t);
    if (!resource) {
      return Optional.empty();
    }
    Stmt.Assign a = (Stmt.Assign) first;
    Stmt.Try t = (Stmt.Try) second;
    PyExpr made = expressions.value(a.value());
    String name = reads(t.body(), a.local()) ? name(a.local()) : null;
    return Optional.of(with(made, name, t, a.line()));
  }

  List<PyStmt> lower(Stmt.Try t) {
    return hasPlainClose(t)
        ? List.of(with(expressions.value(new Expr.Read(t.resource())), null, t, t.line()))
        : spelledOut(t);
  }

  private PyStmt with(PyExpr resource, String name, Stmt.Try t, int line) {
    PyExpr closing = context.call(isAsync(t) ? "aclosing" : "closing", resource);
    List<PyStmt> before = scope.takeHoisted();
    List<PyStmt> body = Statements.pass(statements.all(t.body()), line);
    before.forEach(scope::hoist);
    return new PyStmt.With(closing, name, body, isAsync(t), line);
  }

  private String name(Local local) {
    return ((PyExpr.Name) scope.variable(local)).id();
  }

  private static boolean reads(List<Stmt> body, Local local) {
    boolean[] found = {false};
    IrWalk.expressions(body, e -> found[0] |= e.equals(new Expr.Read(local)), s -> {});
    return found[0];
  }

  /** Whether what closes the resource is a method close in Python, too. */
  private boolean hasPlainClose(Stmt.Try t) {
    if (context.uses.exits()) {
      return false; // the end of the program must not run it
    }
    PyExpr resource = expressions.value(new Expr.Read(t.resource()));
    PyExpr close = expressions.value(close(t));
    if (!scope.takeHoisted().isEmpty()) {
      return false;
    }
    PyExpr call = close instanceof PyExpr.Await a ? a.operand() : close;
    return call.equals(
        new PyExpr.Call(new PyExpr.Attribute(resource, "close"), List.of(), List.of()));
  }

  private boolean isAsync(Stmt.Try t) {
    return expressions.value(close(t)) instanceof PyExpr.Await;
  }

  private static Expr close(Stmt.Try t) {
    List<Expr> found = new ArrayList<>();
    IrWalk.expressions(
        t.finalBody(),
        e -> {
          if (e instanceof Expr.Call) {
            found.add(e);
          }
        },
        s -> {});
    return found.get(0);
  }

  /** The same with what closes it where Python would have the final body. */
  private List<PyStmt> spelledOut(Stmt.Try t) {
    PyExpr thrown = new PyExpr.Name(scope.fresh("thrown"));
    String caught = scope.fresh("e");
    PyExpr told = context.call("told_exception", new PyExpr.Name(caught));
    List<PyStmt> handler = List.of(new PyStmt.Assign(thrown, told, 0), new PyStmt.Raise(thrown, 0));
    String second = scope.fresh("e");
    PyExpr added =
        context.call(
            "add_suppressed", thrown, context.call("told_exception", new PyExpr.Name(second)));
    List<PyStmt> body = Statements.pass(statements.all(t.body()), t.line());
    List<PyStmt> close = statements.all(t.finalBody());
    PyStmt quietly =
        new PyStmt.Try(
            close,
            tries.handlersOfAll(second, List.of(new PyStmt.Expression(added, 0))),
            List.of(),
            List.of(),
            t.line());
    PyExpr isNone = new PyExpr.Compare(thrown, List.of("is"), List.of(Expressions.NONE));
    PyStmt last = new PyStmt.If(isNone, close, List.of(quietly), 0);
    return List.of(
        new PyStmt.Assign(thrown, Expressions.NONE, t.line()),
        new PyStmt.Try(
            body,
            tries.handlersOfAll(caught, handler),
            List.of(),
            tries.unlessExited(List.of(last)),
            t.line()));
  }
}
