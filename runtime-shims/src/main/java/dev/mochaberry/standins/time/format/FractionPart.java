package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The fraction of the second: so many digits, or with its point as many as it takes. */
final class FractionPart extends FormatPart {
  private final int digits;

  /** Zero digits: the point and as many as it takes, none of a whole second. */
  FractionPart(int digits) {
    this.digits = digits;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    String nanos = Integer.toString(1_000_000_000 + t.get(ChronoField.NANO_OF_SECOND)).substring(1);
    if (digits > 0) {
      out.append(nanos, 0, digits);
      return;
    }
    int end = nanos.length();
    while (end > 0 && nanos.charAt(end - 1) == '0') {
      end--;
    }
    if (end > 0) {
      out.append('.').append(nanos, 0, end);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    int i = index;
    if (digits == 0) {
      if (i >= text.length() || text.charAt(i) != '.') {
        return index;
      }
      i++;
    }
    int most = digits == 0 ? 9 : digits;
    int nanos = 0;
    int end = i;
    while (end < text.length() && end - i < most && Character.isDigit(text.charAt(end))) {
      nanos = nanos * 10 + text.charAt(end) - '0';
      end++;
    }
    if (end - i < Math.max(digits, 1)) {
      return ~(digits == 0 ? i : index);
    }
    for (int k = end - i; k < 9; k++) {
      nanos *= 10;
    }
    return into.put(ChronoField.NANO_OF_SECOND, nanos) ? end : ~index;
  }
}
