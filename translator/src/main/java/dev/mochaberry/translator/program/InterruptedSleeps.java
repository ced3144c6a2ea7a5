package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sleeps of a program that interrupts its thread look whether it did: {@code Thread.sleep(5)}
 * becomes {@code InterruptibleSleeps.sleep(5)}. Those of other programs are Python's own.
 */
final class InterruptedSleeps {
  private static final String THREAD = "java/lang/Thread";
  private static final String UNIT = "java/util/concurrent/TimeUnit";
  private static final String OURS = "java/lang/InterruptibleSleeps";

  /** Whether the class's code may interrupt the thread that runs it. */
  static boolean mayBegin(ClassModel c) {
    return c.calls(THREAD, Set.of("interrupt"));
  }

  /** The statements with such sleeps; the same list where there are none. */
  List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, InterruptedSleeps::sleeps)
        ? new Looking().block(statements)
        : statements;
  }

  private static boolean sleeps(Expr e) {
    return e instanceof Expr.Call c
        && c.method().name().equals("sleep")
        && (c.method().owner().equals(THREAD) || c.method().owner().equals(UNIT));
  }

  private static final class Looking extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      if (!sleeps(e)) {
        return e;
      }
      Expr.Call c = (Expr.Call) e;
      List<Expr> arguments = new ArrayList<>(c.arguments());
      String descriptor = c.method().descriptor();
      if (c.target() != null) {
        arguments.add(0, c.target());
        descriptor = "(L" + UNIT + ";" + descriptor.substring(1);
      }
      MethodRef ours = new MethodRef(OURS, "sleep", descriptor);
      return new Expr.Call(Expr.CallKind.STATIC, null, ours, arguments);
    }
  }
}
