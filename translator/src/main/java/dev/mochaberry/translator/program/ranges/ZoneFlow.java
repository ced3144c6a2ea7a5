package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Follows the control flow of one method with what is known of its locals' differences. */
final class ZoneFlow {
  /** Methods with more variables, or more work, are left alone. */
  private static final int MOST_VARIABLES = 40;

  private static final int MOST_STEPS = 20_000;

  /**
   * What is known of the whole program.
   *
   * @param ranges between which bounds values lie
   * @param calls what methods are called with
   * @param invariants what constructors make of their objects
   * @param settled the fields that only initialisers write
   * @param lists the lists of the library
   */
  record Program(
      ValueRanges ranges,
      ArrayRows rows,
      ZoneCalls calls,
      ZoneInvariants invariants,
      Set<FieldRef> settled,
      ZoneLists.Program lists,
      ClassPool pool) {

    private ZoneTerms.Fields fields(MethodRef method) {
      boolean initialises = method.name().startsWith("<");
      return new ZoneTerms.Fields() {
        @Override
        public boolean isSettled(FieldRef field) {
          return !initialises && settled.contains(declared(field));
        }

        @Override
        public FieldRef declared(FieldRef field) {
          return pool.declared(field);
        }

        @Override
        public boolean areInitialised() {
          return initialises;
        }
      };
    }
  }

  private final Program program;
  private final MethodRef method;
  private final Map<Label, Zone> breaks = new HashMap<>();
  private final Map<Label, Zone> continues = new HashMap<>();
  private final Deque<Set<Local>> finals = new ArrayDeque<>();
  private ZoneVariables variables;
  private Set<Local> assigned;
  private boolean makes;
  private ZoneExpressions expressions;
  private ZoneLoops loops;
  private boolean records;
  private int steps;

  ZoneFlow(Program program, MethodRef method) {
    this.program = program;
    this.method = method;
  }

  /** Follows a method; what is known of its expressions. */
  Followed run(List<Stmt> body) {
    ZoneLists lists = new ZoneLists(program.lists(), method, body);
    ZoneVariables variables =
        ZoneVariables.of(body, program.rows(), MOST_VARIABLES, program.fields(method), lists);
    boolean makes = program.invariants().asks(method, body);
    boolean matters = makes || variables.hasArrays() || halves(body) || calls(body);
    if (!matters || variables.size() > MOST_VARIABLES) {
      return leave(body);
    }
    boolean isOfObject = variables.terms().self() != null && !method.name().equals("<init>");
    if (isOfObject && !program.invariants().isMade(method)) {
      return Followed.NOTHING; // there is no object yet
    }
    this.variables = variables;
    this.makes = makes;
    this.assigned = Assignments.in(body);
    expressions = new ZoneExpressions(variables, program, lists, method);
    loops = new ZoneLoops(variables, expressions);
    expressions.state = variables.unknown();
    program.calls().enter(method, variables, expressions.state);
    variables.terms().objects().forEach(expressions::relate);
    records = true;
    try {
      all(body);
      end();
    } catch (TooMuch given) {
      return leave(body);
    }
    expressions.facts.keySet().removeAll(expressions.wraps.keySet());
    return new Followed(expressions.facts, expressions.indexes);
  }

  /** Whether it takes the middle of two numbers, which lies between them. */
  private static boolean halves(List<Stmt> body) {
    boolean[] found = {false};
    IrWalk.expressions(
        body, e -> found[0] |= e instanceof Expr.Binary b && Middle.of(b) != null, s -> {});
    return found[0];
  }

  /** Whether it calls methods of which every call counts. */
  private boolean calls(List<Stmt> body) {
    boolean[] found = {false};
    eachCall(body, m -> found[0] |= program.calls().sees(m));
    return found[0];
  }

  /** The method comes to an end here. */
  private void end() {
    if (makes && records && expressions.state != null) {
      program.invariants().constructed(method, variables.terms(), expressions.state);
    }
  }

  /** Whatever it calls, and whoever calls it, knows nothing. */
  private Followed leave(List<Stmt> body) {
    if (program.invariants().asks(method, body)) {
      program.invariants().constructedAnyhow(method);
    }
    eachCall(body, program.calls()::callAnyhow);
    program.calls().returnsAnyhow(method);
    return Followed.NOTHING;
  }

  private static void eachCall(List<Stmt> body, Consumer<MethodRef> onCall) {
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c) {
            onCall.accept(c.method());
          } else if (e instanceof Expr.New n) {
            onCall.accept(n.constructor());
          }
        },
        s -> {});
  }

  /**
   * What following a method gave.
   *
   * @param values the least and the largest values of expressions that stay in their type
   * @param indexes what is known of indexes and the lengths of their arrays
   */
  record Followed(Map<Expr, long[]> values, Map<Expr, RelativeBounds.Known> indexes) {
    static final Followed NOTHING = new Followed(Map.of(), Map.of());
  }

  /** The method takes too long to follow: nothing is found. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null, null, false, false);
    }
  }

  private void all(List<Stmt> statements) {
    for (Stmt s : statements) {
      if (expressions.state == null) {
        return;
      }
      if (++steps > MOST_STEPS) {
        throw new TooMuch();
      }
      expressions.records = records;
      one(s);
    }
  }

  private void one(Stmt s) {
    if (s instanceof Stmt.Eval x) {
      expressions.value(x.expr());
    } else if (s instanceof Stmt.Assign x) {
      expressions.assign(x.local(), x.value());
    } else if (s instanceof Stmt.FieldWrite x) {
      expressions.write(x);
    } else if (s instanceof Stmt.ArrayWrite x) {
      expressions.write(x);
    } else if (s instanceof Stmt.Monitor x) {
      expressions.value(x.object());
    } else if (s instanceof Stmt.Return x) {
      giveBack(x.value());
      end();
      expressions.state = null;
    } else if (s instanceof Stmt.Throw x) {
      expressions.value(x.exception());
      expressions.state = null;
    } else if (s instanceof Stmt.If x) {
      branch(x);
    } else if (s instanceof Stmt.Loop x) {
      loop(x.label(), null, x.body(), () -> {}, () -> {}, () -> {});
    } else if (s instanceof Stmt.While x) {
      loop(x.label(), x.test(), x.body(), () -> {}, () -> {}, () -> {});
    } else if (s instanceof Stmt.ForEach x) {
      expressions.value(x.iterable());
      Runnable enter = () -> expressions.element(x);
      loop(x.label(), ANY, x.body(), enter, () -> {}, () -> {});
    } else if (s instanceof Stmt.ForRange x) {
      expressions.value(x.from());
      expressions.value(x.to());
      if (expressions.state != null) {
        loops.start(x);
        Set<Local> changed = Assignments.in(x.body());
        changed.add(x.local());
        Runnable enter = () -> loops.enter(x, changed);
        loop(x.label(), ANY, x.body(), enter, () -> loops.next(x), () -> loops.exit(x, changed));
      }
    } else if (s instanceof Stmt.Labeled x) {
      all(x.body());
      leave(breaks, x.label());
    } else if (s instanceof Stmt.Break x) {
      jump(breaks, x.label());
    } else if (s instanceof Stmt.Continue x) {
      jump(continues, x.label());
    } else if (s instanceof Stmt.Switch x) {
      cases(x);
    } else if (s instanceof Stmt.Try x) {
      attempt(x);
    }
  }

  private void giveBack(Expr value) {
    Zone.Bounds known = expressions.result(value);
    if (records && value != null && expressions.state != null) {
      ZoneCalls.Given given = new ZoneCalls.Given(known, expressions.resultRows(value));
      program.calls().returns(method, variables, given, assigned);
    }
  }

  private static final Expr ANY = new Expr.Const(null, Type.BOOLEAN);

  private void jump(Map<Label, Zone> targets, Label label) {
    if (expressions.state == null) {
      return;
    }
    Zone state = expressions.state.copy();
    finals.forEach(f -> f.forEach(l -> expressions.forget(state, l)));
    if (!finals.isEmpty()) {
      variables.terms().forgetHeap(state);
    }
    targets.merge(label, state, Zone::join);
    expressions.state = null;
  }

  private void leave(Map<Label, Zone> jumps, Label label) {
    expressions.state = Zone.join(expressions.state, jumps.remove(label));
  }

  private void branch(Stmt.If s) {
    Zone before = expressions.state.copy();
    expressions.assume(s.test(), true);
    Zone then = expressions.state;
    expressions.state = before;
    expressions.assume(s.test(), false);
    Zone otherwise = expressions.state;
    expressions.state = then;
    all(s.then());
    then = expressions.state;
    expressions.state = otherwise;
    all(s.otherwise());
    expressions.state = Zone.join(then, expressions.state);
  }

  /** Turns of a loop until what is known at its head stays, then one more to narrow it. */
  private void loop(
      Label label, Expr test, List<Stmt> body, Runnable enter, Runnable next, Runnable exit) {
    Zone entry = expressions.state;
    if (entry == null) {
      return;
    }
    Zone head = entry;
    boolean recorded = records;
    records = false;
    for (int turn = 0; ; turn++) {
      Zone again = Zone.join(entry, turn(label, head, test, body, enter, next));
      Zone grown = turn < 1 ? again : head.widened(again);
      if (grown.holds(head)) {
        head = again;
        break;
      }
      head = grown;
    }
    records = recorded;
    turn(label, head, test, body, enter, next);
    Zone after = test == null ? null : head.copy();
    if (test != null && test != ANY) {
      expressions.state = after;
      expressions.records = records;
      expressions.assume(test, false);
      after = expressions.state;
    } else if (after != null) {
      expressions.state = after;
      exit.run();
      after = expressions.state;
    }
    expressions.state = Zone.join(after, jumps.remove(label));
  }

  private final Map<Label, Zone> jumps = new HashMap<>();

  /** One turn from what is known at the head; what is known when it comes back there. */
  private Zone turn(
      Label label, Zone head, Expr test, List<Stmt> body, Runnable enter, Runnable next) {
    breaks.remove(label);
    continues.remove(label);
    expressions.state = head.copy();
    expressions.records = records;
    if (test != null && test != ANY) {
      expressions.assume(test, true);
    }
    if (expressions.state != null) {
      enter.run();
    }
    if (expressions.state != null) {
      all(body);
    }
    expressions.state = Zone.join(expressions.state, continues.remove(label));
    if (expressions.state != null) {
      next.run();
    }
    Zone back = expressions.state;
    Zone left = breaks.remove(label);
    if (left == null) {
      jumps.remove(label);
    } else {
      jumps.put(label, left);
    }
    return back;
  }

  private void cases(Stmt.Switch s) {
    expressions.value(s.selector());
    Zone before = expressions.state;
    if (before == null) {
      return;
    }
    Zone after = null;
    for (Stmt.Case c : s.cases()) {
      expressions.state = before.copy();
      all(c.body());
      after = Zone.join(after, expressions.state);
    }
    expressions.state = before.copy();
    all(s.otherwise());
    expressions.state = Zone.join(after, expressions.state);
  }

  /** A handler may start after any part of the body. */
  private void attempt(Stmt.Try s) {
    Set<Local> last = Assignments.in(s.finalBody());
    Zone before = expressions.state.copy();
    Set<Local> changed = new HashSet<>(Assignments.in(s.body()));
    changed.forEach(l -> expressions.forget(before, l));
    variables.terms().forgetHeap(before);
    finals.push(last);
    all(s.body());
    Zone after = expressions.state;
    for (Stmt.Catch c : s.catches()) {
      expressions.state = before.copy();
      expressions.forget(expressions.state, c.exception());
      all(c.body());
      changed.addAll(Assignments.in(c.body()));
      after = Zone.join(after, expressions.state);
    }
    finals.pop();
    if (s.finalBody().isEmpty()) {
      expressions.state = after;
      return;
    }
    Zone any = before.copy();
    changed.forEach(l -> expressions.forget(any, l));
    expressions.state = any;
    all(s.finalBody());
    if (after == null) {
      expressions.state = null;
    }
  }
}
