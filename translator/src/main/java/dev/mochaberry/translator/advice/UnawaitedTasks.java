package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A task that the program's first coroutine starts last, and keeps nowhere: when a coroutine given
 * to {@code EventLoop.run} ends, the loop ends, and a task first runs when something waits.
 */
final class UnawaitedTasks implements Advice {
  private final AsyncCode async;
  private final Reporter reporter;
  private final Set<MethodRef> firstCoroutines = new HashSet<>();

  UnawaitedTasks(AsyncCode async, Reachable program, Reporter reporter) {
    this.async = async;
    this.reporter = reporter;
    program
        .bodies()
        .values()
        .forEach(body -> IrWalk.expressions(body, e -> started(e, program), s -> {}));
  }

  private void started(Expr e, Reachable program) {
    if (!AsyncCode.isLoops(e, "run")
        || !(((Expr.Call) e).arguments().get(0) instanceof Expr.Lambda l)) {
      return;
    }
    firstCoroutines.add(l.implementation());
    List<Stmt> body = program.bodies().getOrDefault(l.implementation(), List.of());
    // A lambda that only calls a method ends as that does.
    if (body.size() <= 2) {
      IrWalk.expressions(
          body,
          x -> {
            if (x instanceof Expr.Call c && async.isAsync(c.method())) {
              firstCoroutines.add(c.method());
            }
          },
          s -> {});
    }
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    if (firstCoroutines.contains(method)) {
      last(method, body);
    }
  }

  /** From the end of the body back to the last thing that may wait. */
  private void last(MethodRef method, List<Stmt> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      Stmt s = body.get(i);
      if (s instanceof Stmt.Eval e && AsyncCode.isLoops(e.expr(), "createTask")) {
        reporter.report(
            Code.MB0505,
            "nothing waits for this task: the program ends before it runs",
            "a task first runs when the one that started it waits, and EventLoop.run ends with"
                + " its function",
            "keep the task and call its await(), or use EventLoop.gather",
            Advisor.place(method, s.line(), Place.Construct.CALL, "createTask"));
      } else if (s instanceof Stmt.ForEach l && !async.mayWait(l.body())) {
        last(method, l.body());
      } else if (s instanceof Stmt.ForRange l && !async.mayWait(l.body())) {
        last(method, l.body());
      } else if (async.mayWait(List.of(s))) {
        return;
      }
    }
  }
}
