package dev.mochaberry.standins.time.format;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** Any field as the fraction of what it counts within, such as minutes of the hour. */
final class PortionPart extends FractionPart {
  private static final int DIGITS = 9;

  private final long first;
  private final long count;

  /**
   * @throws IllegalArgumentException if the field does not always have the same values
   */
  PortionPart(TemporalField field, int least, int most, boolean point) {
    super(field, least, most, point);
    this.first = field.range().getMinimum();
    this.count = field.range().getMaximum() - first + 1;
  }

  @Override
  int billionths(TemporalAccessor t) {
    long value = t.getLong(field);
    field.range().checkValidValue(value, field);
    // Digit by digit: the product of a count of nanoseconds and a billion is no long.
    long rest = value - first;
    int result = 0;
    for (int i = 0; i < DIGITS; i++) {
      result = result * 10 + (int) (rest * 10 / count);
      rest = rest * 10 % count;
    }
    return result;
  }

  @Override
  int digits(String digits, int most) {
    return Math.min(super.digits(digits, DIGITS), most);
  }

  @Override
  long value(int billionths) {
    long result = 0;
    for (int left = billionths, i = 0; i < DIGITS; i++, left /= 10) {
      result = (left % 10 * count + result) / 10;
    }
    return result + first;
  }
}
