package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code for (int i = a; i < b; i++)}: a counted loop with a bound that stays, over a range. */
final class RangeLoops extends Nested {
  private static final int LOOK_BACK = 3;

  private RangeLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new RangeLoops().all(statements);
  }

  @Override
  List<Stmt> list(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      if (!(s instanceof Stmt.While w)
          || !range(w, result, statements.subList(i + 1, statements.size()))) {
        result.add(s);
      }
    }
    return result;
  }

  private boolean range(Stmt.While w, List<Stmt> before, List<Stmt> after) {
    Optional<CountedLoop> counted = CountedLoop.of(w);
    if (counted.isEmpty() || !(w.test() instanceof Expr.Compare test)) {
      return false;
    }
    CountedLoop loop = counted.get();
    Local i = loop.counter();
    int init = start(i, before);
    if (init < 0
        || !test.left().equals(new Expr.Read(i))
        || !isStill(test.right(), Mentions.in(w.body()))
        || Effects.reads(test.right()).contains(i)
        || !liveness.isDead(i, after)) {
      return false;
    }
    Expr to = end(test.relation(), test.right(), loop.step());
    if (to == null) {
      return false;
    }
    Expr from = ((Stmt.Assign) before.remove(init)).value();
    before.add(new Stmt.ForRange(w.label(), i, from, to, loop.step(), loop.body(), w.line()));
    return true;
  }

  /** The assignment of the first value, with at most other plain assignments behind it. */
  private static int start(Local i, List<Stmt> before) {
    for (int k = before.size() - 1; k >= 0 && k >= before.size() - LOOK_BACK; k--) {
      if (!(before.get(k) instanceof Stmt.Assign a)) {
        return -1;
      }
      if (a.local().equals(i)) {
        boolean last = k == before.size() - 1;
        return last || Effects.isPure(a.value()) && !Effects.reads(a.value()).contains(i) ? k : -1;
      }
      boolean independent =
          Effects.isPure(a.value()) && !Effects.reads(a.value()).contains(i)
              || a.value() instanceof Expr.ArrayLength;
      if (!independent) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a bound has the same value at every test. */
  private static boolean isStill(Expr bound, Mentions body) {
    boolean fixed = Effects.reads(bound).stream().noneMatch(body.writes::contains);
    return fixed && (Effects.isPure(bound) || isLength(bound));
  }

  private static boolean isLength(Expr e) {
    return e instanceof Expr.ArrayLength a && a.array() instanceof Expr.Read
        || e instanceof Expr.Call c
            && c.target() instanceof Expr.Read
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("length");
  }

  /** The end of the range, itself outside of it. Long steps must not overflow on their way. */
  private static Expr end(Relation relation, Expr bound, int step) {
    boolean safe = Math.abs(step) == 1 || isLength(bound) || bound instanceof Expr.Const;
    if (!safe || step == 0) {
      return null;
    }
    if (step > 0) {
      return relation == Relation.LT ? bound : relation == Relation.LE ? moved(bound, 1) : null;
    }
    return relation == Relation.GT ? bound : relation == Relation.GE ? moved(bound, -1) : null;
  }

  private static Expr moved(Expr bound, int by) {
    if (bound instanceof Expr.Const c && c.value() instanceof Integer n) {
      boolean overflows = by > 0 ? n == Integer.MAX_VALUE : n == Integer.MIN_VALUE;
      return overflows ? null : new Expr.Const(n + by, Type.INT);
    }
    Operator op = by > 0 ? Operator.ADD : Operator.SUB;
    return new Expr.Binary(op, bound, new Expr.Const(1, Type.INT), Type.INT);
  }
}
