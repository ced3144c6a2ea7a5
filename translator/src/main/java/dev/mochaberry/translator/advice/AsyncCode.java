package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.CallChains;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.List;

/** Which code runs while the event loop does: async methods and all that they get to. */
final class AsyncCode {
  static final String EVENT_LOOP = "dev/mochaberry/asyncio/EventLoop";

  private final AsyncColours colours;
  private final List<MethodRef> methods;
  private CallChains chains;
  private final ClassPool pool;
  private final Reachable program;

  AsyncCode(ClassPool pool, Reachable program, AsyncColours colours) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.methods = program.bodies().keySet().stream().filter(colours::isAsync).toList();
  }

  /** Whether the program has any. */
  boolean exists() {
    return !methods.isEmpty();
  }

  boolean isAsync(MethodRef method) {
    return colours.isAsync(method);
  }

  /** Whether the method may run while the event loop does. */
  boolean runsInLoop(MethodRef method) {
    return isAsync(method) || chains().reaches(method);
  }

  /** The calls that lead there from an async method. */
  List<String> chain(MethodRef method) {
    return isAsync(method) ? List.of() : chains().to(method);
  }

  private CallChains chains() {
    if (chains == null) {
      chains = new CallChains(pool, program, methods);
    }
    return chains;
  }

  /** Whether anything in the statements may suspend. */
  boolean mayWait(List<? extends Stmt> statements) {
    boolean[] found = {false};
    IrWalk.expressions(statements, e -> found[0] |= waits(e), s -> {});
    return found[0];
  }

  /** Whether the expression itself may suspend; its operands apart. */
  boolean waits(Expr e) {
    return e instanceof Expr.Call c && isAsync(c.method());
  }

  /** Whether it is the event loop's method of that name. */
  static boolean isLoops(Expr e, String name) {
    return e instanceof Expr.Call c
        && c.method().owner().equals(EVENT_LOOP)
        && c.method().name().equals(name);
  }
}
