package dev.mochaberry.translator.program;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who may call what may suspend: only an {@code @Async} method or an async lambda. */
public final class AsyncRules {
  private static final String MAIN = "main([Ljava/lang/String;)";

  private final ClassPool pool;
  private final Reachable program;
  private final AsyncColours colours;
  private final Reporter reporter;
  private final Collection<MethodRef> roots;
  private CallChains chains;

  private AsyncRules(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Collection<MethodRef> roots,
      Reporter reporter) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.roots = roots;
    this.reporter = reporter;
  }

  /**
   * Reports every breach of the rules in a program.
   *
   * @param roots where the program starts
   */
  public static void check(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Collection<MethodRef> roots,
      Reporter reporter) {
    AsyncRules rules = new AsyncRules(pool, program, colours, roots, reporter);
    program.bodies().forEach(rules::checkCalls);
    AsyncDeclarations declarations = new AsyncDeclarations(pool, colours, reporter);
    program.bodies().keySet().forEach(declarations::check);
  }

  private static Optional<MethodRef> called(Expr e) {
    if (e instanceof Expr.Call c) {
      return Optional.of(c.method());
    } else if (e instanceof Expr.New n) {
      return Optional.of(n.constructor());
    }
    return e instanceof Expr.Lambda l ? Optional.of(l.implementation()) : Optional.empty();
  }

  private void checkCalls(MethodRef caller, List<Stmt> body) {
    boolean async = colours.isAsync(caller);
    IrWalk.withLines(
        body,
        (e, line) -> {
          boolean calls = !async && e instanceof Expr.Call c && colours.isAsync(c.method());
          boolean hides =
              e instanceof Expr.Lambda l
                  && colours.isAsync(l.implementation())
                  && !colours.isAsync(l.sam());
          if (calls || hides) {
            report(called(e).orElseThrow(), hides, caller, line);
          }
        });
  }

  private void report(MethodRef callee, boolean reference, MethodRef caller, int line) {
    String who = Spelling.of(caller);
    String what =
        reference
            ? Spelling.of(callee) + " is @Async, and what it is passed as here is not"
            : Spelling.of(callee) + " is @Async, and " + who + " that calls it is not";
    if (chains == null) {
      chains = new CallChains(pool, program, roots);
    }
    Place.Construct construct =
        !reference
            ? Place.Construct.CALL
            : callee.name().startsWith("lambda$")
                ? Place.Construct.LINE
                : Place.Construct.REFERENCE;
    reporter.report(
        Code.MB0401,
        what,
        why(caller, reference),
        help(caller, reference),
        chains.to(caller),
        new Place(caller.owner(), who, line, construct, callee.name()));
  }

  private static String why(MethodRef caller, boolean reference) {
    return switch (caller.name()) {
      case "<init>" -> "Python's constructors cannot wait";
      case "<clinit>" ->
          "a static initialiser runs at the first use of its class, wherever that is";
      default ->
          reference
              ? "whoever gets it calls it without waiting for it"
              : "only an async function can wait for another one";
    };
  }

  private static String help(MethodRef caller, boolean reference) {
    return switch (caller.name()) {
      case "<init>" -> "call it in an @Async method that makes the object";
      case "<clinit>" -> "call it in an @Async method";
      default ->
          reference
              ? "pass it where an AsyncRunnable or AsyncSupplier is taken"
              : caller.signature().equals(MAIN)
                  ? "start it with EventLoop.run(() -> …)"
                  : caller.name().startsWith("lambda$")
                      ? "use a loop in an @Async method, or pass the lambda where an AsyncRunnable or"
                          + " AsyncSupplier is taken"
                      : "mark the caller @Async, or start it with EventLoop.run or createTask";
    };
  }
}
