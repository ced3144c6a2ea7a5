package dev.mochaberry.standins.time.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** The offset from GMT, as GMT+8 or GMT+08:00. */
final class LocalizedOffsetPart extends FormatPart {
  private final boolean full;
  private final OffsetPart offset;

  LocalizedOffsetPart(boolean full) {
    this.full = full;
    this.offset = new OffsetPart(full ? "+HH:MM:ss" : "+H:mm:ss", "");
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    int seconds = t.get(ChronoField.OFFSET_SECONDS);
    out.append("GMT");
    if (seconds != 0) {
      offset.print(t, out);
    }
  }

  @Override
  int parse(Parsed into, String text, int index) {
    if (!into.startsWith(text, "GMT", index)) {
      return ~index;
    }
    int behind = index + 3;
    char sign = behind < text.length() ? text.charAt(behind) : ' ';
    if (sign != '+' && sign != '-') {
      return into.put(ChronoField.OFFSET_SECONDS, 0) ? behind : ~index;
    }
    int end = offset.parse(into, text, behind);
    return end > behind ? end : ~index;
  }

  @Override
  String described() {
    return full ? "LocalizedOffset(FULL)" : "LocalizedOffset(SHORT)";
  }
}
