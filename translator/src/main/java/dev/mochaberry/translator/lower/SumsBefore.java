package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Sums that a function gives or passes on, where it is hot: they are wrapped by statements before
 * the one that they are in. Most sums are small, and a test costs less than the call of a helper.
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
    if (isWrapped(e) && mayComeBefore(e, passed)) {
      PyExpr name = updates.name(names.size());
      updates.assign(name, e, line, null).forEach(expressions.scope::hoist);
      names.put(e, name);
      return;
    }
    arguments(e, passed, line);
    passed.add(e);
  }

  private void arguments(Expr e, List<Expr> passed, int line) {
    if (!(e instanceof Expr.Call c) || !takesSums(c.method())) {
      return;
    }
    if (c.target() != null) {
      passed.add(c.target());
    }
    c.arguments().forEach(a -> look(a, passed, line));
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
