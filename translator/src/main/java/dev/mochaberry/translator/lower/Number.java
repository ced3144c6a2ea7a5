package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.python.PyExpr;

/**
 * An integer expression that may not be wrapped yet: its Python value is congruent to Java's, and lies between the
 * bounds (inclusive; exact below 2^53, which is where they decide anything).
 */
record Number(PyExpr py, double low, double high) {
  static final double INT_MIN = -2147483648.0;
  static final double INT_MAX = 2147483647.0;

  static Number anyInt(PyExpr py) {
    return new Number(py, INT_MIN, INT_MAX);
  }

  static Number anyLong(PyExpr py) {
    return new Number(py, -0x1p63, 0x1p63);
  }

  boolean fitsInt() {
    return low >= INT_MIN && high <= INT_MAX;
  }

  boolean fitsLong() {
    return low >= -0x1p63 && high <= 0x1p63;
  }

  boolean isNonNegative() {
    return low >= 0;
  }
}
