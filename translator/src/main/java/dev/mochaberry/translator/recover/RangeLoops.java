package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code for (int i = a; i < b; i++)}: a counted loop with a bound that stays, over a range. */
final class RangeLoops extends Nested {
  private static final int LOOK_BACK = 3;

  /** No array that fits on a board comes so near to the largest int. */
  private static final int LONG_STEP = 1 << 24;

  private final StillBounds bounds;

  private RangeLoops(StillBounds bounds) {
    this.bounds = bounds;
  }

  static List<Stmt> apply(List<Stmt> statements, WholeProgram program) {
    return new RangeLoops(new StillBounds(program, statements)).all(statements);
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
    Integer ahead = ahead(test.left(), i);
    if (init < 0
        || ahead == null
        || i.type() != Type.INT && !(ahead == 0 && endsWithin(i.type(), test, loop.step()))
        || !bounds.isStill(test.right(), w)
        || Effects.reads(test.right()).contains(i)
        || !liveness.isDead(i, after)) {
      return false;
    }
    boolean plain = ahead == 0 || isSmall(((Stmt.Assign) before.get(init)).value());
    Expr to = plain ? end(test.relation(), test.right(), ahead, loop.step()) : null;
    boolean closed = test.relation() == Relation.LE || test.relation() == Relation.GE;
    if (to == null
        || ahead != 0 && loop.step() < 0
        || closed && bounds.isExtremeVariable(test.right())) {
      return false;
    }
    Expr from = ((Stmt.Assign) before.remove(init)).value();
    before.add(new Stmt.ForRange(w.label(), i, from, to, loop.step(), loop.body(), w.line()));
    return true;
  }

  /** The assignment of the first value, with at most other plain assignments behind it. */
  private static int start(Local i, List<Stmt> before) {
    Set<Local> assigned = new HashSet<>();
    for (int k = before.size() - 1; k >= 0 && k >= before.size() - LOOK_BACK; k--) {
      if (!(before.get(k) instanceof Stmt.Assign a)) {
        return -1;
      }
      if (a.local().equals(i)) {
        boolean last = k == before.size() - 1;
        Set<Local> read = Effects.reads(a.value());
        boolean moves = Effects.isPure(a.value()) && !read.contains(i);
        return last || moves && Collections.disjoint(read, assigned) ? k : -1;
      }
      boolean independent =
          Effects.isPure(a.value()) && !Effects.reads(a.value()).contains(i)
              || a.value() instanceof Expr.ArrayLength;
      if (!independent) {
        return -1;
      }
      assigned.add(a.local());
    }
    return -1;
  }

  /** Whether a counter narrower than int reaches the bound before it would start over. */
  private static boolean endsWithin(Type type, Expr.Compare test, int step) {
    if (Math.abs(step) != 1
        || !(test.right() instanceof Expr.Const c && c.value() instanceof Integer n)) {
      return false;
    }
    int least = type == Type.CHAR ? 0 : type == Type.BYTE ? Byte.MIN_VALUE : Short.MIN_VALUE;
    int most =
        type == Type.CHAR
            ? Character.MAX_VALUE
            : type == Type.BYTE ? Byte.MAX_VALUE : Short.MAX_VALUE;
    return step > 0
        ? n < most || n == most && test.relation() == Relation.LT
        : n > least || n == least && test.relation() == Relation.GT;
  }

  /** What a test adds to the counter before it compares: 1 in {@code i + 1 < n}; else null. */
  private static Integer ahead(Expr tested, Local i) {
    Expr counter = new Expr.Read(i);
    if (tested.equals(counter)) {
      return 0;
    }
    boolean adds =
        tested instanceof Expr.Binary b
            && b.op() == Operator.ADD
            && b.left().equals(counter)
            && b.right() instanceof Expr.Const c
            && isSmall(c);
    return adds ? (Integer) ((Expr.Const) ((Expr.Binary) tested).right()).value() : null;
  }

  private static boolean isSmall(Expr e) {
    return e instanceof Expr.Const c
        && c.value() instanceof Integer n
        && n >= 0
        && n <= Short.MAX_VALUE;
  }

  /** Whether it is a length or size, and so far from the largest int. */
  private static boolean isLength(Expr e) {
    return e instanceof Expr.ArrayLength
        || e instanceof Expr.Call c
            && (c.method().name().equals("length") || c.method().name().equals("size"));
  }

  /**
   * The end of the range, itself outside of it; {@code i + c < n} is {@code i < n - c} for a
   * counter that starts where the sum fits. Long steps must not overflow on their way.
   */
  private static Expr end(Relation relation, Expr bound, int ahead, int step) {
    boolean safe =
        Math.abs(step) == 1
            || isLength(bound) && step < LONG_STEP
            || isFarFromOverflow(bound, step);
    Relation open = step > 0 ? Relation.LT : Relation.GT;
    Relation closed = step > 0 ? Relation.LE : Relation.GE;
    if (!safe || step == 0 || relation != open && relation != closed) {
      return null;
    }
    return moved(bound, (relation == closed ? Integer.signum(step) : 0) - ahead);
  }

  private static boolean isFarFromOverflow(Expr bound, int step) {
    return bound instanceof Expr.Const c
        && c.value() instanceof Integer n
        && (long) n + step == n + step;
  }

  /** The bound and a distance; see {@link Stmt.ForRange}. */
  private static Expr moved(Expr bound, int by) {
    if (bound instanceof Expr.Const c && c.value() instanceof Integer n) {
      long moved = (long) n + by;
      return moved == (int) moved ? new Expr.Const((int) moved, Type.INT) : null;
    } else if (by == 0 && !(bound instanceof Expr.Binary)) {
      return bound;
    }
    return new Expr.Binary(Operator.ADD, bound, new Expr.Const(by, Type.INT), Type.INT);
  }
}
