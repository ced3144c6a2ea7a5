package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.program.ranges.Interval;
import dev.mochaberry.translator.python.PyExpr;

/**
 * An integer expression that may not be wrapped yet: its Python value is congruent to Java's, and
 * lies in the range.
 */
record Number(PyExpr py, Interval range) {

  static Number anyInt(PyExpr py) {
    return new Number(py, Interval.INT);
  }

  static Number anyLong(PyExpr py) {
    return new Number(py, Interval.LONG);
  }

  boolean isNonNegative() {
    return range.isNonNegative();
  }
}
