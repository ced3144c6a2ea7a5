package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import java.util.List;

/**
 * Something that waits in a {@code synchronized} block or method: on the JVM a task that wants the
 * monitor meanwhile stops all tasks for ever, on the board it is let in.
 */
final class WaitsInMonitor implements Advice {
  private static final int SYNCHRONIZED = 0x0020;

  private final AsyncCode async;
  private final ClassPool pool;
  private final Reporter reporter;

  WaitsInMonitor(AsyncCode async, ClassPool pool, Reporter reporter) {
    this.async = async;
    this.pool = pool;
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    if (!async.isAsync(method)) {
      return;
    }
    boolean whole =
        pool.declared(method.owner(), method.name(), method.descriptor())
            .filter(m -> (m.access() & SYNCHRONIZED) != 0)
            .isPresent();
    if (whole && async.mayWait(body)) {
      report(method, "this synchronized method", 0, Place.Construct.DECLARATION, method.name());
    }
    IrWalk.lists(
        body,
        block -> {
          for (int i = 0; i < block.size(); i++) {
            if (block.get(i) instanceof Stmt.Monitor m && m.enter() && waitsBehind(block, i)) {
              report(method, "this synchronized block", m.line(), Place.Construct.LINE, "");
            }
          }
        });
  }

  /** Whether what is done before the monitor is left may wait. */
  private boolean waitsBehind(List<? extends Stmt> block, int enter) {
    for (int i = enter + 1; i < block.size(); i++) {
      if (block.get(i) instanceof Stmt.Monitor m && !m.enter()) {
        return false;
      }
      if (async.mayWait(List.of(block.get(i)))) {
        return true;
      }
      if (block.get(i) instanceof Stmt.Try) {
        return false; // it leaves the monitor at its end
      }
    }
    return false;
  }

  private void report(
      MethodRef method, String what, int line, Place.Construct construct, String word) {
    int first =
        pool.declared(method.owner(), method.name(), method.descriptor())
            .map(m -> m.firstLine())
            .orElse(0);
    reporter.report(
        Code.MB0509,
        what + " waits while other tasks run",
        "on the JVM a task that wants the monitor then stops all tasks for ever, on the board"
            + " it is let in",
        "hold a dev.mochaberry.asyncio.Lock",
        Advisor.place(method, line > 0 ? line : first, construct, word));
  }
}
