package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;

/** Forms of calls that Python says shorter than a call of the same. */
public final class CallShapes {
  private CallShapes() {}

  /** Whether the call counts: the old value and another are added. */
  public static boolean sums(Expr.Call merge) {
    return merge.arguments().size() == 3
        && isStill(merge.target())
        && isStill(unboxed(merge.arguments().get(0)))
        && isBoxing(merge.arguments().get(1))
        && merge.arguments().get(2) instanceof Expr.Lambda l
        && l.implementation().owner().equals("java/lang/Integer")
        && l.implementation().name().equals("sum");
  }

  /**
   * The call of {@code add} that a statement tests, or its negation does, where all of it may be
   * evaluated twice; or null.
   */
  public static Expr.Call testedAdd(Expr test) {
    Expr plain = test instanceof Expr.Not n ? n.operand() : test;
    return plain instanceof Expr.Call c
            && c.target() != null
            && c.method().signature().equals("add(Ljava/lang/Object;)")
            && isStill(c.target())
            && isStill(unboxed(c.arguments().get(0)))
        ? c
        : null;
  }

  /** Whether evaluating it twice gives the same and does nothing. */
  private static boolean isStill(Expr e) {
    boolean character =
        e instanceof Expr.Call c
            && c.method().owner().equals("java/lang/String")
            && c.method().name().equals("charAt")
            && isStill(c.target())
            && isStill(c.arguments().get(0));
    return character
        || e instanceof Expr.Const
        || e instanceof Expr.Read
        || e instanceof Expr.FieldRead f && (f.target() == null || f.target() instanceof Expr.Read);
  }

  /** What is put into a box just here, or the expression itself. */
  public static Expr unboxed(Expr e) {
    return isBoxing(e) ? ((Expr.Call) e).arguments().get(0) : e;
  }

  /** Whether a primitive is put into a box just here. */
  static boolean isBoxing(Expr e) {
    return e instanceof Expr.Call c
        && c.method().name().equals("valueOf")
        && c.method().owner().startsWith("java/lang/")
        && c.arguments().size() == 1
        && c.arguments().get(0).type() instanceof Type.Primitive;
  }

  /** Whether it is a number that every collection may have room for. */
  static boolean isCapacity(Expr e) {
    return e instanceof Expr.Const c && c.value() instanceof Integer i && i >= 0 && i < 1 << 20;
  }

  /** Whether it makes a heap that gives the greatest element first, in their own order. */
  static boolean isReversedHeap(Expr.New n) {
    return n.constructor().owner().equals("java/util/PriorityQueue")
        && n.arguments().size() == 1
        && n.arguments().get(0) instanceof Expr.Call c
        && c.arguments().isEmpty()
        && c.method().name().equals("reverseOrder")
        && c.method().owner().startsWith("java/util/Co");
  }
}
