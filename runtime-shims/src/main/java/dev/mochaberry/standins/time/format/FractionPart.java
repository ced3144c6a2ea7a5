package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The fraction of the second: so many digits, or with its point as many as it takes. */
final class FractionPart extends FormatPart {
  private boolean isFixed;
  private final int least;
  private final int most;
  private final boolean point;

  /** Zero digits: the point and as many as it takes, none of a whole second. */
  FractionPart(int digits) {
    this(digits, digits == 0 ? 9 : digits, digits == 0);
  }

  /**
   * @param point whether there is a point before the digits, where there are any
   */
  FractionPart(int least, int most, boolean point) {
    this.least = least;
    this.most = most;
    this.point = point;
  }

  @Override
  int fixedWidth() {
    return least == most && !point ? most : 0;
  }

  @Override
  boolean isNumber() {
    return fixedWidth() > 0;
  }

  @Override
  void reserve(int digits) {
    isFixed = digits < 0;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    String nanos = Integer.toString(1_000_000_000 + t.get(ChronoField.NANO_OF_SECOND)).substring(1);
    int end = most;
    while (end > least && nanos.charAt(end - 1) == '0') {
      end--;
    }
    if (end > 0) {
      out.append(point ? "." : "").append(nanos, 0, end);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    boolean exact = isFixed || !into.isLenient();
    int wanted = exact ? least : 0;
    int start = index;
    if (start == text.length() || point && text.charAt(start) != '.') {
      return wanted > 0 ? ~index : index;
    }
    if (point) {
      start++;
    }
    int end = NumberPart.digits(text, start, exact ? most : 9);
    if (end - start < wanted) {
      return ~start;
    }
    int nanos = 0;
    for (int i = 0; i < 9; i++) {
      nanos = nanos * 10 + (start + i < end ? text.charAt(start + i) - '0' : 0);
    }
    return into.put(ChronoField.NANO_OF_SECOND, nanos) ? end : ~start;
  }
}
