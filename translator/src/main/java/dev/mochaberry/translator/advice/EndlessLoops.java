package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.util.List;
import java.util.Set;

/** Loops of async code that wait for another task, or for ever, and never let one run. */
final class EndlessLoops implements Advice {
  /** What only another task changes. */
  private static final Set<String> ASKED = Set.of("done", "isSet", "locked");

  private final AsyncCode async;
  private final Reporter reporter;

  EndlessLoops(AsyncCode async, Reporter reporter) {
    this.async = async;
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    if (async.isAsync(method)) {
      IrWalk.expressions(body, e -> {}, s -> loop(method, s));
    }
  }

  private void loop(MethodRef method, Stmt s) {
    boolean endless =
        s instanceof Stmt.Loop l && !leaves(l.body(), l.label())
            || s instanceof Stmt.While w
                && (w.test() instanceof Expr.Const || waitsForOthers(w))
                && !leaves(w.body(), w.label());
    if (endless && !async.mayWait(List.of(s))) {
      reporter.report(
          Code.MB0506,
          "this loop never lets another task run",
          "tasks take turns only where one waits, and nothing in the loop does",
          "call EventLoop.sleepMs(0) in it, or wait for an Event",
          Advisor.place(method, s.line(), Place.Construct.LINE, ""));
    }
  }

  /** Whether the loop asks for something that nothing in it can change. */
  private static boolean waitsForOthers(Stmt.While w) {
    boolean[] asks = {false};
    boolean[] other = {false};
    IrWalk.expression(
        w.test(),
        e -> {
          if (e instanceof Expr.FieldRead) {
            asks[0] = true;
          } else if (e instanceof Expr.Call c) {
            asks[0] |= isAsked(c);
            other[0] |= !isAsked(c);
          }
        });
    IrWalk.expressions(
        w.body(),
        e -> other[0] |= e instanceof Expr.New || e instanceof Expr.Call c && !isJavas(c),
        s -> other[0] |= !(s instanceof Stmt.Eval || s instanceof Stmt.Continue));
    return asks[0] && !other[0];
  }

  /** What the JDK's methods do is not what the loop waits for. */
  private static boolean isJavas(Expr.Call c) {
    return c.method().owner().startsWith("java/lang/") || c.method().owner().startsWith("java/io/");
  }

  private static boolean isAsked(Expr.Call c) {
    return c.method().owner().startsWith("dev/mochaberry/asyncio/")
        && ASKED.contains(c.method().name());
  }

  private static boolean leaves(List<Stmt> body, Label loop) {
    boolean[] found = {false};
    IrWalk.expressions(
        body,
        e ->
            found[0] |=
                e instanceof Expr.Call c
                    && c.method().owner().equals("java/lang/System")
                    && c.method().name().equals("exit"),
        s ->
            found[0] |=
                s instanceof Stmt.Return
                    || s instanceof Stmt.Throw
                    || s instanceof Stmt.Break b && !hasLabel(body, b.label())
                    || s instanceof Stmt.Continue c
                        && !loop.equals(c.label())
                        && !hasLabel(body, c.label()));
    return found[0];
  }

  /** Whether something within the statements has the label. */
  private static boolean hasLabel(List<Stmt> body, Label label) {
    boolean[] found = {false};
    IrWalk.expressions(
        body,
        e -> {},
        s ->
            found[0] |=
                s instanceof Stmt.Loop l && label.equals(l.label())
                    || s instanceof Stmt.While w && label.equals(w.label())
                    || s instanceof Stmt.ForEach f && label.equals(f.label())
                    || s instanceof Stmt.ForRange r && label.equals(r.label())
                    || s instanceof Stmt.Labeled x && label.equals(x.label()));
    return found[0];
  }
}
