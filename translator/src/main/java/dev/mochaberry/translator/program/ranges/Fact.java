package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a value.
 *
 * @param number the range of an integer; null for other types
 * @param lengths the lengths of an array, of its elements' arrays and so on, as far as known
 */
record Fact(Interval number, List<Interval> lengths) {
  /**
   * The length of an array or text: no memory of 32 bits holds longer ones, and no Python that has
   * more is asked to.
   */
  static final Interval ANY_LENGTH = Interval.of(0, (1 << 30) - 1);

  /** What a collection says it holds; it may be the program's own and make it up. */
  static final Interval ANY_SIZE = Interval.of(0, Integer.MAX_VALUE);

  private static final Fact NOTHING = new Fact(null, List.of());

  static Fact of(Interval number) {
    return new Fact(number, List.of());
  }

  static Fact of(List<Interval> lengths) {
    return new Fact(null, lengths);
  }

  /** All values of a type. */
  static Fact any(Type type) {
    return type.isIntLike() || type == Type.LONG ? of(Interval.of(type)) : NOTHING;
  }

  /** What holds for both; null stands for no value at all. */
  static Fact join(Fact a, Fact b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.equals(b)) {
      return a;
    }
    Interval number = a.number == null || b.number == null ? null : a.number.hull(b.number);
    List<Interval> lengths = new ArrayList<>();
    for (int i = 0; i < Math.min(a.lengths.size(), b.lengths.size()); i++) {
      lengths.add(a.lengths.get(i).hull(b.lengths.get(i)));
    }
    return new Fact(number, lengths);
  }

  /** The range of the array's length. */
  Interval length() {
    return lengths.isEmpty() ? ANY_LENGTH : lengths.get(0);
  }

  /** What is known of the array's elements. */
  Fact element(Type type) {
    return lengths.size() > 1 ? of(lengths.subList(1, lengths.size())) : any(type);
  }

  /** The range where it is narrower. */
  Fact within(Interval other) {
    if (number == null || number.isIn(other)) {
      return this;
    }
    Interval meet = number.meet(other);
    return meet == null ? null : of(meet);
  }

  /** This, made wider until nothing it grew to is left behind: loops end. */
  Fact widened(Fact before, List<Long> steps) {
    if (before == null || equals(before)) {
      return this;
    }
    boolean numbers = number != null && before.number != null;
    List<Interval> grown = lengths.equals(before.lengths) ? lengths : List.of();
    return new Fact(numbers ? number.widened(before.number, steps) : number, grown);
  }

  boolean isIn(Fact other) {
    return other != null && Objects.equals(join(this, other), other);
  }
}
