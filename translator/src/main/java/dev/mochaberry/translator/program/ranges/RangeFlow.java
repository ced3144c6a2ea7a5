package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
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
  private static final int NARROWING_PASSES = 3;

  private final ProgramFacts program;
  private final MethodRef method;
  private final RangeExpressions expressions;
  private final LoopFacts loops = new LoopFacts();
  private final RangeState.Slots slots = new RangeState.Slots();
  private final Map<Label, RangeState> breaks = new HashMap<>();
  private final Map<Label, RangeState> continues = new HashMap<>();

  /** What the finally blocks around assign: jumps out go through them. */
  private final Deque<Set<Local>> finals = new ArrayDeque<>();

  /** One bit for each finally block around: which of the two walks through it this is. */
  private long walk = 1;

  private boolean hasLoops;

  /** The most turns of the counted loops. */
  private final Map<Stmt, BigInteger> trips = new IdentityHashMap<>();

  private final Map<List<Stmt>, Set<Local>> assigned = new IdentityHashMap<>();

  RangeFlow(ProgramFacts program, MethodRef method) {
    this.program = program;
    this.method = method;
    this.expressions = new RangeExpressions(program, method.owner());
  }

  /**
   * Follows a method from its entry; facts of its expressions go to the record.
   *
   * @return sums that surely stay in their type, with their ranges
   */
  Map<Expr, Interval> run(List<Stmt> body, Map<Local, Fact> entry, Map<Expr, Fact> record) {
    IrWalk.expressions(body, e -> {}, s -> hasLoops |= s.isLoop());
    if (hasLoops) {
      program.mute();
      do {
        pass(body, entry, true);
      } while (loops.changed());
      for (int i = 0; i < NARROWING_PASSES && (i == 0 || loops.changed()); i++) {
        pass(body, entry, false);
      }
      program.unmute();
    }
    expressions.recordIn(record);
    pass(body, entry, false);
    return expressions.exactSums();
  }

  private void pass(List<Stmt> body, Map<Local, Fact> entry, boolean grows) {
    loops.begin(grows);
    breaks.clear();
    continues.clear();
    expressions.setState(RangeState.of(slots, entry));
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
    if (s instanceof Stmt.Eval e) {
      expressions.value(e.expr());
    } else if (s instanceof Stmt.Assign a) {
      expressions.assign(a.local(), expressions.value(a.value()));
      expressions.noteRest(a.local(), a.value());
    } else if (s instanceof Stmt.FieldWrite w) {
      expressions.value(w.target());
      Fact value = expressions.value(w.value());
      if (expressions.isReached()) {
        program.writes(w.field(), w.value(), value);
        expressions.state().forgetTests();
      }
    } else if (s instanceof Stmt.ArrayWrite w) {
      expressions.value(w.array());
      expressions.value(w.index());
      Fact value = expressions.value(w.value());
      if (expressions.isReached()) {
        if (!w.value().type().isReference()) {
          program.fills(w, value);
        }
        expressions.state().forgetTests();
      }
      if (RangeConditions.isOfLocals(w.index()) && Assignments.in(w.value()).isEmpty()) {
        expressions.found(w.index());
      }
    } else if (s instanceof Stmt.Monitor m) {
      expressions.value(m.object());
    } else if (s instanceof Stmt.Return r) {
      if (r.value() != null) {
        Fact value = expressions.value(r.value());
        if (expressions.isReached()) {
          program.returns(method, value);
        }
      }
      expressions.setState(null);
    } else if (s instanceof Stmt.Throw t) {
      expressions.value(t.exception());
      expressions.setState(null);
    } else if (s instanceof Stmt.If i) {
      branch(i);
    } else if (s instanceof Stmt.Loop l) {
      loop(new Turns(l.label(), null, null, l.body(), null));
    } else if (s instanceof Stmt.While w) {
      trips.computeIfAbsent(w, k -> ShrinkingLoops.turns(w));
      loop(new Turns(w.label(), w.test(), null, w.body(), w));
    } else if (s instanceof Stmt.ForEach f) {
      Each each = new Each(f.local(), element(f));
      loop(new Turns(f.label(), null, each, f.body(), f));
    } else if (s instanceof Stmt.ForRange f) {
      range(f);
    } else if (s instanceof Stmt.Labeled l) {
      all(l.body());
      expressions.setState(RangeState.joined(expressions.state(), breaks.remove(l.label())));
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

  /** What a loop goes through, one by one. */
  private Fact element(Stmt.ForEach f) {
    Fact iterable = expressions.value(f.iterable());
    Type type = f.local().type();
    if (f.iterable().type() instanceof Type.ArrayType) {
      trips.put(f, (iterable == null ? Fact.ANY_LENGTH : iterable.length()).high());
    }
    Fact known = null;
    if (!type.isReference()) {
      known = program.element(f.iterable());
    } else if (iterable != null
        && f.iterable().type() instanceof Type.ArrayType t
        && program.rowsStay(t.element())) {
      known = iterable.element(type);
    }
    known = program.found(method, f.local(), known);
    return known == null ? Fact.any(type) : known;
  }

  private void jump(Map<Label, RangeState> jumps, Label label) {
    RangeState state = expressions.state();
    finals.forEach(state::forget);
    jumps.put(label, RangeState.joined(jumps.get(label), state));
    expressions.setState(null);
  }

  private void branch(Stmt.If i) {
    expressions.value(i.test());
    RangeState otherwise = expressions.when(i.test(), false);
    expressions.setState(expressions.when(i.test(), true));
    all(i.then());
    RangeState after = expressions.state();
    expressions.setState(otherwise);
    all(i.otherwise());
    expressions.setState(RangeState.joined(after, expressions.state()));
  }

  private void choose(Stmt.Switch w) {
    expressions.value(w.selector());
    RangeState before = expressions.state();
    RangeState after = null;
    for (Stmt.Case c : w.cases()) {
      expressions.setState(before == null ? null : before.copy());
      all(c.body());
      after = RangeState.joined(after, expressions.state());
    }
    expressions.setState(before == null ? null : before.copy());
    all(w.otherwise());
    expressions.setState(RangeState.joined(after, expressions.state()));
  }

  private void attempt(Stmt.Try t) {
    RangeState before = expressions.state().copy();
    boolean closes = !t.finalBody().isEmpty();
    if (closes) {
      finals.push(assigned(t.finalBody()));
    }
    RangeState caught = before.copy();
    caught.forget(assigned(t.body()));
    all(t.body());
    RangeState after = expressions.state();
    RangeState anyhow = caught.copy();
    for (Stmt.Catch c : t.catches()) {
      expressions.setState(caught.copy());
      all(c.body());
      after = RangeState.joined(after, expressions.state());
      anyhow.forget(assigned(c.body()));
    }
    expressions.setState(after);
    if (closes) {
      finals.pop();
      close(t.finalBody(), after, anyhow);
    }
  }

  /**
   * Both ways into a finally block: behind the statements, and out of the middle of them. The
   * second walk is the one that may see anything: its facts are those that stay.
   */
  private void close(List<Stmt> body, RangeState after, RangeState anyhow) {
    walk <<= 1;
    expressions.setState(after);
    all(body);
    RangeState end = expressions.state();
    walk |= 1;
    expressions.setState(anyhow);
    all(body);
    walk >>= 1;
    expressions.setState(end);
  }

  private Set<Local> assigned(List<Stmt> body) {
    return assigned.computeIfAbsent(body, Assignments::in);
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
    trips.put(f, distance.divide(BigInteger.valueOf(Math.abs(f.step()))).add(one));
    loop(new Turns(f.label(), null, new Each(f.local(), Fact.of(inside)), f.body(), f));
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

  /** The local that every turn gives another value. */
  private record Each(Local local, Fact value) {}

  /**
   * A loop.
   *
   * @param test what is true when a turn starts, or null
   * @param each what makes it end by itself, when what it goes through is used up, or null
   * @param counted the loop itself if its turns may be counted, or null
   */
  private record Turns(Label label, Expr test, Each each, List<Stmt> body, Stmt counted) {}

  private void loop(Turns loop) {
    if (!expressions.isReached()) {
      return;
    }
    RangeState entry = expressions.state();
    LoopFacts.Key key = new LoopFacts.Key(loop.label(), walk);
    Set<Local> changing = changing(loop);
    RangeState start = loops.start(key, entry, changing);
    expressions.setState(start.copy());
    expressions.enterLoop(loops.sums(key));
    RangeState exit = turn(loop);
    RangeState back = RangeState.joined(expressions.state(), continues.remove(loop.label()));
    Accumulators.Limits limits =
        Accumulators.limits(
            loop.test(),
            loop.body(),
            loop.counted() == null ? null : trips.get(loop.counted()),
            entry,
            trips,
            expressions::latest);
    expressions.leaveLoop();
    loops.came(key, start, back, changing, limits);
    RangeState left = breaks.remove(loop.label());
    expressions.setState(RangeState.joined(left, loop.each() != null ? start.copy() : exit));
  }

  /** What a turn may change. */
  private Set<Local> changing(Turns loop) {
    Set<Local> inBody = assigned(loop.body());
    Set<Local> inTest = loop.test() == null ? Set.of() : Assignments.in(loop.test());
    if (inTest.isEmpty() && loop.each() == null) {
      return inBody;
    }
    Set<Local> all = new HashSet<>(inBody);
    all.addAll(inTest);
    if (loop.each() != null) {
      all.add(loop.each().local());
    }
    return all;
  }

  /** One turn from the current state; what holds where the test fails. */
  private RangeState turn(Turns loop) {
    RangeState exit = null;
    if (loop.test() != null) {
      expressions.value(loop.test());
      exit = expressions.when(loop.test(), false);
      expressions.setState(expressions.when(loop.test(), true));
    }
    if (expressions.isReached()) {
      if (loop.each() != null) {
        expressions.assign(loop.each().local(), loop.each().value());
      }
      all(loop.body());
    }
    return exit;
  }
}
