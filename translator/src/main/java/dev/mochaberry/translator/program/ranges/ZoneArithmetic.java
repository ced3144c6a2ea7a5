package dev.mochaberry.translator.program.ranges;

import java.util.Arrays;

/** What is known of results of integer operations; null where one may leave its type. */
final class ZoneArithmetic {
  private ZoneArithmetic() {}

  static Zone.Bounds sum(Zone.Bounds l, Zone.Bounds r) {
    if (l.high() + r.high() > Integer.MAX_VALUE || l.low() + r.low() < Integer.MIN_VALUE) {
      return null;
    }
    if (r.base() == Zone.ZERO) {
      return moved(l, r.constant());
    } else if (l.base() == Zone.ZERO) {
      return moved(r, l.constant());
    }
    return exactSum(l, r);
  }

  /** The sum, however large it is. */
  static Zone.Bounds exactSum(Zone.Bounds l, Zone.Bounds r) {
    long[] above = new long[l.above().length];
    long[] below = new long[above.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = Math.min(Zone.plus(l.above()[i], r.high()), Zone.plus(r.above()[i], l.high()));
      below[i] = Math.min(Zone.plus(l.below()[i], -r.low()), Zone.plus(r.below()[i], -l.low()));
    }
    return new Zone.Bounds(above, below, -1, 0);
  }

  static Zone.Bounds moved(Zone.Bounds l, long by) {
    long[] above = l.above().clone();
    long[] below = l.below().clone();
    for (int i = 0; i < above.length; i++) {
      above[i] = Zone.plus(above[i], by);
      below[i] = Zone.plus(below[i], -by);
    }
    return new Zone.Bounds(above, below, l.base(), l.constant() + by);
  }

  static Zone.Bounds difference(Zone state, Zone.Bounds l, Zone.Bounds r) {
    long high = l.high() - r.low();
    long low = l.low() - r.high();
    if (r.base() > 0) {
      // l - (x + c): what is known of l - x.
      high = Math.min(high, Zone.plus(l.above()[r.base()], -r.constant()));
      low = Math.max(low, -Zone.plus(l.below()[r.base()], r.constant()));
    }
    if (l.base() > 0) {
      high = Math.min(high, Zone.plus(r.below()[l.base()], l.constant()));
      low = Math.max(low, -Zone.plus(r.above()[l.base()], -l.constant()));
    }
    if (high > Integer.MAX_VALUE || low < Integer.MIN_VALUE) {
      return null;
    }
    if (r.base() == Zone.ZERO) {
      return moved(l, -r.constant());
    }
    long[] above = new long[l.above().length];
    long[] below = new long[above.length];
    for (int i = 0; i < above.length; i++) {
      above[i] = Zone.plus(l.above()[i], -r.low());
      below[i] = Zone.plus(l.below()[i], r.high());
    }
    return state.within(new Zone.Bounds(above, below, -1, 0), low, high);
  }

  static Zone.Bounds product(Zone state, Zone.Bounds l, Zone.Bounds r) {
    long[] ends = {l.low() * r.low(), l.low() * r.high(), l.high() * r.low(), l.high() * r.high()};
    long low = Arrays.stream(ends).min().getAsLong();
    long high = Arrays.stream(ends).max().getAsLong();
    if (high > Integer.MAX_VALUE || low < Integer.MIN_VALUE) {
      return null;
    }
    Zone.Bounds value = state.between(low, high);
    Zone.Bounds times = l.base() == Zone.ZERO ? l : r;
    Zone.Bounds once = times == l ? r : l;
    if (times.base() != Zone.ZERO || times.constant() < 1 || once.low() < 0) {
      return value;
    }
    // So many times a number that is not negative is not less than once, and the rest at its least.
    long rest = (times.constant() - 1) * once.low();
    long[] below = value.below().clone();
    for (int i = 0; i < below.length; i++) {
      below[i] = Math.min(below[i], Zone.plus(once.below()[i], -rest));
    }
    return new Zone.Bounds(value.above(), below, -1, 0);
  }

  /** A positive number divided: not larger than it was. */
  static Zone.Bounds part(Zone state, Zone.Bounds l, long by) {
    return l.low() < 0
        ? null
        : state.within(
            new Zone.Bounds(l.above(), state.between(0, 0).below(), -1, 0),
            l.low() / by,
            l.high() / by);
  }

  static Zone.Bounds remainder(Zone state, Zone.Bounds l, Zone.Bounds r) {
    if (r.low() <= 0) {
      return null;
    }
    long[] above = r.above().clone();
    for (int i = 0; i < above.length; i++) {
      above[i] = Zone.plus(above[i], -1);
    }
    long low = l.low() >= 0 ? 0 : 1 - r.high();
    return state.within(
        new Zone.Bounds(above, state.between(low, low).below(), -1, 0), low, r.high() - 1);
  }

  static Zone.Bounds common(Zone state, Zone.Bounds l, Zone.Bounds r) {
    if (l.low() < 0 && r.low() < 0) {
      return null;
    }
    long high = l.low() < 0 ? r.high() : r.low() < 0 ? l.high() : Math.min(l.high(), r.high());
    return state.between(0, high);
  }

  static Zone.Bounds extreme(Zone.Bounds a, Zone.Bounds b, boolean smaller) {
    long[] above = a.above().clone();
    long[] below = a.below().clone();
    for (int i = 0; i < above.length; i++) {
      long x = above[i];
      long y = below[i];
      above[i] = smaller ? Math.min(x, b.above()[i]) : Math.max(x, b.above()[i]);
      below[i] = smaller ? Math.max(y, b.below()[i]) : Math.min(y, b.below()[i]);
    }
    return new Zone.Bounds(above, below, -1, 0);
  }

  static Zone.Bounds either(Zone.Bounds a, Zone.Bounds b) {
    long[] above = a.above().clone();
    long[] below = a.below().clone();
    for (int i = 0; i < above.length; i++) {
      above[i] = Math.max(above[i], b.above()[i]);
      below[i] = Math.max(below[i], b.below()[i]);
    }
    return new Zone.Bounds(above, below, -1, 0);
  }
}
