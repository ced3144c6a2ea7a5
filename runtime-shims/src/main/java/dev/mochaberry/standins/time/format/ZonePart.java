package dev.mochaberry.standins.time.format;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The id of the zone: of any (V), of a region (r, or R in any case), or else the offset (z). */
final class ZonePart extends FormatPart {
  private final char letter;

  ZonePart(char letter) {
    this.letter = letter;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    ZoneId zone = t.query(letter == 'z' ? TemporalQueries.zone() : TemporalQueries.zoneId());
    if (zone == null || (letter == 'r' || letter == 'R') && zone instanceof ZoneOffset) {
      throw new DateTimeException("Unable to extract ZoneId from temporal " + t);
    }
    out.append(zone.getId());
  }

  @Override
  int parse(Parsed into, String text, int index) {
    return zone(into, text, index);
  }

  /** Reads the id of a zone: the longest that there is. */
  static int zone(Parsed into, String text, int index) {
    int prefix = text.startsWith("UTC", index) || text.startsWith("GMT", index) ? 3 : 0;
    prefix = prefix == 0 && text.startsWith("UT", index) ? 2 : prefix;
    char first = index < text.length() ? text.charAt(index) : ' ';
    if (prefix > 0 || first == '+' || first == '-') {
      return fixed(into, text, index, index + prefix);
    }
    int end = index;
    while (end < text.length() && isOfId(text.charAt(end))) {
      end++;
    }
    while (end > index) {
      try {
        into.zone(ZoneId.of(text.substring(index, end)));
        return end;
      } catch (DateTimeException e) {
        end--;
      }
    }
    return ~index;
  }

  /** Reads an offset, and what it is counted from before it. */
  private static int fixed(Parsed into, String text, int index, int start) {
    Parsed found = new Parsed(null);
    int end = new OffsetPart("+HH:MM:ss", "").parse(found, text, start);
    if (end == index) {
      return ~index;
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) found.value(ChronoField.OFFSET_SECONDS));
    String prefix = text.substring(index, start);
    into.zone(end == start ? ZoneId.of(prefix) : ZoneId.ofOffset(prefix, offset));
    return end;
  }

  private static boolean isOfId(char c) {
    return Character.isLetterOrDigit(c) || "/-+_:~.".indexOf(c) >= 0;
  }

  @Override
  String described() {
    return switch (letter) {
      case 'V' -> "ZoneId()";
      case 'z' -> "ZoneOrOffsetId()";
      case 'r' -> "ParseCaseSensitive(true)ZoneRegionId()";
      default -> "ZoneRegionId()";
    };
  }
}
