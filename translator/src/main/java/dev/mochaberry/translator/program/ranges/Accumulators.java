package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.IrWalk;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The locals that a counted loop only adds to: after so many turns they are at most that far from
 * where they started. What else is assigned to them is another start.
 */
final class Accumulators {
  private final Map<Stmt, BigInteger> trips;
  private final Function<Expr, Interval> known;
  private final Map<Local, Interval> starts = new HashMap<>();
  private final Map<Local, Interval> growth = new HashMap<>();
  private final Set<Local> others = new HashSet<>();
  private final Set<Expr> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

  private Accumulators(Map<Stmt, BigInteger> trips, Function<Expr, Interval> known) {
    this.trips = trips;
    this.known = known;
  }

  /**
   * Where such locals stay while the loop runs, if that is in their type.
   *
   * @param entry what is known before the loop
   * @param trips the most turns of the counted loops
   * @param known the ranges of the expressions in the body, in any turn
   */
  static Map<Local, Interval> limits(
      Stmt.ForRange loop,
      RangeState entry,
      Map<Stmt, BigInteger> trips,
      Function<Expr, Interval> known) {
    Accumulators found = new Accumulators(trips, known);
    found.all(loop.body(), BigInteger.ONE);
    Map<Local, Interval> limits = new HashMap<>();
    found.growth.forEach(
        (local, turn) -> {
          Fact before = entry.get(local);
          Interval start = found.starts.get(local);
          if (before != null && before.number() != null) {
            start = start == null ? before.number() : start.hull(before.number());
          }
          if (start != null && !found.others.contains(local)) {
            BigInteger turns = trips.get(loop);
            Interval limit =
                start.plus(new Interval(turn.low().multiply(turns), turn.high().multiply(turns)));
            if (limit.isIn(Interval.of(local.type()))) {
              limits.put(local, limit);
            }
          }
        });
    return limits;
  }

  /**
   * @param times how often one turn of the loop runs the statements at most; null: nobody knows
   */
  private void all(List<Stmt> statements, BigInteger times) {
    statements.forEach(s -> statement(s, times));
  }

  private void statement(Stmt s, BigInteger times) {
    IrWalk.expressions(
        List.of(s),
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            others.add(a.local());
          }
        },
        inner -> {});
    if (s instanceof Stmt.Assign a) {
      assign(a, times);
    } else if (s instanceof Stmt.If i) {
      all(i.then(), times);
      all(i.otherwise(), times);
    } else if (s instanceof Stmt.Loop l) {
      all(l.body(), null);
    } else if (s instanceof Stmt.While w) {
      all(w.body(), null);
    } else if (s instanceof Stmt.ForEach f) {
      others.add(f.local());
      all(f.body(), null);
    } else if (s instanceof Stmt.ForRange f) {
      others.add(f.local());
      BigInteger turns = trips.get(f);
      all(f.body(), times == null || turns == null ? null : times.multiply(turns));
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body(), times);
    } else if (s instanceof Stmt.Switch w) {
      w.cases().forEach(c -> all(c.body(), times));
      all(w.otherwise(), times);
    } else if (s instanceof Stmt.Try t) {
      all(t.body(), times);
      t.catches().forEach(c -> all(c.body(), times));
      all(t.finalBody(), times);
    }
  }

  private void assign(Stmt.Assign a, BigInteger times) {
    Local local = a.local();
    if (!seen.add(a.value())) {
      others.add(local);
      return;
    }
    Interval added = added(a);
    if (added == null) {
      starts.merge(local, known.apply(a.value()), Interval::hull);
    } else if (times == null) {
      others.add(local);
    } else {
      BigInteger zero = BigInteger.ZERO;
      Interval turn =
          new Interval(
              added.low().min(zero).multiply(times), added.high().max(zero).multiply(times));
      growth.merge(local, turn, Interval::plus);
    }
  }

  /** What {@code x = x + e} adds, or null. */
  private Interval added(Stmt.Assign a) {
    boolean sum =
        a.value() instanceof Expr.Binary b
            && b.type() == a.local().type()
            && (b.op() == Operator.ADD || b.op() == Operator.SUB);
    if (!sum) {
      return null;
    }
    Expr.Binary b = (Expr.Binary) a.value();
    Expr self = new Expr.Read(a.local());
    if (b.left().equals(self) && !b.right().equals(self)) {
      Interval right = known.apply(b.right());
      return b.op() == Operator.ADD ? right : right.negated();
    }
    return b.op() == Operator.ADD && b.right().equals(self) && !b.left().equals(self)
        ? known.apply(b.left())
        : null;
  }
}
