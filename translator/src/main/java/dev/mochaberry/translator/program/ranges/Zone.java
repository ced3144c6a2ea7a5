package dev.mochaberry.translator.program.ranges;

import java.util.Arrays;

/**
 * Bounds on differences: for each pair of variables the largest known value of {@code x - y}
 * (Miné's zone domain). Variable {@link #ZERO} is the number zero, so its pairs are plain bounds.
 */
final class Zone {
  static final int ZERO = 0;
  static final long NONE = Long.MAX_VALUE / 8;

  private final int size;
  private final long[] most;

  private Zone(int size, long[] most) {
    this.size = size;
    this.most = most;
  }

  /** Nothing is known of so many variables. */
  static Zone of(int size) {
    long[] most = new long[size * size];
    Arrays.fill(most, NONE);
    for (int i = 0; i < size; i++) {
      most[i * size + i] = 0;
    }
    return new Zone(size, most);
  }

  int size() {
    return size;
  }

  /** The largest value of {@code x - y}; {@link #NONE} if there is no bound. */
  long most(int x, int y) {
    return most[x * size + y];
  }

  static long plus(long a, long b) {
    return a >= NONE || b >= NONE ? NONE : a + b;
  }

  /** Learns that {@code x - y <= c}, and what follows; whether that can be. */
  boolean learn(int x, int y, long c) {
    if (c >= most[x * size + y]) {
      return true;
    }
    if (plus(c, most[y * size + x]) < 0) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      long to = plus(most[i * size + x], c);
      if (to < NONE) {
        for (int j = 0; j < size; j++) {
          long sum = plus(to, most[y * size + j]);
          if (sum < most[i * size + j]) {
            most[i * size + j] = sum;
          }
        }
      }
    }
    return true;
  }

  /** Learns that the variable has these bounds too; whether that can be. */
  boolean learnAll(int x, Bounds bounds) {
    for (int i = 0; i < size; i++) {
      boolean possible =
          i == x
              || (bounds.above()[i] >= NONE || learn(x, i, bounds.above()[i]))
                  && (bounds.below()[i] >= NONE || learn(i, x, bounds.below()[i]));
      if (!possible) {
        return false;
      }
    }
    return true;
  }

  /** Gives the variable a new value of which nothing is known. */
  void forget(int x) {
    for (int i = 0; i < size; i++) {
      if (i != x) {
        most[x * size + i] = NONE;
        most[i * size + x] = NONE;
      }
    }
  }

  /** Gives the variable the value that has these bounds. */
  void assign(int x, Bounds value) {
    forget(x);
    for (int i = 0; i < size; i++) {
      if (i != x) {
        most[x * size + i] = value.above()[i];
        most[i * size + x] = value.below()[i];
      }
    }
  }

  Zone copy() {
    return new Zone(size, most.clone());
  }

  /** What holds in both; null stands for what cannot be. */
  static Zone join(Zone a, Zone b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    long[] both = new long[a.most.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = Math.max(a.most[i], b.most[i]);
    }
    return new Zone(a.size, both);
  }

  /** After so many joins, bounds that still grow are given up, and after more of them all. */
  private static final int EXACT_JOINS = 4;

  private static final int MOST_JOINS = 12;

  /** What holds in both, of which the first, if it is not null, was joined so often already. */
  static Zone joined(Zone before, Zone more, int joins) {
    Zone both = join(before, more);
    if (before == null || joins < EXACT_JOINS) {
      return both;
    }
    return joins < MOST_JOINS ? before.widened(both) : of(before.size);
  }

  /** This without the bounds that the next turn of a loop does not keep. */
  Zone widened(Zone next) {
    long[] kept = new long[most.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = next.most[i] <= most[i] ? most[i] : NONE;
    }
    return new Zone(size, kept);
  }

  boolean holds(Zone other) {
    return Arrays.equals(most, other.most);
  }

  /**
   * What is known of a value: {@code value - x <= above[x]} and {@code x - value <= below[x]}.
   *
   * @param base the variable that it is, but for a constant; -1 if it is no such sum
   * @param constant that constant
   */
  record Bounds(long[] above, long[] below, int base, long constant) {
    long high() {
      return above[ZERO];
    }

    long low() {
      return below[ZERO] >= NONE ? -NONE : -below[ZERO];
    }

    /** Without what is known of the difference from a variable that is another by now. */
    Bounds without(int x) {
      if (x < 0) {
        return this;
      }
      long[] most = above.clone();
      long[] least = below.clone();
      most[x] = NONE;
      least[x] = NONE;
      return new Bounds(most, least, base == x ? -1 : base, constant);
    }
  }

  /** The value of a variable and a constant. */
  Bounds plus(int x, long c) {
    long[] above = new long[size];
    long[] below = new long[size];
    for (int i = 0; i < size; i++) {
      above[i] = plus(most[x * size + i], c);
      below[i] = plus(most[i * size + x], -c);
    }
    return new Bounds(above, below, x, c);
  }

  /** Any value from low to high. */
  Bounds between(long low, long high) {
    long[] above = new long[size];
    long[] below = new long[size];
    for (int i = 0; i < size; i++) {
      above[i] = plus(high, most[ZERO * size + i]);
      below[i] = plus(most[i * size + ZERO], -low);
    }
    return new Bounds(above, below, low == high ? ZERO : -1, low);
  }

  /** The same value, known to lie from low to high as well. */
  Bounds within(Bounds value, long low, long high) {
    if (low <= value.low() && high >= value.high()) {
      return value;
    }
    Bounds other = between(low, high);
    long[] above = value.above().clone();
    long[] below = value.below().clone();
    for (int i = 0; i < size; i++) {
      above[i] = Math.min(above[i], other.above()[i]);
      below[i] = Math.min(below[i], other.below()[i]);
    }
    return new Bounds(above, below, value.base(), value.constant());
  }
}
