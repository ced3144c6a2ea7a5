package dev.mochaberry.standins.time.format;

import java.time.temporal.TemporalField;

/** The last digits of a field, read as the value nearest above a base. */
final class ReducedPart extends NumberPart {
  private final int base;

  /** The base as it was given: a number, or a date. */
  private final Object given;

  ReducedPart(TemporalField field, int width, int most, int base, Object given) {
    super(field, width, most, NOT_NEGATIVE);
    this.base = base;
    this.given = given;
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }

  @Override
  boolean isFixedIfLenient() {
    return false;
  }

  @Override
  String described() {
    return "ReducedValue(" + field + "," + least + "," + most + "," + given + ")";
  }

  @Override
  long shown(long value) {
    boolean isNear = value >= base && value < base + power(least);
    return Math.abs(value) % power(isNear ? least : most);
  }

  @Override
  long meant(long value, int digits) {
    if (digits != least || value < 0) {
      return value;
    }
    long range = power(least);
    long last = base % range;
    long near = base > 0 ? base - last + value : base - last - value;
    return near < base ? near + range : near;
  }
}
