import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names, ids and offsets of zones, as the letters of patterns show and read them. */
public class ZoneNamesInFormats {
  static final String[] LETTERS = {
    "VV", "z", "zz", "zzz", "zzzz", "v", "vvvv", "O", "OOOO", "X", "XX", "XXX", "XXXX", "XXXXX", "x",
    "xx", "xxx", "xxxx", "xxxxx", "Z", "ZZ", "ZZZ", "ZZZZ", "ZZZZZ"
  };

  public static void main(String[] args) {
    ZoneId[] zones = {
      ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/London"),
      ZoneId.of("UTC"), ZoneId.of("GMT"), ZoneId.of("UTC+2"), ZoneOffset.UTC, ZoneOffset.ofHours(-3),
      ZoneId.of("Etc/GMT+5"), ZoneId.of("Africa/Monrovia")
    };
    for (ZoneId zone : zones) {
      for (int year : new int[] {1890, 2024}) {
        for (int month : new int[] {1, 7}) {
          ZonedDateTime t = ZonedDateTime.of(year, month, 4, 12, 30, 15, 0, zone);
          StringBuilder out = new StringBuilder(t.toString());
          for (String p : LETTERS) {
            out.append(" | ").append(t.format(DateTimeFormatter.ofPattern(p, Locale.US)));
          }
          System.out.println(out);
        }
      }
      System.out.println(zone.getDisplayName(TextStyle.FULL, Locale.US) + ", "
          + zone.getDisplayName(TextStyle.SHORT, Locale.US) + ", "
          + zone.getDisplayName(TextStyle.NARROW, Locale.US));
    }
    ZonedDateTime t = ZonedDateTime.of(2024, 7, 4, 12, 30, 15, 0, zones[0]);
    for (String p : new String[] {"yyyy-MM-dd HH:mm z", "yyyy-MM-dd HH:mm zzzz",
        "yyyy-MM-dd HH:mm VV", "yyyy-MM-dd HH:mm[ VV]", "yyyy-MM-dd HH:mm O"}) {
      DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
      String text = t.format(f);
      System.out.println(text + " -> " + ZonedDateTime.parse(text, f));
    }
    DateTimeFormatter f = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.US);
    for (String text : new String[] {"2024-07-04 12:30 EST", "2024-07-04 12:30 Asia/Kolkata",
        "2024-07-04 12:30 UTC", "2024-07-04 12:30 Z", "2024-07-04 12:30 +02:00",
        "2024-07-04 12:30 GMT+01:00", "2024-07-04 12:30 IST"}) {
      System.out.println(text + " -> " + ZonedDateTime.parse(text, f));
    }
    for (String text : new String[] {"2024-07-04 12:30 Nowhere", "2024-07-04 12:30 "}) {
      try {
        System.out.println(ZonedDateTime.parse(text, f));
      } catch (DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
    DateTimeFormatter zoned = DateTimeFormatter.ofPattern("HH:mm z").withZone(zones[0]);
    System.out.println(zoned.format(Instant.EPOCH) + " " + zoned.getZone());
    System.out.println(zoned.format(LocalDateTime.of(2024, 7, 4, 1, 2)));
    System.out.println(ZonedDateTime.parse("2024-07-04 01:02",
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zones[1])));
    try {
      System.out.println(LocalDateTime.of(2024, 7, 4, 1, 2).format(f));
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    DateTimeFormatter built = new DateTimeFormatterBuilder().appendPattern("HH:mm ")
        .appendZoneText(TextStyle.FULL).appendLiteral(' ').appendGenericZoneText(TextStyle.SHORT)
        .appendLiteral(' ').appendLocalizedOffset(TextStyle.SHORT).appendLiteral(' ')
        .appendZoneRegionId().toFormatter(Locale.US);
    System.out.println(built.format(t));
    System.out.println(t.format(DateTimeFormatter.RFC_1123_DATE_TIME));
    System.out.println(t.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)));
    System.out.println(t.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)));
    System.out.println(t.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.FULL)));
    System.out.printf(Locale.US, "%tZ %<tz %<tc%n", t);
  }
}
