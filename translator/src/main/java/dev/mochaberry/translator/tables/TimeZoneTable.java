package dev.mochaberry.translator.tables;

import java.io.ByteArrayOutputStream;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQueries;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The module {@code time_zones}: rules and names of time zones, as the running JDK has them. */
public final class TimeZoneTable {
  private static final int BITS = 7;
  private static final int MORE = 0x80;

  /** Long names and short ones; made once, for each looks through all names of all zones. */
  private static final List<DateTimeFormatter> READING =
      List.of(
          DateTimeFormatter.ofPattern("zzzz", Locale.US),
          DateTimeFormatter.ofPattern("z", Locale.US));

  private TimeZoneTable() {}

  /** All names of zones, those of {@code java.util} too. */
  public static Set<String> ids() {
    Set<String> all = new TreeSet<>(ZoneId.getAvailableZoneIds());
    all.addAll(Arrays.asList(TimeZone.getAvailableIDs()));
    return all;
  }

  /**
   * The zone of a name. Newer JDKs warn of each old name of three letters that they are asked for:
   * it is another name of a region.
   */
  private static TimeZone zone(String id) {
    String region = ZoneId.SHORT_IDS.getOrDefault(id, "");
    if (!region.contains("/")) {
      return TimeZone.getTimeZone(id);
    }
    TimeZone zone = TimeZone.getTimeZone(region);
    zone.setID(id);
    return zone;
  }

  /**
   * The module's tables.
   *
   * @param ids names of zones
   * @param named whether the English names are wanted
   * @param read whether the names that stand for zones are wanted
   * @param listed whether the lists of all names are wanted
   */
  public static String of(Set<String> ids, boolean named, boolean read, boolean listed) {
    Map<String, String> zones = new TreeMap<>(); // of java.util's names, those of java.time
    Map<String, String> rules = new TreeMap<>();
    for (String id : ids) {
      ZoneId zone = zone(id).toZoneId();
      boolean region = ZoneId.getAvailableZoneIds().contains(id);
      zones.put(id, region ? id : zone.getId());
      if (region) {
        rules.put(id, encoded(ZoneId.of(id)));
      }
      if (ZoneId.getAvailableZoneIds().contains(zone.getId())) {
        rules.put(zone.getId(), encoded(zone));
      }
    }
    Map<String, String> meanings = read ? meanings(ids) : Map.of();
    meanings
        .values()
        .forEach(m -> rules.computeIfAbsent(m.split(" ")[1], id -> encoded(ZoneId.of(id))));
    StringBuilder out = new StringBuilder();
    Map<String, String> first = new LinkedHashMap<>(); // those of the same rules
    out.append("RULES = {\n");
    rules.forEach(
        (id, text) -> {
          String same = first.putIfAbsent(text, id);
          entry(out, id, same == null ? text : "=" + same);
        });
    out.append("}\n\nOTHERS = {\n");
    zones.forEach(
        (id, zone) -> {
          if (!id.equals(zone)) {
            entry(out, id, zone);
          }
        });
    out.append("}\n");
    if (named) {
      out.append("\nNAMES = {\n");
      zones.keySet().forEach(id -> entry(out, id, names(id)));
      out.append("}\n");
    }
    if (read) {
      out.append("\nNAMED = {\n");
      meanings.forEach((name, meaning) -> entry(out, name, meaning));
      out.append("}\n");
    }
    if (listed) {
      out.append("\nIDS = (\n");
      for (String id : TimeZone.getAvailableIDs()) {
        out.append("    \"").append(id);
        out.append(' ').append(zone(id).getRawOffset()).append(" \"\n");
      }
      out.append(")\n\nREGIONS = (\n");
      new TreeSet<>(ZoneId.getAvailableZoneIds())
          .forEach(id -> out.append("    \"").append(id).append(" \"\n"));
      out.append(")\n");
    }
    return out.toString();
  }

  private static void entry(StringBuilder out, String key, String value) {
    String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
    out.append("    \"").append(key).append("\": \"").append(quoted).append("\",\n");
  }

  /**
   * What the names of the zones mean where they are read: D, S or B, as daylight saving time,
   * standard time or both have that name, and ids of {@code java.time} and {@code java.util}.
   */
  private static Map<String, String> meanings(Set<String> ids) {
    Map<String, String> meanings = new TreeMap<>();
    for (String id : ids) {
      TimeZone zone = zone(id);
      for (boolean daylight : new boolean[] {false, true}) {
        for (int style : new int[] {TimeZone.LONG, TimeZone.SHORT}) {
          String name = zone.getDisplayName(daylight, style, Locale.US);
          boolean both = name.equals(zone.getDisplayName(!daylight, style, Locale.US));
          String time = both ? "B " : daylight ? "D " : "S ";
          meaning(name)
              .ifPresent(m -> meanings.putIfAbsent(name, time + m + " " + inUtil(name, zone)));
        }
      }
    }
    return meanings;
  }

  /** The zone that a format of {@code java.text} takes a name for, which prefers its own. */
  private static String inUtil(String name, TimeZone own) {
    SimpleDateFormat f = new SimpleDateFormat("z", Locale.US);
    f.setTimeZone(TimeZone.getTimeZone("GMT"));
    try {
      f.parse(name);
    } catch (ParseException e) {
      return own.getID();
    }
    String id = f.getTimeZone().getID();
    return id.equals("GMT") ? own.getID() : id;
  }

  private static Optional<String> meaning(String name) {
    for (DateTimeFormatter f : READING) {
      try {
        ZoneId zone = f.parse(name, TemporalQueries.zone());
        return Optional.of(zone.getId()).filter(ZoneId.getAvailableZoneIds()::contains);
      } catch (DateTimeException e) {
        continue; // the other kind of name, or none that is read
      }
    }
    return Optional.empty();
  }

  /** Standard and daylight saving time, long and short; the text; the generic names. */
  private static String names(String id) {
    TimeZone zone = zone(id);
    return List.of(
            zone.getDisplayName(false, TimeZone.LONG, Locale.US),
            zone.getDisplayName(false, TimeZone.SHORT, Locale.US),
            zone.getDisplayName(true, TimeZone.LONG, Locale.US),
            zone.getDisplayName(true, TimeZone.SHORT, Locale.US),
            zone.toString(),
            generic(zone.toZoneId(), TextStyle.FULL),
            generic(zone.toZoneId(), TextStyle.SHORT))
        .stream()
        .collect(Collectors.joining("|"));
  }

  private static String generic(ZoneId zone, TextStyle style) {
    DateTimeFormatter f =
        new DateTimeFormatterBuilder().appendGenericZoneText(style).toFormatter(Locale.US);
    return f.format(LocalDate.EPOCH.atStartOfDay(zone));
  }

  /** The numbers in base 64: seven bits a byte, lowest first, the sign in the first bit of all. */
  private static String encoded(ZoneId zone) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (long number : ZoneNumbers.of(zone.getRules())) {
      long rest = number < 0 ? ~number << 1 | 1 : number << 1;
      while (rest >= MORE) {
        bytes.write((int) rest & MORE - 1 | MORE);
        rest >>= BITS;
      }
      bytes.write((int) rest);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
