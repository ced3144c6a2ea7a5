package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;

/** The letter g: the count of days that astronomers begin in November 1858. */
final class JulianPart extends NumberPart {
  private static final int BEFORE_1970 = 40587;

  JulianPart(int count) {
    super(ChronoField.EPOCH_DAY, count, 19, NORMAL);
  }

  @Override
  long shown(long value) {
    return value + BEFORE_1970;
  }

  @Override
  long meant(long value, int digits) {
    return value - BEFORE_1970;
  }

  @Override
  String described() {
    return super.described().replace("EpochDay", "ModifiedJulianDay");
  }
}
