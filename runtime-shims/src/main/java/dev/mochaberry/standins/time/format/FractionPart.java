package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The fraction of the second: so many digits, or with its point as many as it takes. */
final class FractionPart extends FormatPart {
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
    int i = index;
    if (point) {
      if (i >= text.length() || text.charAt(i) != '.') {
        return least == 0 ? index : ~index;
      }
      i++;
    }
    int nanos = 0;
    int end = i;
    while (end < text.length() && end - i < most && Character.isDigit(text.charAt(end))) {
      nanos = nanos * 10 + text.charAt(end) - '0';
      end++;
    }
    if (end - i < Math.max(least, point ? 1 : 0)) {
      return ~(point ? i : index);
    }
    for (int k = end - i; k < 9; k++) {
      nanos *= 10;
    }
    return into.put(ChronoField.NANO_OF_SECOND, nanos) ? end : ~index;
  }
}
