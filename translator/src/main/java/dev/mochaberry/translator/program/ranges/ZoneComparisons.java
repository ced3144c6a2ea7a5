package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr.Relation;

/** What a comparison of two integers teaches about differences of variables. */
final class ZoneComparisons {
  private ZoneComparisons() {}

  /** Learns that the relation holds; whether that can be. */
  static boolean learn(Zone state, Relation relation, Zone.Bounds l, Zone.Bounds r) {
    return switch (relation) {
      case LT -> atMost(state, l, r, -1);
      case LE -> atMost(state, l, r, 0);
      case GT -> atMost(state, r, l, -1);
      case GE -> atMost(state, r, l, 0);
      case EQ -> atMost(state, l, r, 0) && atMost(state, r, l, 0);
      case NE -> differ(state, l, r);
    };
  }

  /** {@code l <= r + more}. */
  private static boolean atMost(Zone state, Zone.Bounds l, Zone.Bounds r, long more) {
    boolean possible = true;
    for (int i = 0; i < state.size() && possible; i++) {
      if (l.base() > 0 && r.above()[i] < Zone.NONE) {
        possible = state.learn(l.base(), i, r.above()[i] + more - l.constant());
      }
      if (possible && r.base() > 0 && l.below()[i] < Zone.NONE) {
        possible = state.learn(i, r.base(), l.below()[i] + more + r.constant());
      }
    }
    return possible;
  }

  /** Two values of which one is at most the other are not the same. */
  private static boolean differ(Zone state, Zone.Bounds l, Zone.Bounds r) {
    boolean notAbove = r.base() >= 0 && Zone.plus(l.above()[r.base()], -r.constant()) <= 0;
    boolean notBelow = r.base() >= 0 && Zone.plus(l.below()[r.base()], r.constant()) <= 0;
    return notAbove ? atMost(state, l, r, -1) : !notBelow || atMost(state, r, l, -1);
  }
}
