package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The offset from UTC, or the name of the zone. */
final class ZonePart extends FormatPart {
  private final char letter;
  private final int count;
  private final String none;

  ZonePart(char letter, int count) {
    this(letter, count, letter == 'X' || letter == 'Z' && count == 5 ? "Z" : null);
  }

  /**
   * @param none what stands for no offset, or null where that is shown like others
   */
  ZonePart(char letter, int count, String none) {
    this.letter = letter == 'Z' && count == 4 ? 'O' : letter;
    this.count = count;
    this.none = none;
  }

  private boolean isNamed() {
    return letter == 'V' || letter == 'r' || letter == 'z';
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    if (isNamed()) {
      ZoneId zone = t.query(letter == 'z' ? TemporalQueries.zone() : TemporalQueries.zoneId());
      if (zone == null || letter == 'r' && zone instanceof ZoneOffset) {
        throw new DateTimeException("Unable to extract ZoneId from temporal " + t);
      }
      out.append(zone.getId());
      return;
    }
    int seconds = t.get(ChronoField.OFFSET_SECONDS);
    if (seconds == 0 && none != null) {
      out.append(none);
      return;
    } else if (letter == 'O') {
      out.append("GMT");
      if (seconds == 0) {
        return;
      }
    }
    int minutes = Math.abs(seconds) / 60;
    out.append(seconds < 0 ? '-' : '+');
    int hours = minutes / 60;
    if (letter != 'O' || count == 4) {
      out.append((char) ('0' + hours / 10));
      out.append((char) ('0' + hours % 10));
    } else {
      out.append(hours);
    }
    boolean colon = letter == 'O' || count == 3 && letter != 'Z' || count == 5;
    boolean shorter = letter == 'O' && count == 1 || count == 1 && letter != 'Z';
    if (minutes % 60 != 0 || !shorter) {
      two(colon, minutes % 60, out);
    }
    int rest = Math.abs(seconds) % 60;
    if (rest != 0 && (letter == 'O' || count > 3)) {
      two(colon, rest, out);
    }
  }

  private static void two(boolean colon, int value, StringBuilder out) {
    out.append(colon ? ":" : "");
    out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }

  @Override
  int parse(Parsed into, String text, int index) {
    if (index >= text.length()) {
      return ~index;
    }
    char first = text.charAt(index);
    if (isNamed()) {
      return zone(into, text, index);
    }
    if (letter == 'O') {
      if (!into.startsWith(text, "GMT", index)) {
        return ~index;
      }
      int behind = index + 3;
      char sign = behind < text.length() ? text.charAt(behind) : ' ';
      return sign == '+' || sign == '-'
          ? offset(into, text, behind, index)
          : into.put(ChronoField.OFFSET_SECONDS, 0) ? behind : ~index;
    }
    if (none != null && into.startsWith(text, none, index)) {
      return into.put(ChronoField.OFFSET_SECONDS, 0) ? index + none.length() : ~index;
    } else if (first != '+' && first != '-') {
      return ~index;
    }
    return offset(into, text, index, index);
  }

  /** Reads the id of a zone: as much as may belong to one. */
  static int zone(Parsed into, String text, int index) {
    int end = index;
    while (end < text.length() && isOfId(text.charAt(end))) {
      end++;
    }
    try {
      into.zone(ZoneId.of(text.substring(index, end)));
      return end;
    } catch (DateTimeException e) {
      return ~index;
    }
  }

  private static boolean isOfId(char c) {
    return Character.isLetterOrDigit(c) || "/-+_:~.".indexOf(c) >= 0;
  }

  /** Reads a sign and what belongs to it; where that is no offset, it failed at a place before. */
  private static int offset(Parsed into, String text, int start, int index) {
    int end = start + 1;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    try {
      int seconds = ZoneOffset.of(text.substring(start, end)).getTotalSeconds();
      return into.put(ChronoField.OFFSET_SECONDS, seconds) ? end : ~index;
    } catch (DateTimeException e) {
      return ~index;
    }
  }
}
