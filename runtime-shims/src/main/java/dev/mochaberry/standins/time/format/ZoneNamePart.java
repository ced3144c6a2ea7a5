package dev.mochaberry.standins.time.format;

import dev.mochaberry.standins.time.zone.ZoneTable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneRules;

/** The English name of a zone, of standard or daylight saving time, or of both. */
final class ZoneNamePart extends FormatPart {
  private final boolean full;
  private final boolean narrow;
  private final boolean generic;

  ZoneNamePart(TextStyle style, boolean generic) {
    this.full = style.asNormal() == TextStyle.FULL;
    this.narrow = style.asNormal() == TextStyle.NARROW;
    this.generic = generic;
  }

  @Override
  void print(TemporalAccessor t, StringBuilder out) {
    ZoneId zone = t.query(TemporalQueries.zoneId());
    if (zone == null) {
      throw new DateTimeException("Unable to extract ZoneId from temporal " + t);
    }
    String name = narrow || zone instanceof ZoneOffset ? null : name(zone, t);
    out.append(name == null ? zone.getId() : name);
  }

  @Override
  String described() {
    return "ZoneText(" + (full ? "FULL)" : narrow ? "NARROW)" : "SHORT)");
  }

  private String name(ZoneId zone, TemporalAccessor t) {
    String id = zone.getId();
    if (id.equals("UTC")) {
      return full ? "Coordinated Universal Time" : id;
    } else if (id.equals("GMT")) {
      return full ? "Greenwich Mean Time" : id;
    }
    String[] names = ZoneTable.names(id);
    int first = generic ? 5 : isDaylight(zone.getRules(), t) ? 2 : 0;
    if (names != null && !generic && !isKnown(zone.getRules(), t)) {
      first = 5;
    }
    return names == null ? null : names[first + (full ? 0 : 1)];
  }

  private static LocalDateTime local(TemporalAccessor t) {
    LocalDate date = t.query(TemporalQueries.localDate());
    LocalTime time = t.query(TemporalQueries.localTime());
    return date == null || time == null ? null : date.atTime(time);
  }

  /** Whether it can be told which of the two times it is. */
  private static boolean isKnown(ZoneRules rules, TemporalAccessor t) {
    if (t.isSupported(ChronoField.INSTANT_SECONDS)) {
      return true;
    }
    LocalDateTime local = local(t);
    return local != null && rules.getTransition(local) == null;
  }

  private static boolean isDaylight(ZoneRules rules, TemporalAccessor t) {
    if (t.isSupported(ChronoField.INSTANT_SECONDS)) {
      return rules.isDaylightSavings(Instant.from(t));
    }
    LocalDateTime local = local(t);
    return local != null && rules.isDaylightSavings(local.toInstant(rules.getOffset(local)));
  }

  @Override
  int parse(Parsed into, String text, int index) {
    String found = ZoneTable.named(text, index);
    if (found == null || isDistance(text, index)) {
      return ZonePart.zone(into, text, index);
    }
    String[] words = found.split(" ");
    into.zone(ZoneId.of(words[2]));
    return Integer.parseInt(words[0]);
  }

  /** Whether a sign follows what zones are counted from. */
  private static boolean isDistance(String text, int index) {
    int behind = index + (text.startsWith("UT", index) && !text.startsWith("UTC", index) ? 2 : 3);
    return behind < text.length()
        && (text.startsWith("UT", index) || text.startsWith("GMT", index))
        && "+-".indexOf(text.charAt(behind)) >= 0;
  }
}
