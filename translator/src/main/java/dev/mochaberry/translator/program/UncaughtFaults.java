package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;
import java.util.Set;

/**
 * What nobody catches goes to the handler that the program has set for it: the statements of its
 * main method stand in a {@code try} that asks {@code UncaughtHandlers}.
 */
final class UncaughtFaults {
  private static final String THREAD = "java/lang/Thread";
  private static final String OURS = "java/lang/UncaughtHandlers";
  private static final Type.ClassType THROWABLE = new Type.ClassType("java/lang/Throwable");

  private UncaughtFaults() {}

  /** Whether the class sets such a handler. */
  static boolean areHandledBy(ClassModel c) {
    return c.calls(
        THREAD, Set.of("setDefaultUncaughtExceptionHandler", "setUncaughtExceptionHandler"));
  }

  /**
   * The statements of a main method, whose last resort is the handler.
   *
   * @param parameters how many parameters the method has
   */
  static List<Stmt> handled(List<Stmt> statements, int parameters) {
    // What is written and never read may have the number too: the fault is read at once.
    int[] last = {parameters};
    IrWalk.expressions(
        statements,
        e -> last[0] = Math.max(last[0], e instanceof Expr.Read r ? r.local().id() : 0),
        s -> {});
    Local fault = new Local(last[0] + 1, THROWABLE, null, Local.Kind.TEMPORARY);
    Stmt tell = new Stmt.Eval(ours("tell", "(Ljava/lang/Throwable;)V", new Expr.Read(fault)), 0);
    Stmt raise = new Stmt.Throw(new Expr.Read(fault), 0);
    Stmt decide = new Stmt.If(ours("areSet", "()Z"), List.of(tell), List.of(raise), 0);
    Stmt.Catch all = new Stmt.Catch(List.of(), fault, List.of(decide));
    return List.of(new Stmt.Try(statements, List.of(all), List.of(), 0));
  }

  private static Expr ours(String name, String descriptor, Expr... arguments) {
    MethodRef m = new MethodRef(OURS, name, descriptor);
    return new Expr.Call(Expr.CallKind.STATIC, null, m, List.of(arguments));
  }
}
