package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The locals that a loop only adds to: after so many turns they are at most that far from where
 * they started. What else is assigned to them is another start. A loop whose turns nobody knows
 * ends, or its reader's patience does: what goes up or down by small steps does not come to the end
 * of its type that way, unless the loop is there to see that.
 */
final class Accumulators {
  /** Small steps that take MicroPython minutes, a board hours, and are far from 31 bits. */
  private static final BigInteger PATIENCE = BigInteger.ONE.shiftLeft(27);

  static final Interval STEP = Interval.of(-4, 4);

  /** What takes the same patience to come to the end of a long: any int, and sums of a few. */
  static final Interval LONG_STEP = Interval.of(-1L << 32, 1L << 32);

  private final Map<Stmt, BigInteger> trips;
  private final Function<Expr, Interval> known;
  private final Map<Local, Interval> starts = new HashMap<>();
  private final Map<Local, Interval> growth = new HashMap<>();
  private final Map<Local, List<Expr>> sums = new HashMap<>();
  private final Set<Local> others = new HashSet<>();

  /** Those whose loops end by what they are, or that are asked for their sign. */
  private final Set<Local> watched = new HashSet<>();

  private final Set<Expr> seen = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean waits;

  private Accumulators(Map<Stmt, BigInteger> trips, Function<Expr, Interval> known) {
    this.trips = trips;
    this.known = known;
  }

  /**
   * What surely holds of such locals while the loop runs.
   *
   * @param locals where they stay
   * @param sums what is added to them comes to this, by identity, and needs no wrap
   */
  record Limits(Map<Local, Interval> locals, Map<Expr, Interval> sums) {
    static final Limits NONE = new Limits(Map.of(), Map.of());

    boolean same(Limits o) {
      return locals.equals(o.locals)
          && sums.size() == o.sums.size()
          && sums.entrySet().stream().allMatch(e -> e.getValue().equals(o.sums.get(e.getKey())));
    }

    Limits withoutSums() {
      return new Limits(locals, Map.of());
    }
  }

  /**
   * Where such locals stay while the loop runs, if that is in their type.
   *
   * @param test what is true when a turn starts, or null
   * @param turns the most turns of the loop; null: nobody knows
   * @param entry what is known before the loop
   * @param trips the most turns of the counted loops
   * @param known the ranges of the expressions in the body, in any turn
   */
  static Limits limits(
      Expr test,
      List<Stmt> body,
      BigInteger turns,
      RangeState entry,
      Map<Stmt, BigInteger> trips,
      Function<Expr, Interval> known) {
    Accumulators found = new Accumulators(trips, known);
    found.look(test, body);
    found.all(body, turns);
    Map<Local, Interval> locals = new HashMap<>();
    Map<Expr, Interval> sums = new IdentityHashMap<>();
    found.growth.forEach(
        (local, growth) -> {
          Fact before = entry.get(local);
          Interval start = found.starts.get(local);
          if (before != null && before.number() != null) {
            start = start == null ? before.number() : start.hull(before.number());
          }
          if (start != null && !found.others.contains(local)) {
            Interval limit = start.plus(growth);
            if (limit.isIn(Interval.of(local.type()))) {
              locals.put(local, limit);
              found.sums.getOrDefault(local, List.of()).forEach(sum -> sums.put(sum, limit));
            }
          }
        });
    return new Limits(locals, sums);
  }

  private void look(Expr test, List<Stmt> body) {
    if (test != null) {
      watch(test, null);
    }
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Compare c && isZero(c.right()) && isOrder(c.relation())) {
            watch(c.left(), null);
          }
          waits |= e instanceof Expr.Call c && c.method().owner().startsWith("dev/mochaberry/");
        },
        s -> {
          if (s instanceof Stmt.While w) {
            watch(w.test(), Assignments.in(w.body()));
          }
        });
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Const c && c.value() instanceof Number n && n.longValue() == 0;
  }

  private static boolean isOrder(Expr.Relation relation) {
    return relation != Expr.Relation.EQ && relation != Expr.Relation.NE;
  }

  /**
   * @param only the locals that count; null: any
   */
  private void watch(Expr e, Set<Local> only) {
    IrWalk.expression(
        e,
        x -> {
          if (x instanceof Expr.Read r && (only == null || only.contains(r.local()))) {
            watched.add(r.local());
          }
        });
  }

  /**
   * @param times how often the loop runs the statements at most; null: nobody knows
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
      all(w.body(), inside(w, times));
    } else if (s instanceof Stmt.ForEach f) {
      others.add(f.local());
      all(f.body(), inside(f, times));
    } else if (s instanceof Stmt.ForRange f) {
      others.add(f.local());
      all(f.body(), inside(f, times));
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

  private BigInteger inside(Stmt loop, BigInteger times) {
    BigInteger turns = trips.get(loop);
    return times == null || turns == null ? null : times.multiply(turns);
  }

  private void assign(Stmt.Assign a, BigInteger times) {
    Local local = a.local();
    if (!seen.add(a.value())) {
      others.add(local);
      return;
    }
    Interval added = added(local, a.value());
    if (added == null) {
      return;
    }
    boolean patient =
        added.isIn(local.type() == Type.LONG ? LONG_STEP : STEP)
            && !waits
            && !watched.contains(local);
    boolean stays = added.isIn(Interval.of(0, 0));
    BigInteger most = stays ? BigInteger.ONE : times;
    if (patient && (times == null || times.compareTo(PATIENCE) > 0)) {
      most = PATIENCE;
    }
    if (most == null) {
      others.add(local);
    } else {
      BigInteger zero = BigInteger.ZERO;
      Interval all =
          new Interval(added.low().min(zero).multiply(most), added.high().max(zero).multiply(most));
      growth.merge(local, all, Interval::plus);
    }
  }

  /**
   * What {@code x = x + e} adds, or one of several such sums, of which the larger or smaller one is
   * taken, or one by a condition; null if none is a sum. What else may be taken is a start.
   */
  private Interval added(Local local, Expr value) {
    if (value instanceof Expr.Conditional c) {
      return joined(added(local, c.then()), added(local, c.otherwise()));
    } else if (value instanceof Expr.Call c && isChoice(c.method())) {
      return joined(added(local, c.arguments().get(0)), added(local, c.arguments().get(1)));
    } else if (value instanceof Expr.Read r && r.local().equals(local)) {
      return Interval.of(0, 0);
    }
    Expr sum = summed(local, value);
    Interval added = sum(local, sum);
    if (added == null) {
      starts.merge(local, known.apply(value), Interval::hull);
    } else {
      sums.computeIfAbsent(local, l -> new ArrayList<>()).add(sum);
    }
    return added;
  }

  /** Where {@code i += e} of an int and a long is meant, the sum that becomes an int. */
  private static Expr summed(Local local, Expr value) {
    return local.type() == Type.INT
            && value instanceof Expr.Convert c
            && c.type() == Type.INT
            && c.operand().type() == Type.LONG
        ? c.operand()
        : value;
  }

  private static boolean isChoice(MethodRef m) {
    return m.owner().equals("java/lang/Math")
        && m.name().matches("min|max")
        && m.descriptor().matches("\\((II\\)I|JJ\\)J)");
  }

  private static Interval joined(Interval a, Interval b) {
    return a == null || b == null ? a == null ? b : a : a.hull(b);
  }

  private Interval sum(Local local, Expr value) {
    boolean sum =
        value instanceof Expr.Binary b
            && (b.type() == local.type() || b.type() == Type.LONG && local.type() == Type.INT)
            && (b.op() == Operator.ADD || b.op() == Operator.SUB);
    if (!sum) {
      return null;
    }
    Expr.Binary b = (Expr.Binary) value;
    Expr self = new Expr.Read(local);
    self = b.type() == local.type() ? self : new Expr.Convert(self, b.type());
    if (b.left().equals(self) && !b.right().equals(self)) {
      Interval right = known.apply(b.right());
      return b.op() == Operator.ADD ? right : right.negated();
    }
    return b.op() == Operator.ADD && b.right().equals(self) && !b.left().equals(self)
        ? known.apply(b.left())
        : null;
  }
}
