package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A throw behind a loop or block that one jump alone leads to takes the jump's place, as in the
 * {@code default} of a switch in an endless loop: nothing else comes to it.
 */
final class SingleThrows {
  private SingleThrows() {}

  static List<Stmt> apply(List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Stmt s = inner(list.get(i));
      boolean beforeThrow = i + 2 == list.size() && list.get(i + 1) instanceof Stmt.Throw;
      Stmt moved = beforeThrow ? moved(s, (Stmt.Throw) list.get(i + 1)) : null;
      if (moved != null) {
        result.add(moved);
        break;
      }
      result.add(s);
    }
    return result;
  }

  private static Stmt inner(Stmt statement) {
    if (statement instanceof Stmt.If s) {
      return new Stmt.If(s.test(), apply(s.then()), apply(s.otherwise()), s.line());
    } else if (statement instanceof Stmt.Labeled s) {
      return new Stmt.Labeled(s.label(), apply(s.body()), s.line());
    } else if (Flow.loopLabel(statement) != null) {
      return Flow.withBody(statement, apply(Flow.loopBody(statement)));
    } else if (statement instanceof Stmt.Switch s) {
      List<Stmt.Case> cases = new ArrayList<>();
      s.cases().forEach(c -> cases.add(new Stmt.Case(c.keys(), apply(c.body()))));
      return new Stmt.Switch(s.selector(), cases, apply(s.otherwise()), s.line());
    } else if (statement instanceof Stmt.Try s) {
      List<Stmt.Catch> catches = new ArrayList<>();
      for (Stmt.Catch c : s.catches()) {
        catches.add(new Stmt.Catch(c.types(), c.exception(), apply(c.body())));
      }
      List<Stmt> last = s.finalBody() == null ? null : apply(s.finalBody());
      return s.with(apply(s.body()), catches, last);
    }
    return statement;
  }

  /** The statement with the throw in the place of its one jump there, or null. */
  private static Stmt moved(Stmt statement, Stmt.Throw fault) {
    if (statement instanceof Stmt.Labeled s) {
      Jump jump = new Jump(s.label(), fault);
      List<Stmt> body = jump.list(s.body());
      boolean falls = new Completion().of(s.body());
      return jump.found == 1 && !falls ? new Stmt.Labeled(s.label(), body, s.line()) : null;
    } else if (statement instanceof Stmt.Loop s && !isTested(s)) {
      Jump jump = new Jump(s.label(), fault);
      List<Stmt> body = jump.list(s.body());
      return jump.found == 1 ? new Stmt.Loop(s.label(), body, s.line()) : null;
    }
    return null;
  }

  /**
   * Whether the loop starts with the test whether to leave it: the author wrote the throw behind.
   */
  private static boolean isTested(Stmt.Loop loop) {
    return !loop.body().isEmpty()
        && loop.body().get(0) instanceof Stmt.If test
        && (Flow.isBreak(test.then(), loop.label())
            || Flow.isBreak(test.otherwise(), loop.label()));
  }

  /** The jumps to a label; one inside a try does not go: handlers would see the throw. */
  private static final class Jump {
    private final Label label;
    private final Stmt.Throw fault;
    private int found;

    Jump(Label label, Stmt.Throw fault) {
      this.label = label;
      this.fault = fault;
    }

    List<Stmt> list(List<Stmt> list) {
      return list.stream().map(this::one).toList();
    }

    private Stmt one(Stmt statement) {
      if (statement instanceof Stmt.Break b) {
        if (!b.label().equals(label)) {
          return b;
        }
        found++;
        return fault;
      } else if (statement instanceof Stmt.If s) {
        return new Stmt.If(s.test(), list(s.then()), list(s.otherwise()), s.line());
      } else if (statement instanceof Stmt.Labeled s) {
        return new Stmt.Labeled(s.label(), list(s.body()), s.line());
      } else if (Flow.loopLabel(statement) != null) {
        return Flow.withBody(statement, list(Flow.loopBody(statement)));
      } else if (statement instanceof Stmt.Switch s) {
        List<Stmt.Case> cases = new ArrayList<>();
        s.cases().forEach(c -> cases.add(new Stmt.Case(c.keys(), list(c.body()))));
        return new Stmt.Switch(s.selector(), cases, list(s.otherwise()), s.line());
      } else if (statement instanceof Stmt.Try s) {
        boolean jumps = Flow.breaks(List.of(s), label);
        found += jumps ? 2 : 0;
      }
      return statement;
    }
  }
}
