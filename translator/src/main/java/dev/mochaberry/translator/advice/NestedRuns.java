package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.List;

/** {@code EventLoop.run} in code that the event loop runs. */
final class NestedRuns implements Advice {
  private final AsyncCode async;
  private final Reporter reporter;

  NestedRuns(AsyncCode async, Reporter reporter) {
    this.async = async;
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    IrWalk.withLines(
        body,
        (e, line) -> {
          if (AsyncCode.isLoops(e, "run") && async.runsInLoop(method)) {
            reporter.report(
                Code.MB0508,
                "EventLoop.run is called while the event loop runs",
                "there is one event loop, and MicroPython's crashes when it is started twice",
                "call the @Async method itself, or start it with EventLoop.createTask",
                async.chain(method),
                Advisor.place(method, line, Place.Construct.CALL, "run"));
          }
        });
  }
}
