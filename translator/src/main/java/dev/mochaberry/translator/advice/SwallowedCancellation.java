package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import java.util.List;

/** Handlers of Throwable or Error around something that waits: a cancellation ends there. */
final class SwallowedCancellation implements Advice {
  private static final String CANCELLED = "dev/mochaberry/asyncio/CancelledError";

  private final AsyncCode async;
  private final ClassPool pool;
  private final Reporter reporter;

  SwallowedCancellation(AsyncCode async, ClassPool pool, Reporter reporter) {
    this.async = async;
    this.pool = pool;
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    if (async.isAsync(method)) {
      IrWalk.expressions(
          body,
          e -> {},
          s -> {
            if (s instanceof Stmt.Try t && async.mayWait(t.body())) {
              t.catches().stream()
                  .filter(this::swallows)
                  .findFirst()
                  .ifPresent(c -> report(method, t, c));
            }
          });
    }
  }

  private boolean swallows(Stmt.Catch handler) {
    boolean catches =
        handler.types().stream()
            .anyMatch(
                t ->
                    !t.internalName().equals(CANCELLED)
                        && pool.isSubtype(CANCELLED, t.internalName()));
    boolean[] ends = {false};
    IrWalk.expressions(handler.body(), e -> {}, s -> ends[0] |= s instanceof Stmt.Throw);
    return catches && !ends[0];
  }

  private void report(MethodRef method, Stmt.Try attempt, Stmt.Catch handler) {
    String type = handler.types().get(0).internalName().replaceAll(".*/", "");
    int line =
        handler.body().stream().mapToInt(Stmt::line).filter(l -> l > 0).findFirst().orElse(0);
    reporter.report(
        Code.MB0507,
        "this handler of " + type + " swallows the cancellation of the task",
        "a task is cancelled by a CancelledError where it waits; who catches that must throw it on",
        "catch Exception, or throw CancelledError on in a handler of its own",
        Advisor.place(method, line > 0 ? line : attempt.line(), Place.Construct.HANDLER, type));
  }
}
