package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sums that a function gives, passes on, divides or shifts, where it is hot: they are wrapped by
 * statements before the one that they are in. Most sums are small, and a test costs less than the
 * call of a helper.
 */
final class SumsBefore {
  private final Context context;
  private final Expressions expressions;
  private final Updates updates;
  private final NamedSums names;

  /** Sums that nobody took where they are. */
  private final Set<Expr> refused = Collections.newSetFromMap(new IdentityHashMap<>());

  SumsBefore(Context context, Expressions expressions, Updates updates) {
    this.context = context;
    this.expressions = expressions;
    this.updates = updates;
    this.names = expressions.sums();
  }

  /** Puts the statement's sums before it. */
  void begin(Stmt s) {
    names.clear();
    if (!expressions.scope.isHot() || !context.ranges.known()) {
      return;
    }
    List<Expr> passed = new ArrayList<>();
    if (s instanceof Stmt.Return r && r.value() != null) {
      look(r.value(), passed, s.line());
    } else if (s instanceof Stmt.Assign a && a.local() != null) {
      arguments(a.value(), passed, s.line());
    } else if (s instanceof Stmt.Eval e) {
      arguments(e.expr(), passed, s.line());
    } else if (s instanceof Stmt.FieldWrite w && w.target() == null) {
      arguments(w.value(), passed, s.line());
    } else if (s instanceof Stmt.ArrayWrite w) {
      passed.add(w.array());
      passed.add(w.index());
      arguments(w.value(), passed, s.line());
    }
  }

  /** Whether each name stands where its sum was; if not, the statement is to be written again. */
  boolean end() {
    List<Expr> left = names.left();
    refused.addAll(left);
    names.clear();
    return left.isEmpty();
  }

  private void look(Expr e, List<Expr> passed, int line) {
    if (!name(e, passed, line)) {
      arguments(e, passed, line);
      passed.add(e);
    }
  }

  /** Whether the sum has a name from here on. */
  private boolean name(Expr e, List<Expr> passed, int line) {
    boolean named = isWrapped(e) && mayComeBefore(e, passed);
    if (named) {
      PyExpr name = updates.name(names.size());
      updates.assign(name, e, line, null).forEach(expressions.scope::hoist);
      names.put(e, name);
    }
    return named;
  }

  private void arguments(Expr e, List<Expr> passed, int line) {
    if (e instanceof Expr.Binary b) {
      operands(b, passed, line);
    } else if (e instanceof Expr.Call c && takesSums(c.method())) {
      if (c.target() != null) {
        passed.add(c.target());
      }
      c.arguments().forEach(a -> look(a, passed, line));
    }
  }

  private void operands(Expr.Binary b, List<Expr> passed, int line) {
    if (!isInteger(b) || takesWrapped(b) && name(b.left(), passed, line)) {
      return;
    }
    if (b.left() instanceof Expr.Binary l) {
      operands(l, passed, line);
    }
    passed.add(b.left());
    if (b.right() instanceof Expr.Binary r) {
      operands(r, passed, line);
    }
  }

  private static boolean isInteger(Expr.Binary b) {
    return b.type() == Type.INT || b.type() == Type.LONG;
  }

  /** Whether the left operand counts as its type has it, and not its lower bits alone. */
  private static boolean takesWrapped(Expr.Binary b) {
    return switch (b.op()) {
      case DIV, REM -> true;
      case SHR -> b.right() instanceof Expr.Const;
      default -> false;
    };
  }

  private boolean takesSums(MethodRef m) {
    boolean own = context.pool.isTranslated(m.owner()) && !m.name().equals("<init>");
    return own
        ? context.pool.methodBinding(m).isEmpty()
        : m.owner().equals("java/lang/Math") && m.name().matches("max|min");
  }

  private boolean isWrapped(Expr e) {
    boolean sum = e instanceof Expr.Binary && Updates.isSum(e) || Updates.isChoiceOfSum(e);
    return sum && !refused.contains(e) && !updates.unwrapped(e).range().isIn(Interval.of(e.type()));
  }

  /** Whether nobody can tell that the sum is evaluated before what Java evaluates first. */
  private boolean mayComeBefore(Expr sum, List<Expr> passed) {
    return passed.isEmpty()
        || ArrayOrder.mayValueComeFirst(passed, sum, context)
            && passed.stream().noneMatch(expressions.arrays()::mayFail)
            && (passed.stream().allMatch(SumsBefore::isThere)
                || !context.nullOrder.act(List.of(sum)));
  }

  private static boolean isThere(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }
}
