package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Assignments;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Removes labels and jumps that say nothing. Every place a jump can lead to has a number; jumps to
 * the place that is reached anyway vanish, others become break or continue of the innermost loop
 * where that is the same place, and jumps to a plain return become that return.
 */
final class JumpSimplifier {
  private static final int METHOD_END = 0;

  private int lastPlace;
  private final boolean isVoid;
  private final Map<Stmt, Integer> places = new HashMap<>();
  private final Map<Integer, Stmt> returns = new HashMap<>();

  private final Completion completion = new Completion();

  /** What the finally bodies around a place assign. */
  private final Deque<Set<Local>> finals = new ArrayDeque<>();

  /** Which jumps stay though the code around them would lead to the same place. */
  enum Jumps {
    /** None. */
    FEWEST,
    /** Those that have a line, alone under a test. */
    WRITTEN,
    /** Of those, the ones that go on with the innermost loop, or leave the method. */
    NEAR
  }

  private final Jumps kept;

  /** The loops around a place, innermost first. */
  private final Deque<Around> loops = new ArrayDeque<>();

  /** The innermost loop: its label, where it starts and what follows it. */
  private record Around(Label loop, int start, int after) {}

  private JumpSimplifier(boolean isVoid, Jumps kept) {
    this.isVoid = isVoid;
    this.kept = kept;
  }

  /** The statements with fewer jumps and labels. */
  static List<Stmt> apply(List<Stmt> statements, Jumps kept) {
    List<Stmt> result = statements;
    for (int i = 0; i < 20; i++) {
      List<Stmt> before = result;
      JumpSimplifier pass = new JumpSimplifier(true, kept);
      result = pass.list(before, METHOD_END, new Around(null, -1, -1));
      if (result.equals(before)) {
        break;
      }
    }
    return result;
  }

  private int place() {
    return ++lastPlace;
  }

  private List<Stmt> list(List<Stmt> original, int end, Around around) {
    List<Stmt> in = new ArrayList<>(original);
    List<Stmt> out = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      List<Stmt> rest = in.subList(i + 1, in.size());
      Stmt statement = in.get(i);
      if (statement instanceof Stmt.If s && !rest.isEmpty()) {
        Stmt.If pushed = push(s, rest, end);
        if (pushed != null) {
          statement = pushed;
          in = new ArrayList<>(in.subList(0, i));
          in.add(pushed);
          rest = List.of();
        }
      }
      if (statement instanceof Stmt.Labeled s && !Flow.breaks(s.body(), s.label())) {
        in.remove(i);
        in.addAll(i, s.body());
        i--;
        continue;
      }
      int after = rest.isEmpty() ? end : placeOf(rest.get(0));
      out.addAll(statement(statement, after, rest.isEmpty(), around));
      if (!out.isEmpty() && !completion.of(out.get(out.size() - 1))) {
        break;
      }
    }
    return out;
  }

  /** Where a statement is: for a jump, where it leads. */
  private int placeOf(Stmt statement) {
    Integer known = Flow.isJump(statement) ? places.get(Flow.withoutLine(statement)) : null;
    if (known != null) {
      return known;
    }
    if (isPlainReturn(statement)) {
      if (((Stmt.Return) statement).value() == null) {
        return METHOD_END;
      }
      int place = place();
      returns.put(place, statement);
      return place;
    }
    return place();
  }

  /** A return that cannot throw, so that it means the same in any try. */
  private static boolean isPlainReturn(Stmt statement) {
    return statement instanceof Stmt.Return r
        && (r.value() == null || r.value() instanceof Expr.Const || r.value() instanceof Expr.Read);
  }

  /** Moves what follows an if into the arm that leads there, when the other skips it. */
  private Stmt.If push(Stmt.If s, List<Stmt> rest, int end) {
    boolean then = completion.of(s.then());
    boolean otherwise = completion.of(s.otherwise());
    if (!then && otherwise && leadsTo(s.then(), end)) {
      return new Stmt.If(s.test(), s.then(), join(s.otherwise(), rest), s.line());
    } else if (then && !otherwise && leadsTo(s.otherwise(), end)) {
      return new Stmt.If(s.test(), join(s.then(), rest), s.otherwise(), s.line());
    }
    return null;
  }

  private static List<Stmt> join(List<Stmt> first, List<Stmt> second) {
    List<Stmt> result = new ArrayList<>(first);
    result.addAll(second);
    return result;
  }

  /** Whether the list has a jump at one of its ends that leads to the place. */
  private boolean leadsTo(List<Stmt> list, int place) {
    if (list.isEmpty()) {
      return false;
    }
    Stmt last = list.get(list.size() - 1);
    if (last instanceof Stmt.If s) {
      return leadsTo(s.then(), place) || leadsTo(s.otherwise(), place);
    } else if (last instanceof Stmt.Try s) {
      return leadsTo(s.body(), place)
          || s.catches().stream().anyMatch(c -> leadsTo(c.body(), place));
    } else if (last instanceof Stmt.Switch s) {
      return leadsTo(s.otherwise(), place)
          || s.cases().stream().anyMatch(c -> leadsTo(c.body(), place));
    } else if (last instanceof Stmt.Labeled s) {
      return leadsTo(s.body(), place);
    } else if (last instanceof Stmt.Break || last instanceof Stmt.Continue) {
      return Integer.valueOf(place).equals(places.get(Flow.withoutLine(last)));
    }
    return false;
  }

  private List<Stmt> statement(Stmt statement, int after, boolean last, Around around) {
    if (statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue
        || (statement instanceof Stmt.Return r && r.value() == null && isVoid)) {
      return jump(statement, after, last, around);
    } else if (statement instanceof Stmt.If s && isGuard(s.then(), s.otherwise(), after, around)) {
      return guard(s, after, around);
    } else if (statement instanceof Stmt.If s) {
      return ifs(
          new Stmt.If(
              s.test(),
              list(s.then(), after, around),
              list(s.otherwise(), after, around),
              s.line()));
    } else if (statement instanceof Stmt.Labeled s) {
      places.put(new Stmt.Break(s.label(), 0), after);
      return List.of(new Stmt.Labeled(s.label(), list(s.body(), after, around), s.line()));
    } else if (statement.loopLabel() != null) {
      Label label = statement.loopLabel();
      int start = place();
      places.put(new Stmt.Break(label, 0), after);
      places.put(new Stmt.Continue(label, 0), start);
      loops.push(new Around(label, start, after));
      List<Stmt> body = list(Flow.loopBody(statement), start, loops.peek());
      loops.pop();
      return List.of(Flow.withBody(statement, body));
    } else if (statement instanceof Stmt.Switch s) {
      List<Stmt.Case> cases = new ArrayList<>();
      for (Stmt.Case c : s.cases()) {
        cases.add(new Stmt.Case(c.keys(), list(c.body(), after, around)));
      }
      return List.of(
          new Stmt.Switch(s.selector(), cases, list(s.otherwise(), after, around), s.line()));
    } else if (statement instanceof Stmt.Try s) {
      finals.push(s.finalBody() == null ? Set.of() : Assignments.in(s.finalBody()));
      List<Stmt> body = list(s.body(), after, around);
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : s.catches()) {
        catches.add(new Stmt.Catch(c.types(), c.exception(), list(c.body(), after, around)));
      }
      finals.pop();
      List<Stmt> lastBody = s.finalBody() == null ? null : list(s.finalBody(), place(), around);
      return List.of(s.with(body, catches, lastBody));
    }
    return List.of(statement);
  }

  /** Whether a jump alone in one arm, which leads where the other does, stays as it was written. */
  private boolean isGuard(List<Stmt> arm, List<Stmt> other, int after, Around around) {
    if (kept == Jumps.FEWEST || arm.size() != 1 || other.isEmpty() || arm.get(0).line() == 0) {
      return false;
    }
    Stmt jump = arm.get(0);
    boolean leaves = jump instanceof Stmt.Return r && r.value() == null;
    boolean jumps = jump instanceof Stmt.Break || jump instanceof Stmt.Continue;
    Integer place = leaves ? (Integer) METHOD_END : places.get(Flow.withoutLine(jump));
    return (leaves || jumps)
        && place != null
        && place == after
        && (kept == Jumps.WRITTEN || leaves || place == around.start());
  }

  private List<Stmt> guard(Stmt.If s, int after, Around around) {
    List<Stmt> rest = list(s.otherwise(), after, around);
    if (rest.isEmpty()) {
      return ifs(new Stmt.If(s.test(), List.of(), List.of(), s.line()));
    }
    List<Stmt> jump = jump(s.then().get(0), after, false, around);
    List<Stmt> result = new ArrayList<>();
    result.add(new Stmt.If(s.test(), jump, List.of(), s.line()));
    result.addAll(rest);
    return result;
  }

  private List<Stmt> jump(Stmt jump, int after, boolean last, Around around) {
    Integer place =
        jump instanceof Stmt.Return ? (Integer) METHOD_END : places.get(Flow.withoutLine(jump));
    if (place == null) {
      return List.of(jump);
    } else if (last && place == after) {
      return List.of();
    } else if (place == around.after()) {
      return List.of(new Stmt.Break(around.loop(), jump.line()));
    } else if (place == around.start()) {
      return List.of(new Stmt.Continue(around.loop(), jump.line()));
    } else if (returns.containsKey(place) && isSameBeforeFinally(returns.get(place))) {
      return List.of(returns.get(place));
    } else if (place == METHOD_END && !(jump instanceof Stmt.Return)) {
      return List.of(new Stmt.Return(null, jump.line()));
    }
    for (Around outer : loops) {
      if (place == outer.after()) {
        return List.of(new Stmt.Break(outer.loop(), jump.line()));
      } else if (place == outer.start()) {
        return List.of(new Stmt.Continue(outer.loop(), jump.line()));
      }
    }
    return List.of(jump);
  }

  /** A value is read before a finally that the return leaves through may change it. */
  private boolean isSameBeforeFinally(Stmt plainReturn) {
    return !(((Stmt.Return) plainReturn).value() instanceof Expr.Read r)
        || finals.stream().noneMatch(assigned -> assigned.contains(r.local()));
  }

  private List<Stmt> ifs(Stmt.If s) {
    if (s.then().isEmpty() && s.otherwise().isEmpty()) {
      return List.of(new Stmt.Eval(s.test(), s.line()));
    } else if (s.then().isEmpty()) {
      return List.of(new Stmt.If(Conditions.not(s.test()), s.otherwise(), List.of(), s.line()));
    } else if (!s.otherwise().isEmpty() && !completion.of(s.then())) {
      List<Stmt> result = new ArrayList<>();
      result.add(new Stmt.If(s.test(), s.then(), List.of(), s.line()));
      result.addAll(s.otherwise());
      return result;
    } else if (!s.otherwise().isEmpty() && !completion.of(s.otherwise())) {
      List<Stmt> result = new ArrayList<>();
      result.add(new Stmt.If(Conditions.not(s.test()), s.otherwise(), List.of(), s.line()));
      result.addAll(s.then());
      return result;
    }
    return List.of(s);
  }
}
