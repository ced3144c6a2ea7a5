package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.Spelling;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls that are sure to recurse deeper than a board can: of a method that always calls itself with
 * an argument smaller by a constant, with a large argument. For a board also methods that follow a
 * chain of objects, whose length nobody knows.
 */
final class DeepRecursion implements Advice {
  /** So many calls fit on the stack of a Pico. */
  private static final int FRAMES = 30;

  private static final String WHY = "the board's stack has room for some " + FRAMES + " calls";
  private static final String HELP = "use a loop, and a list where something must be remembered";

  /** A method that calls itself with a parameter that is smaller by a step. */
  private record Countdown(int parameter, int step) {}

  private final ClassPool pool;
  private final ValueRanges ranges;
  private final boolean board;
  private final Reporter reporter;
  private final Map<MethodRef, Countdown> countdowns = new HashMap<>();

  DeepRecursion(
      ClassPool pool, Reachable program, ValueRanges ranges, boolean board, Reporter reporter) {
    this.pool = pool;
    this.ranges = ranges;
    this.board = board;
    this.reporter = reporter;
    program.bodies().forEach((m, body) -> countdown(m, body).ifPresent(c -> countdowns.put(m, c)));
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    IrWalk.withLines(
        body,
        (e, line) -> {
          if (e instanceof Expr.Call c && !c.method().equals(method)) {
            deep(c)
                .ifPresent(
                    depth ->
                        report(
                            method,
                            line,
                            c.method(),
                            "this call of "
                                + Spelling.of(c.method())
                                + " goes some "
                                + depth
                                + " calls deep"));
          }
        });
    if (board) {
      chain(method, body);
    }
  }

  private void report(MethodRef method, int line, MethodRef called, String message) {
    reporter.report(
        Code.MB0503,
        message,
        WHY,
        HELP,
        Advisor.place(method, line, Place.Construct.CALL, called.name()));
  }

  private Optional<Long> deep(Expr.Call c) {
    Countdown countdown =
        countdowns.get(pool.resolve(c.method()).map(m -> m.ref()).orElse(c.method()));
    if (countdown == null) {
      return Optional.empty();
    }
    Expr argument = c.arguments().get(countdown.parameter());
    return constant(argument).map(n -> n / countdown.step()).filter(depth -> depth > FRAMES);
  }

  /** The value of an expression that has only one. */
  private Optional<Long> constant(Expr e) {
    if (e instanceof Expr.Const k && k.value() instanceof Integer n) {
      return Optional.of(n.longValue());
    }
    return ranges.range(e).filter(Interval::isSingle).map(Interval::low).map(n -> n.longValue());
  }

  private static List<Expr.Call> selfCalls(MethodRef method, List<Stmt> body) {
    List<Expr.Call> calls = new ArrayList<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c && c.method().equals(method)) {
            calls.add(c);
          }
        },
        s -> {});
    return calls;
  }

  private Optional<Countdown> countdown(MethodRef method, List<Stmt> body) {
    List<Expr.Call> calls = selfCalls(method, body);
    if (calls.isEmpty()) {
      return Optional.empty();
    }
    for (int p = 0; p < method.parameters().size(); p++) {
      int largest = 0;
      for (Expr.Call c : calls) {
        int step = step(c.arguments().get(p));
        largest = step == 0 ? Integer.MAX_VALUE : Math.max(largest, step);
      }
      if (method.parameters().get(p) == Type.INT
          && largest < Integer.MAX_VALUE
          && tests(body, calls, p)) {
        return Optional.of(new Countdown(p, largest));
      }
    }
    return Optional.empty();
  }

  /** How much smaller than a parameter the argument is; 0 if it is something else. */
  private static int step(Expr argument) {
    if (argument instanceof Expr.Binary b
        && b.left() instanceof Expr.Read r
        && r.local().kind() == Local.Kind.PARAMETER
        && b.right() instanceof Expr.Const k
        && k.value() instanceof Integer n) {
      boolean smaller =
          b.op() == Expr.Operator.SUB && n > 0 || b.op() == Expr.Operator.ADD && n < 0;
      return smaller ? Math.abs(n) : 0;
    }
    return 0;
  }

  /** Whether only that parameter decides where the recursion ends: the others may end it sooner. */
  private static boolean tests(List<Stmt> body, List<Expr.Call> calls, int parameter) {
    Expr.Read counter = (Expr.Read) ((Expr.Binary) calls.get(0).arguments().get(parameter)).left();
    boolean[] only = {true};
    boolean[] some = {false};
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Conditional c) {
            test(c.test(), counter.local(), only, some);
          }
        },
        s -> {
          if (s instanceof Stmt.If i) {
            test(i.test(), counter.local(), only, some);
          } else if (s instanceof Stmt.Switch || s instanceof Stmt.Try) {
            only[0] = false;
          }
        });
    return only[0] && some[0];
  }

  private static void test(Expr test, Local counter, boolean[] only, boolean[] some) {
    IrWalk.expression(
        test,
        e -> {
          boolean count = e instanceof Expr.Read r && r.local().equals(counter);
          some[0] |= count;
          boolean plain =
              count
                  || e instanceof Expr.Const
                  || e instanceof Expr.Compare
                  || e instanceof Expr.Not
                  || e instanceof Expr.ShortCircuit;
          only[0] &= plain;
        });
  }

  /** {@code return 1 + length(node.next)}: once in the method, along a field of the same class. */
  private void chain(MethodRef method, List<Stmt> body) {
    List<Expr.Call> calls = selfCalls(method, body);
    boolean[] looped = {false};
    IrWalk.expressions(
        body,
        e -> {},
        s ->
            looped[0] |=
                s instanceof Stmt.While || s instanceof Stmt.Loop || s instanceof Stmt.ForEach);
    if (calls.size() != 1 || looped[0]) {
      return;
    }
    List<Expr> passed = new ArrayList<>(calls.get(0).arguments());
    if (calls.get(0).target() != null) {
      passed.add(calls.get(0).target());
    }
    boolean follows =
        passed.stream()
            .anyMatch(
                a ->
                    a instanceof Expr.FieldRead f
                        && f.target() instanceof Expr.Read
                        && f.target().type().equals(f.type()));
    if (follows) {
      IrWalk.withLines(
          body,
          (e, line) -> {
            if (e == calls.get(0)) {
              report(
                  method,
                  line,
                  method,
                  Spelling.of(method) + " calls itself for every link of a chain");
            }
          });
    }
  }
}
