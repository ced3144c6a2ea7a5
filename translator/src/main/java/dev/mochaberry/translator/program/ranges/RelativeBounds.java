package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.Reachable;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What relations between variables prove: that an index lies in its array because it is below a
 * length or below what is below one, and that a sum stays in its type. Facts belong to expressions
 * by identity.
 */
final class RelativeBounds {
  private final Set<Expr> inside = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Expr> outside = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Expr, Interval> values = new IdentityHashMap<>();

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
                if (known.calls().isDue(method, followed.containsKey(method))) {
                  known.calls().follows(method);
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
    return inside.contains(index) && !outside.contains(index);
  }

  /** The values that an integer expression may have; of sums, without any wrap. */
  Optional<Interval> value(Expr e) {
    return Optional.ofNullable(values.get(e));
  }

  private void index(Expr index, boolean proved) {
    (proved ? inside : outside).add(index);
  }

  private void value(Expr e, long low, long high) {
    if (low <= high) {
      values.merge(e, Interval.of(low, high), Interval::hull);
    }
  }
}
