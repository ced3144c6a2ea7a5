package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What relations between variables prove: that an index lies in its array because it is below a
 * length or below what is below one, and that a sum stays in its type. Facts belong to expressions
 * by identity.
 */
final class RelativeBounds {
  private final Map<Expr, Known> indexes = new IdentityHashMap<>();
  private final Map<Expr, Interval> values = new IdentityHashMap<>();

  /** What is known of an index, the best first. */
  enum Known {
    INSIDE,
    BELOW,
    NOTHING;

    static Known weaker(Known a, Known b) {
      return a.compareTo(b) > 0 ? a : b;
    }
  }

  /** Follows the methods of a program, again and again while calls bring anything new. */
  static RelativeBounds of(Reachable program, ZoneFlow.Program known) {
    Map<MethodRef, ZoneFlow.Followed> followed = new HashMap<>();
    boolean[] again = {true};
    while (again[0]) {
      again[0] = false;
      program
          .bodies()
          .forEach(
              (method, body) -> {
                boolean before = followed.containsKey(method);
                boolean due =
                    known.calls().isDue(method, before)
                        || before && known.invariants().isDue(method);
                if (due) {
                  known.calls().follows(method);
                  known.invariants().follows(method);
                  followed.put(method, new ZoneFlow(known, method).run(body));
                  again[0] = true;
                }
              });
    }
    RelativeBounds found = new RelativeBounds();
    followed.values().forEach(found::add);
    return found;
  }

  private void add(ZoneFlow.Followed method) {
    method.values().forEach((e, f) -> value(e, f[0], f[1]));
    method.indexes().forEach(this::index);
  }

  /** Whether the index is surely one of the array it is used with. */
  boolean isInside(Expr index) {
    return indexes.get(index) == Known.INSIDE;
  }

  /** Whether the index is surely below the length of the array it is used with. */
  boolean isBelow(Expr index) {
    Known known = indexes.get(index);
    return known == Known.INSIDE || known == Known.BELOW;
  }

  /** The values that an integer expression may have; of sums, without any wrap. */
  Optional<Interval> value(Expr e) {
    return Optional.ofNullable(values.get(e));
  }

  private void index(Expr index, Known known) {
    indexes.merge(index, known, Known::weaker);
  }

  private void value(Expr e, long low, long high) {
    if (low <= high) {
      values.merge(e, Interval.of(low, high), Interval::hull);
    }
  }
}
