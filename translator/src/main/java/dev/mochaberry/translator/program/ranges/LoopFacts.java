package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds whenever a turn of a loop starts, for all loops of a method. The method is followed
 * again and again: while facts grow, each pass adds what came round in every loop, inner and outer
 * ones alike, until no pass adds anything; what holds then is true. After that each pass starts its
 * turns from what the last one saw come round, which is true as well, and often says more.
 *
 * <p>Facts grow by steps, and after a while to all of their type: it is no more passes than that
 * many for each end of each local that a loop assigns.
 */
final class LoopFacts {
  private static final int EXACT_TURNS = 1;
  private static final int LIMITED_TURNS = 6;
  private static final int UNSETTLED_TURNS = 12;
  private static final int SMALL_STEPS = 12;

  private static final List<Long> FAR_STEPS = List.of((1L << 31) - 1, Long.MAX_VALUE);

  /**
   * A loop, and which walk through the finally blocks around it this is: they are followed for each
   * way into them.
   */
  record Key(Label label, long walk) {}

  /** What was found of a loop; {@code back}: what held when a turn had come round, if any did. */
  private static final class Found {
    private RangeState start;
    private RangeState back;
    private Accumulators.Limits limits = Accumulators.Limits.NONE;
    private int grown;
    private int unsettled;
  }

  private final Map<Key, Found> loops = new HashMap<>();
  private boolean growing = true;
  private boolean changed;

  /** Starts a pass. */
  void begin(boolean grows) {
    growing = grows;
    changed = false;
  }

  /** Whether the pass found anything that the one before it did not. */
  boolean changed() {
    return changed;
  }

  /**
   * What holds at the start of every turn, as far as this pass knows.
   *
   * @param entry what holds when the loop is come to
   * @param assigned what the loop may change; what has no value on entry is none of its business,
   *     since every turn that reads it gives it one first (JLS 16)
   */
  RangeState start(Key key, RangeState entry, Set<Local> assigned) {
    Found loop = loops.get(key);
    RangeState start = entry.copy();
    start.forgetTests();
    if (loop == null) {
      loops.put(key, new Found());
      if (!growing) {
        start.forget(assigned);
      }
      return start;
    }
    RangeState more = growing ? loop.start : loop.back;
    for (Local local : assigned) {
      Fact before = entry.get(local);
      if (before != null && more != null) {
        Fact both = Fact.join(before, more.get(local));
        start.put(local, growing ? both : limited(both, loop.limits.locals().get(local)));
      }
    }
    return start;
  }

  /** What sums in the loop surely come to, as far as the last pass knows. */
  Map<Expr, Interval> sums(Key key) {
    return loops.get(key).limits.sums();
  }

  private static Fact limited(Fact fact, Interval limit) {
    Fact narrower = limit == null ? null : fact.within(limit);
    return narrower == null ? fact : narrower;
  }

  /**
   * Takes what held when a turn had come round.
   *
   * @param start what held when it started
   * @param back null if none does
   * @param limits what some locals' values surely lie in
   */
  void came(
      Key key, RangeState start, RangeState back, Set<Local> assigned, Accumulators.Limits limits) {
    Found loop = loops.get(key);
    boolean settled = loop.limits.same(limits);
    if (growing && !settled) {
      loop.unsettled++;
      changed |= loop.unsettled <= UNSETTLED_TURNS + 1; // once more without sums
    }
    if (growing && back != null) {
      grow(loop, start, back, assigned, limits.locals());
    } else {
      changed |= loop.start == null || !loop.start.same(start);
      loop.start = start;
    }
    loop.back = back;
    loop.limits = loop.unsettled > UNSETTLED_TURNS ? limits.withoutSums() : limits;
  }

  private void grow(
      Found loop,
      RangeState start,
      RangeState back,
      Set<Local> assigned,
      Map<Local, Interval> limits) {
    RangeState next = start.copy();
    boolean grows = false;
    for (Local local : assigned) {
      Fact before = start.get(local);
      Fact found = back.get(local);
      if (before != null && found != null) {
        Interval limit = limits.get(local);
        found = limited(found, limit);
        if (!found.isIn(before)) {
          Fact all = Fact.join(before, found);
          if (limit != null && loop.grown < LIMITED_TURNS) {
            all = Fact.join(all, Fact.of(limit));
          } else if (loop.grown >= EXACT_TURNS) {
            all = widened(local, all, before, loop.grown);
          }
          next.put(local, all);
          grows = true;
        }
      }
    }
    loop.start = next;
    if (grows) {
      loop.grown++;
      changed = true;
    }
  }

  private static Fact widened(Local local, Fact fact, Fact before, int times) {
    Fact wide = fact.widened(before, times < SMALL_STEPS ? Interval.STEPS : FAR_STEPS);
    boolean outside = wide.number() != null && !wide.number().isIn(Interval.of(local.type()));
    return outside ? Fact.any(local.type()) : wide;
  }
}
