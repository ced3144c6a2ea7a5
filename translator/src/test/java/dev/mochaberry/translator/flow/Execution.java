package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs graphs and structured statements alike: every call is an event that is logged, may throw,
 * and has a random value; the same seed gives the same outcomes.
 */
final class Execution {
  final List<String> log = new ArrayList<>();
  private final Map<Local, Object> locals = new HashMap<>();
  private final Random random;
  private final int limit;

  Execution(long seed, int limit) {
    this.random = new Random(seed);
    this.limit = limit;
  }

  static final class Thrown extends RuntimeException {
    final String type;

    Thrown(String type) {
      super(type, null, false, false);
      this.type = type;
    }
  }

  static final class Stopped extends RuntimeException {
    Stopped() {
      super("limit", null, false, false);
    }
  }

  private static final class Jump extends RuntimeException {
    final Stmt jump;

    Jump(Stmt jump) {
      super("jump", null, false, false);
      this.jump = jump;
    }
  }

  private Object eval(Expr e) {
    if (e instanceof Expr.Const c) {
      return c.value();
    } else if (e instanceof Expr.Call c) {
      return event(c.method().name());
    } else if (e instanceof Expr.Read r) {
      Object value = locals.get(r.local());
      if (r.local().kind() == Local.Kind.VARIABLE) {
        log("read " + value);
      }
      return value;
    } else if (e instanceof Expr.Not n) {
      return !truth(eval(n.operand()));
    } else if (e instanceof Expr.ShortCircuit s) {
      boolean left = truth(eval(s.left()));
      return left == s.and() ? truth(eval(s.right())) : left;
    } else if (e instanceof Expr.Conditional c) {
      return truth(eval(c.test())) ? eval(c.then()) : eval(c.otherwise());
    } else if (e instanceof Expr.AssignExpr a) {
      Object value = eval(a.value());
      locals.put(a.local(), value);
      return value;
    }
    throw new IllegalStateException(e.toString());
  }

  private static boolean truth(Object value) {
    return value instanceof Boolean b ? b : (Integer) value % 2 == 0;
  }

  private void log(String what) {
    if (log.size() == limit) {
      throw new Stopped();
    }
    log.add(what);
  }

  private int event(String name) {
    log(name);
    int value = random.nextInt(12);
    if (value >= 9) {
      throw new Thrown("E" + (value - 9));
    }
    return value;
  }

  private void simple(Stmt s) {
    if (s instanceof Stmt.Eval x) {
      eval(x.expr());
    } else if (s instanceof Stmt.Assign x) {
      locals.put(x.local(), eval(x.value()));
    } else {
      throw new IllegalStateException(s.toString());
    }
  }

  /** Runs to the end and logs it. */
  void run(Body body) {
    run(() -> graph(body));
  }

  void run(List<Stmt> statements) {
    run(
        () -> {
          list(statements);
          log.add("return");
        });
  }

  private void run(Runnable code) {
    try {
      code.run();
    } catch (Thrown t) {
      log.add("thrown " + t.type);
    } catch (Stopped s) {
      log.add("stopped");
    } catch (Jump j) {
      if (!(j.jump instanceof Stmt.Return)) {
        throw new IllegalStateException("jump to nowhere " + j.jump);
      }
      log.add("return");
    }
  }

  private void graph(Body body) {
    int at = 0;
    int steps = 0;
    while (true) {
      if (++steps > 20 * limit) {
        throw new Stopped();
      }
      Block block = body.blocks().get(at);
      try {
        block.statements().forEach(this::simple);
        Block.Terminator end = block.end();
        if (end instanceof Block.Terminator.Goto t) {
          at = t.target();
        } else if (end instanceof Block.Terminator.Branch t) {
          at = truth(eval(t.test())) ? t.then() : t.otherwise();
        } else if (end instanceof Block.Terminator.Switch t) {
          Object value = eval(t.selector());
          at = t.otherwise();
          for (Block.Terminator.Arm arm : t.arms()) {
            if (arm.keys().contains(value)) {
              at = arm.target();
            }
          }
        } else if (end instanceof Block.Terminator.Return t) {
          if (t.value() != null) {
            eval(t.value());
          }
          log.add("return");
          return;
        } else if (end instanceof Block.Terminator.Throw t) {
          throw new Thrown("E" + eval(t.exception()));
        }
      } catch (Thrown thrown) {
        boolean caught = false;
        for (Block.Handler h : block.handlers()) {
          if (h.type() == null || h.type().internalName().equals(thrown.type)) {
            locals.put(h.exception(), thrown.type);
            at = h.target();
            caught = true;
            break;
          }
        }
        if (!caught) {
          throw thrown;
        }
      }
    }
  }

  private int steps;

  private void list(List<Stmt> list) {
    for (Stmt s : list) {
      statement(s);
    }
  }

  private void statement(Stmt statement) {
    if (++steps > 200 * limit) {
      throw new Stopped();
    }
    if (statement instanceof Stmt.Simple) {
      simple(statement);
    } else if (statement instanceof Stmt.Return s) {
      if (s.value() != null) {
        eval(s.value());
      }
      throw new Jump(new Stmt.Return(null, 0));
    } else if (statement instanceof Stmt.Break || statement instanceof Stmt.Continue) {
      throw new Jump(Flow.withoutLine(statement));
    } else if (statement instanceof Stmt.Throw s) {
      throw new Thrown("E" + eval(s.exception()));
    } else if (statement instanceof Stmt.If s) {
      list(truth(eval(s.test())) ? s.then() : s.otherwise());
    } else if (statement instanceof Stmt.Loop s) {
      while (iterate(s.label(), s.body())) {}
    } else if (statement instanceof Stmt.While s) {
      while (truth(eval(s.test())) && iterate(s.label(), s.body())) {}
    } else if (statement instanceof Stmt.Labeled s) {
      iterate(s.label(), s.body());
    } else if (statement instanceof Stmt.Switch s) {
      Object value = eval(s.selector());
      List<Stmt> chosen = s.otherwise();
      for (Stmt.Case c : s.cases()) {
        if (c.keys().contains(value)) {
          chosen = c.body();
        }
      }
      list(chosen);
    } else if (statement instanceof Stmt.Try s) {
      attempt(s);
    } else {
      throw new IllegalStateException(statement.toString());
    }
  }

  private void attempt(Stmt.Try s) {
    try {
      try {
        list(s.body());
      } catch (Thrown thrown) {
        for (Stmt.Catch c : s.catches()) {
          if (c.types().isEmpty() || c.types().contains(new Type.ClassType(thrown.type))) {
            locals.put(c.exception(), thrown.type);
            list(c.body());
            return;
          }
        }
        throw thrown;
      }
    } finally {
      list(s.finalBody());
    }
  }

  /** Runs a body once; false when it was left by a break. */
  private boolean iterate(Label label, List<Stmt> body) {
    if (++steps > 200 * limit) {
      throw new Stopped();
    }
    try {
      list(body);
      return true;
    } catch (Jump jump) {
      if (jump.jump.equals(new Stmt.Break(label, 0))) {
        return false;
      } else if (jump.jump.equals(new Stmt.Continue(label, 0))) {
        return true;
      }
      throw jump;
    }
  }
}
