package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.program.Reachable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What relations between variables prove: that an index lies in its array because it is below a
 * length or below what is below one, and that a sum stays in its type. Facts belong to expressions
 * by identity.
 */
final class RelativeBounds {
  private final Set<Expr> inside = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> outside = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Expr, Interval> values = new IdentityHashMap<>();

  /** Follows each method of a program by itself. */
  static RelativeBounds of(
      Reachable program, ArrayRows rowsOfProgram, Function<Expr, Optional<Interval>> ranges) {
    RelativeBounds found = new RelativeBounds();
    program.bodies().values().forEach(body -> new ZoneFlow(found, rowsOfProgram, ranges).run(body));
    return found;
  }

  /** Whether the index is surely one of the array it is used with. */
  boolean isInside(Expr index) {
    return inside.contains(index) && !outside.contains(index);
  }

  /** The values that an integer expression may have; of sums, without any wrap. */
  Optional<Interval> value(Expr e) {
    return Optional.ofNullable(values.get(e));
  }

  void index(Expr index, boolean proved) {
    (proved ? inside : outside).add(index);
  }

  void value(Expr e, long low, long high) {
    if (low <= high) {
      values.merge(e, Interval.of(low, high), Interval::hull);
    }
  }
}
