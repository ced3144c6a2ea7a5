package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.Spelling;
import java.util.List;

/** Calls that wait without the event loop's knowledge: meanwhile no task runs. */
final class BlockingCalls implements Advice {
  private final AsyncCode async;
  private final Reporter reporter;
  private final boolean readsInput;

  BlockingCalls(AsyncCode async, Reachable program, Reporter reporter) {
    this.async = async;
    this.readsInput = readsInput(program);
    this.reporter = reporter;
  }

  /** Whether a scanner or reader of the program may be one of what is typed in. */
  private static boolean readsInput(Reachable program) {
    boolean[] found = {false};
    program
        .bodies()
        .values()
        .forEach(b -> IrWalk.expressions(b, e -> found[0] |= isSystemIn(e), s -> {}));
    return found[0];
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    IrWalk.withLines(
        body,
        (e, line) -> {
          if (e instanceof Expr.Call c && blocks(c) && async.runsInLoop(method)) {
            boolean sleeps = c.method().name().equals("sleep");
            reporter.report(
                Code.MB0501,
                Spelling.of(c.method()) + " blocks all tasks",
                "the board runs one thread: while it waits here, no other task runs",
                sleeps
                    ? "use EventLoop.sleepMs in an @Async method"
                    : "read before the event loop runs, or from a Stream",
                async.chain(method),
                Advisor.place(method, line, Place.Construct.CALL, c.method().name()));
          }
        });
  }

  private boolean blocks(Expr.Call c) {
    String name = c.method().name();
    return switch (c.method().owner()) {
      case "java/lang/Thread", "java/util/concurrent/TimeUnit" -> name.equals("sleep");
      case "java/util/Scanner" -> readsInput && name.matches("(hasN|n)ext[A-Z]?.*");
      case "java/io/BufferedReader" -> readsInput && name.matches("read.*|lines");
      case "java/io/Console", "java/lang/IO", "java/io/IO" -> name.startsWith("read");
      case "java/io/InputStream" -> name.equals("read") && isSystemIn(c.target());
      default -> false;
    };
  }

  private static boolean isSystemIn(Expr e) {
    return e instanceof Expr.FieldRead f
        && f.field().owner().equals("java/lang/System")
        && f.field().name().equals("in");
  }
}
