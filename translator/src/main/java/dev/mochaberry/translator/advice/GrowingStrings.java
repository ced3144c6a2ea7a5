package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code text += …} in a loop that is not known to be short: each time all of the text is copied.
 */
final class GrowingStrings implements Advice {
  /** So many turns cost little. */
  private static final int FEW = 32;

  private static final Set<Expr.Operator> DIVIDING =
      EnumSet.of(Expr.Operator.DIV, Expr.Operator.SHR, Expr.Operator.USHR);

  private final ValueRanges ranges;
  private final Reporter reporter;

  GrowingStrings(ValueRanges ranges, Reporter reporter) {
    this.ranges = ranges;
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    for (Stmt.Simple s : new Growth().in(body)) {
      reporter.report(
          Code.MB0504,
          "this string is copied each time it grows",
          "strings cannot change: a text of n parts that grows in a loop costs n * n / 2 steps",
          "use a StringBuilder, and its toString() after the loop",
          Advisor.place(method, s.line(), Place.Construct.LINE, ""));
    }
  }

  /** Finds the strings that grow in one body. */
  private final class Growth {
    private final List<Stmt.Simple> found = new ArrayList<>();

    List<Stmt.Simple> in(List<Stmt> body) {
      IrWalk.expressions(
          body,
          e -> {},
          s -> {
            if (s instanceof Stmt.Loop l) {
              loop(l.body());
            } else if (s instanceof Stmt.While w && !halves(w)) {
              List<Local> measured = new ArrayList<>();
              IrWalk.expression(w.test(), e -> measured(e, measured));
              w.body().forEach(x -> statement(x, w.body(), measured));
            } else if (s instanceof Stmt.ForEach f && !isShort(ranges.length(f.iterable()))) {
              loop(f.body());
            } else if (s instanceof Stmt.ForRange r && !isShort(turns(r))) {
              loop(r.body());
            }
          });
      return found.stream().distinct().toList();
    }

    /** A text whose length ends the loop is being padded. */
    private void measured(Expr e, List<Local> measured) {
      if (e instanceof Expr.Read r) {
        measured.add(r.local());
      }
    }

    /** Whether each turn divides what the loop's test asks for: there are few. */
    private boolean halves(Stmt.While w) {
      List<Local> tested = new ArrayList<>();
      IrWalk.expression(w.test(), e -> measured(e, tested));
      boolean[] halves = {false};
      IrWalk.expressions(
          w.body(),
          e -> {},
          s ->
              halves[0] |=
                  s instanceof Stmt.Assign a
                      && tested.contains(a.local())
                      && a.value() instanceof Expr.Binary b
                      && DIVIDING.contains(b.op()));
      return halves[0];
    }

    private Optional<Interval> turns(Stmt.ForRange r) {
      Optional<Interval> from = range(r.from());
      Optional<Interval> to = range(r.to());
      if (from.isEmpty() || to.isEmpty()) {
        return Optional.empty();
      }
      BigInteger most =
          r.step() > 0
              ? to.get().high().subtract(from.get().low())
              : from.get().high().subtract(to.get().low());
      BigInteger turns = most.divide(BigInteger.valueOf(Math.abs(r.step())));
      return Optional.of(new Interval(BigInteger.ZERO, turns));
    }

    private Optional<Interval> range(Expr e) {
      return e instanceof Expr.Const k && k.value() instanceof Integer n
          ? Optional.of(Interval.of(n, n))
          : ranges.range(e);
    }

    private boolean isShort(Optional<Interval> turns) {
      return turns.filter(t -> t.high().compareTo(BigInteger.valueOf(FEW)) <= 0).isPresent();
    }

    /**
     * Statements right in the loop, or in conditions: not in loops inside, which come themselves.
     */
    private void loop(List<Stmt> body) {
      body.forEach(s -> statement(s, body, List.of()));
    }

    private void statement(Stmt s, List<Stmt> loop, List<Local> measured) {
      if (s instanceof Stmt.Assign a
          && a.value() instanceof Expr.Concat c
          && c.parts().stream().anyMatch(p -> reads(p, a.local()))
          && !measured.contains(a.local())
          && !isReset(loop, a.local())) {
        found.add(a);
      } else if (s instanceof Stmt.FieldWrite w
          && w.value() instanceof Expr.Concat c
          && c.parts().stream()
              .anyMatch(p -> p instanceof Expr.FieldRead f && f.field().equals(w.field()))) {
        found.add(w);
      } else if (s instanceof Stmt.If i) {
        i.then().forEach(x -> statement(x, loop, measured));
        i.otherwise().forEach(x -> statement(x, loop, measured));
      } else if (s instanceof Stmt.Labeled l) {
        l.body().forEach(x -> statement(x, loop, measured));
      }
    }

    private boolean reads(Expr part, Local local) {
      return part instanceof Expr.Read r && r.local().equals(local);
    }

    /** Whether the loop also gives the variable a text that is not longer. */
    private boolean isReset(List<Stmt> loop, Local local) {
      boolean[] reset = {false};
      IrWalk.expressions(
          loop,
          e -> {},
          s ->
              reset[0] |=
                  s instanceof Stmt.Assign a
                      && a.local().equals(local)
                      && !(a.value() instanceof Expr.Concat));
      return reset[0];
    }
  }
}
