package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the control flow of one method with what is known of its locals. */
final class RangeFlow {
  /** Facts of another kind than intervals may go on changing; then the loop is given up. */
  private static final int MOST_ROUNDS = 24;

  private static final int EXACT_ROUNDS = 1;
  private static final int NARROWING_ROUNDS = 2;

  /** Loops nested deeper are not followed round by round: that would take too long. */
  private static final int DEEP = 3;

  /**
   * So many statements followed, loops count as deep: a limit to the work, not to what is right.
   */
  private static final int MOST_STATEMENTS = 5000;

  private int followed;

  private final ProgramFacts program;
  private final MethodRef method;
  private final RangeExpressions expressions;
  private final Map<Label, Map<Local, Fact>> breaks = new HashMap<>();
  private final Map<Label, Map<Local, Fact>> continues = new HashMap<>();

  /** What the finally blocks around assign: jumps out go through them. */
  private final Deque<Set<Local>> finals = new ArrayDeque<>();

  private int nesting;

  private final Map<Stmt, BigInteger> trips = new IdentityHashMap<>();

  RangeFlow(ProgramFacts program, MethodRef method) {
    this.program = program;
    this.method = method;
    this.expressions = new RangeExpressions(program);
  }

  /** Follows a method from its entry; facts of its expressions go to the record, if any. */
  void run(List<Stmt> body, Map<Local, Fact> entry, Map<Expr, Fact> record) {
    expressions.recordIn(record);
    expressions.setState(entry);
    all(body);
  }

  private void all(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (!expressions.isReached()) {
        return;
      }
      statement(s);
    }
  }

  private void statement(Stmt s) {
    followed++;
    if (s instanceof Stmt.Eval e) {
      expressions.value(e.expr());
    } else if (s instanceof Stmt.Assign a) {
      expressions.assign(a.local(), expressions.value(a.value()));
    } else if (s instanceof Stmt.FieldWrite w) {
      expressions.value(w.target());
      program.writes(w.field(), expressions.value(w.value()));
    } else if (s instanceof Stmt.ArrayWrite w) {
      expressions.value(w.array());
      expressions.value(w.index());
      expressions.value(w.value());
    } else if (s instanceof Stmt.Monitor m) {
      expressions.value(m.object());
    } else if (s instanceof Stmt.Return r) {
      if (r.value() != null) {
        program.returns(method, expressions.value(r.value()));
      }
      expressions.setState(null);
    } else if (s instanceof Stmt.Throw t) {
      expressions.value(t.exception());
      expressions.setState(null);
    } else if (s instanceof Stmt.If i) {
      branch(i);
    } else if (s instanceof Stmt.Loop l) {
      loop(new Turns(l.label(), l.body(), null, false), Map.of(), () -> all(l.body()));
    } else if (s instanceof Stmt.While w) {
      loop(new Turns(w.label(), w.body(), w.test(), false), Map.of(), () -> all(w.body()));
    } else if (s instanceof Stmt.ForEach f) {
      Fact iterable = expressions.value(f.iterable());
      boolean rows = program.rowsStay() && f.iterable().type() instanceof Type.ArrayType;
      Fact element =
          rows && iterable != null
              ? iterable.element(f.local().type())
              : Fact.any(f.local().type());
      each(f.label(), f.local(), element, f.body(), Map.of());
    } else if (s instanceof Stmt.ForRange f) {
      range(f);
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body());
      expressions.setState(RangeExpressions.joined(expressions.state(), breaks.remove(l.label())));
    } else if (s instanceof Stmt.Break b) {
      jump(breaks, b.label());
    } else if (s instanceof Stmt.Continue c) {
      jump(continues, c.label());
    } else if (s instanceof Stmt.Switch w) {
      choose(w);
    } else if (s instanceof Stmt.Try t) {
      attempt(t);
    } else {
      throw new IllegalStateException("not a statement: " + s);
    }
  }

  private void jump(Map<Label, Map<Local, Fact>> jumps, Label label) {
    Map<Local, Fact> state = new HashMap<>(expressions.state());
    finals.forEach(assigned -> forget(state, assigned));
    jumps.put(label, RangeExpressions.joined(jumps.get(label), state));
    expressions.setState(null);
  }

  private static void forget(Map<Local, Fact> state, Set<Local> locals) {
    locals.forEach(local -> state.put(local, Fact.any(local.type())));
  }

  private void branch(Stmt.If i) {
    expressions.value(i.test());
    Map<Local, Fact> otherwise = expressions.when(i.test(), false);
    expressions.setState(expressions.when(i.test(), true));
    all(i.then());
    Map<Local, Fact> after = expressions.state();
    expressions.setState(otherwise);
    all(i.otherwise());
    expressions.setState(RangeExpressions.joined(after, expressions.state()));
  }

  private void choose(Stmt.Switch w) {
    expressions.value(w.selector());
    Map<Local, Fact> before = expressions.state();
    Map<Local, Fact> after = null;
    for (Stmt.Case c : w.cases()) {
      expressions.setState(before == null ? null : new HashMap<>(before));
      all(c.body());
      after = RangeExpressions.joined(after, expressions.state());
    }
    expressions.setState(before == null ? null : new HashMap<>(before));
    all(w.otherwise());
    expressions.setState(RangeExpressions.joined(after, expressions.state()));
  }

  private void attempt(Stmt.Try t) {
    Map<Local, Fact> before = new HashMap<>(expressions.state());
    boolean closes = !t.finalBody().isEmpty();
    if (closes) {
      finals.push(assigned(t.finalBody()));
    }
    Map<Local, Fact> caught = new HashMap<>(before);
    forget(caught, assigned(t.body()));
    all(t.body());
    Map<Local, Fact> after = expressions.state();
    Set<Local> touched = new HashSet<>(assigned(t.body()));
    for (Stmt.Catch c : t.catches()) {
      expressions.setState(new HashMap<>(caught));
      all(c.body());
      after = RangeExpressions.joined(after, expressions.state());
      touched.addAll(assigned(c.body()));
    }
    if (closes) {
      finals.pop();
      Map<Local, Fact> anyhow = new HashMap<>(before);
      forget(anyhow, touched);
      expressions.setState(anyhow);
      all(t.finalBody());
      expressions.setState(after);
      all(t.finalBody());
    } else {
      expressions.setState(after);
    }
  }

  private static Set<Local> assigned(List<Stmt> body) {
    Set<Local> found = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.AssignExpr a) {
            found.add(a.local());
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            found.add(a.local());
          } else if (s instanceof Stmt.ForEach f) {
            found.add(f.local());
          } else if (s instanceof Stmt.ForRange f) {
            found.add(f.local());
          }
        });
    return found;
  }

  private void each(
      Label label, Local local, Fact element, List<Stmt> body, Map<Local, Interval> limits) {
    loop(
        new Turns(label, body, null, true),
        limits,
        () -> {
          expressions.assign(local, element);
          all(body);
        });
  }

  /** A loop over a range: each local that it only adds to stays within what the turns can add. */
  private void range(Stmt.ForRange f) {
    expressions.value(f.from());
    expressions.value(f.to());
    Interval from = expressions.latest(f.from());
    Interval to = end(f.to());
    BigInteger one = BigInteger.ONE;
    Interval inside =
        f.step() > 0
            ? new Interval(from.low(), to.high().subtract(one).max(from.low()))
            : new Interval(to.low().add(one).min(from.high()), from.high());
    BigInteger distance = inside.high().subtract(inside.low()).add(one);
    trips.merge(
        f, distance.divide(BigInteger.valueOf(Math.abs(f.step()))).add(one), BigInteger::max);
    Fact counter = Fact.of(inside);
    Map<Local, Fact> entry = new HashMap<>(expressions.state());
    Map<Local, Interval> limits = Map.of();
    if (!isDeep()) {
      quietly(() -> each(f.label(), f.local(), counter, f.body(), Map.of()));
      limits = Accumulators.limits(f, entry, trips, expressions::latest);
    }
    expressions.setState(entry);
    each(f.label(), f.local(), counter, f.body(), limits);
  }

  private boolean isDeep() {
    return nesting > DEEP || followed > MOST_STATEMENTS;
  }

  /** The end of a range is not wrapped. */
  private Interval end(Expr to) {
    if (to instanceof Expr.Binary b && b.right() instanceof Expr.Const) {
      Interval l = expressions.latest(b.left());
      Interval r = expressions.latest(b.right());
      if (b.op() == Expr.Operator.ADD) {
        return l.plus(r);
      }
    }
    return expressions.latest(to);
  }

  /** Runs something whose states and facts are only looked at, not kept. */
  private void quietly(Runnable part) {
    Map<Label, Map<Local, Fact>> breaksBefore = new HashMap<>(breaks);
    Map<Label, Map<Local, Fact>> continuesBefore = new HashMap<>(continues);
    Map<Expr, Fact> record = expressions.recordIn(null);
    program.mute();
    part.run();
    program.unmute();
    expressions.recordIn(record);
    breaks.clear();
    breaks.putAll(breaksBefore);
    continues.clear();
    continues.putAll(continuesBefore);
  }

  /**
   * A loop.
   *
   * @param test what is true when a turn starts, or null
   * @param ends whether it ends by itself, when what it goes through is used up
   */
  private record Turns(Label label, List<Stmt> body, Expr test, boolean ends) {}

  /**
   * @param limits what some locals' values surely lie in whenever a turn starts or the loop ends
   */
  private void loop(Turns loop, Map<Local, Interval> limits, Runnable turn) {
    nesting++;
    Map<Local, Fact> head = head(loop, limits, turn);
    expressions.setState(new HashMap<>(head));
    Map<Local, Fact> exit = step(loop, turn);
    continues.remove(loop.label());
    Map<Local, Fact> left = breaks.remove(loop.label());
    expressions.setState(RangeExpressions.joined(left, loop.ends() ? head : exit));
    nesting--;
  }

  /** What holds whenever a turn starts. */
  private Map<Local, Fact> head(Turns loop, Map<Local, Interval> limits, Runnable turn) {
    Map<Local, Fact> entry = expressions.state();
    if (isDeep()) {
      return unknown(loop, entry);
    }
    Map<Local, Fact> head = entry;
    boolean stable = false;
    for (int round = 0; !stable; round++) {
      if (round == MOST_ROUNDS) {
        return unknown(loop, entry);
      }
      Map<Local, Fact> found = limited(entry, back(loop, head, turn), limits);
      stable = isIn(found, head);
      if (!stable) {
        Map<Local, Fact> grown = RangeExpressions.joined(head, found);
        head = round < EXACT_ROUNDS ? grown : widened(grown, head);
      }
    }
    for (int round = 0; round < NARROWING_ROUNDS; round++) {
      Map<Local, Fact> found = limited(entry, back(loop, head, turn), limits);
      if (found.equals(head) || !isIn(found, head)) {
        break;
      }
      head = found;
    }
    return head;
  }

  /** What holds at the start of every turn if nothing is known of what the loop assigns. */
  private Map<Local, Fact> unknown(Turns loop, Map<Local, Fact> entry) {
    Map<Local, Fact> head = new HashMap<>(entry);
    forget(head, assigned(loop.body()));
    return head;
  }

  /** One turn from the current state; what holds where the test fails. */
  private Map<Local, Fact> step(Turns loop, Runnable turn) {
    Map<Local, Fact> exit = null;
    if (loop.test() != null) {
      expressions.value(loop.test());
      exit = expressions.when(loop.test(), false);
      expressions.setState(expressions.when(loop.test(), true));
    }
    if (expressions.isReached()) {
      turn.run();
    }
    return exit;
  }

  /** What holds when a turn from this head has come round. */
  private Map<Local, Fact> back(Turns loop, Map<Local, Fact> head, Runnable turn) {
    Map<Label, Map<Local, Fact>> round = new HashMap<>();
    quietly(
        () -> {
          continues.remove(loop.label());
          expressions.setState(new HashMap<>(head));
          step(loop, turn);
          Map<Local, Fact> back =
              RangeExpressions.joined(expressions.state(), continues.get(loop.label()));
          if (back != null) {
            round.put(loop.label(), back);
          }
        });
    return round.get(loop.label());
  }

  private static Map<Local, Fact> limited(
      Map<Local, Fact> entry, Map<Local, Fact> back, Map<Local, Interval> limits) {
    Map<Local, Fact> state = new HashMap<>(RangeExpressions.joined(entry, back));
    for (var limit : limits.entrySet()) {
      Fact fact = state.get(limit.getKey());
      Fact narrower = fact == null ? null : fact.within(limit.getValue());
      if (narrower != null) {
        state.put(limit.getKey(), narrower);
      }
    }
    return state;
  }

  private static boolean isIn(Map<Local, Fact> state, Map<Local, Fact> other) {
    return state.entrySet().stream().allMatch(e -> e.getValue().isIn(other.get(e.getKey())));
  }

  private static Map<Local, Fact> widened(Map<Local, Fact> state, Map<Local, Fact> before) {
    Map<Local, Fact> result = new HashMap<>();
    state.forEach(
        (local, fact) -> {
          Fact wide = fact.widened(before.get(local), Interval.STEPS);
          boolean outside = wide.number() != null && !wide.number().isIn(Interval.of(local.type()));
          result.put(local, outside ? Fact.any(local.type()) : wide);
        });
    return result;
  }
}
