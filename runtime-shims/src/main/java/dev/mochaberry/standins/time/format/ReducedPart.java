package dev.mochaberry.standins.time.format;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;

/** The last digits of a field, read as the value nearest above a base. */
final class ReducedPart extends FormatPart {
  private final TemporalField field;
  private final int width;
  private final int most;
  private final int base;

  ReducedPart(TemporalField field, int width, int most, int base) {
    this.field = field;
    this.width = width;
    this.most = most;
    this.base = base;
  }

  private static int power(int digits) {
    int power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int value = t.get(field);
    boolean isNear = value >= base && value < base + power(width);
    String digits = Integer.toString(Math.abs(value) % power(isNear ? width : most));
    out.append("0".repeat(Math.max(width - digits.length(), 0))).append(digits);
  }

  @Override
  int parse(Parsed into, String text, int index) {
    int end = index;
    while (end < text.length() && end - index < most && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - index < width) {
      return ~index;
    }
    int value = Integer.parseInt(text.substring(index, end));
    if (end - index == width) {
      int range = power(width);
      value += base - Math.floorMod(base, range);
      value += value < base ? range : 0;
    }
    return into.put(field, value) ? end : ~index;
  }
}
