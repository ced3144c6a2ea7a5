package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Vector;

/** What of {@code java.util.Vector} programs seldom ask for. */
@Supplements("java.util.Vector")
final class VectorMethods {
  private VectorMethods() {}

  static int lastIndexOf(Vector<Object> vector, Object x, int from) {
    if (from >= vector.size()) {
      throw new IndexOutOfBoundsException(from + " >= " + vector.size());
    }
    return from < 0 ? -1 : vector.subList(0, from + 1).lastIndexOf(x);
  }
}
