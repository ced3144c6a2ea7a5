import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.List;

/** Zones of regions: their rules, and the arithmetic of times in them. */
public class ZonesOfRegions {
  static final List<String> IDS =
      List.of(
          "Europe/Berlin",
          "Europe/London",
          "Europe/Dublin",
          "Europe/Moscow",
          "Europe/Amsterdam",
          "America/New_York",
          "America/Los_Angeles",
          "America/Sao_Paulo",
          "America/St_Johns",
          "Asia/Tokyo",
          "Asia/Kolkata",
          "Asia/Kathmandu",
          "Asia/Tehran",
          "Australia/Sydney",
          "Australia/Lord_Howe",
          "Africa/Cairo",
          "Africa/Monrovia",
          "Pacific/Apia",
          "Pacific/Auckland",
          "Etc/GMT+5",
          "Antarctica/Troll",
          "US/Eastern",
          "Japan");

  static void rules(String id) {
    ZoneRules rules = ZoneId.of(id).getRules();
    int hash = 0;
    for (ZoneOffsetTransition t : rules.getTransitions()) {
      hash = hash * 31 + t.hashCode();
      hash = hash * 31 + Long.hashCode(t.toEpochSecond());
    }
    System.out.println(
        id + " " + rules.getTransitions().size() + " " + hash + " " + rules + " "
            + rules.isFixedOffset());
    if (!rules.getTransitions().isEmpty()) {
      System.out.println("  " + rules.getTransitions().get(0));
    }
    System.out.println("  " + rules.getTransitionRules());
    for (String at : new String[] {"1880-01-01T00:00:00Z", "1950-07-01T00:00:00Z",
        "1999-12-31T23:59:59Z", "2024-07-01T12:00:00Z", "2060-01-15T00:00:00Z"}) {
      Instant i = Instant.parse(at);
      System.out.println(
          "  " + at + " " + rules.getOffset(i) + " " + rules.getStandardOffset(i) + " "
              + rules.isDaylightSavings(i) + " " + rules.getDaylightSavings(i) + " "
              + rules.nextTransition(i) + " " + rules.previousTransition(i));
    }
  }

  static void gapsAndOverlaps() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    ZonedDateTime gap = ZonedDateTime.of(2024, 3, 31, 2, 30, 0, 0, berlin);
    System.out.println(gap);
    ZonedDateTime overlap = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, berlin);
    System.out.println(overlap + " " + overlap.withLaterOffsetAtOverlap() + " "
        + overlap.withLaterOffsetAtOverlap().withEarlierOffsetAtOverlap());
    System.out.println(overlap.plusHours(1) + " " + overlap.plusDays(1) + " " + overlap.plusHours(24));
    System.out.println(ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, berlin).plusDays(1));
    System.out.println(ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, berlin).plusHours(24));
    System.out.println(ZonedDateTime.ofLocal(LocalDateTime.of(2024, 10, 27, 2, 30), berlin,
        ZoneOffset.ofHours(1)));
    try {
      ZonedDateTime.ofStrict(LocalDateTime.of(2024, 3, 31, 2, 30), ZoneOffset.ofHours(1), berlin);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(berlin.getRules().getValidOffsets(LocalDateTime.of(2024, 10, 27, 2, 30)));
    System.out.println(berlin.getRules().getValidOffsets(LocalDateTime.of(2024, 3, 31, 2, 30)));
    System.out.println(berlin.getRules().getTransition(LocalDateTime.of(2024, 3, 31, 2, 30)));
    System.out.println(LocalDate.of(2018, 11, 4).atStartOfDay(ZoneId.of("America/Sao_Paulo")));
    System.out.println(LocalDate.of(2011, 12, 29).atStartOfDay(ZoneId.of("Pacific/Apia")).plusDays(1));
  }

  static void conversions() {
    ZonedDateTime tokyo = ZonedDateTime.of(2024, 6, 15, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo"));
    for (String id : IDS) {
      ZonedDateTime there = tokyo.withZoneSameInstant(ZoneId.of(id));
      System.out.println(there + " " + tokyo.withZoneSameLocal(ZoneId.of(id)).toInstant() + " "
          + there.toOffsetDateTime() + " " + there.equals(tokyo) + " " + there.isEqual(tokyo));
    }
    Clock clock = Clock.fixed(Instant.parse("2024-07-01T12:00:00Z"), ZoneId.of("America/New_York"));
    System.out.println(ZonedDateTime.now(clock) + " " + LocalDateTime.now(clock) + " " + clock);
    System.out.println(ZonedDateTime.now(clock.withZone(ZoneId.of("Asia/Kolkata"))));
    ZonedDateTime a = ZonedDateTime.parse("2024-03-09T10:00-05:00[America/New_York]");
    ZonedDateTime b = ZonedDateTime.parse("2024-03-10T10:00-04:00[America/New_York]");
    System.out.println(Duration.between(a, b) + " " + ChronoUnit.DAYS.between(a, b) + " "
        + ChronoUnit.HOURS.between(a, b) + " " + a.until(b, ChronoUnit.MINUTES));
    System.out.println(ZonedDateTime.parse("2024-01-02T03:04:05+01:00[Europe/Berlin]"));
    System.out.println(ZonedDateTime.parse("2024-07-02T03:04:05+05:00[Europe/Berlin]"));
    System.out.println(a.truncatedTo(ChronoUnit.DAYS) + " " + a.withHour(2).plusDays(1));
    System.out.println(OffsetDateTime.parse("2024-01-02T03:04:05+01:00")
        .atZoneSameInstant(ZoneId.of("US/Eastern")));
    System.out.println(DateTimeFormatter.ISO_ZONED_DATE_TIME.format(tokyo));
    System.out.println(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        ZonedDateTime.of(1880, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Amsterdam"))));
    System.out.println(Instant.EPOCH.atZone(ZoneId.of("Africa/Monrovia")));
  }

  static void faults() {
    for (String id : new String[] {"Europe/Nowhere", "not an id", "", "Mars/Phobos", "x", "+25"}) {
      try {
        System.out.println(ZoneId.of(id));
      } catch (ZoneRulesException e) {
        System.out.println("rules: " + e.getMessage());
      } catch (DateTimeException e) {
        System.out.println("id: " + e.getMessage());
      }
    }
    try {
      ZonedDateTime.parse("2024-01-02T03:04:05+01:00[Europe/Nowhere]");
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(ZoneId.of("Europe/Berlin").equals(ZoneId.of("Europe/Berlin")));
    System.out.println(ZoneId.of("Europe/Berlin").hashCode() == "Europe/Berlin".hashCode());
    System.out.println(ZoneId.of("UTC") + " " + ZoneId.of("GMT+2") + " " + ZoneId.of("UTC-03:30")
        + " " + ZoneId.of("Z") + " " + ZoneId.of("+02:00") + " " + ZoneId.of("UT"));
    System.out.println(ZoneId.of("PST", ZoneId.SHORT_IDS) + " " + ZoneId.of("EST", ZoneId.SHORT_IDS));
    System.out.println(ZoneId.of("Europe/Berlin").normalized() + " " + ZoneId.of("Etc/GMT+5").normalized());
    System.out.println(ZoneId.of("Europe/Berlin").getRules().equals(ZoneId.of("Europe/Paris").getRules()));
  }

  public static void main(String[] args) {
    IDS.forEach(ZonesOfRegions::rules);
    gapsAndOverlaps();
    conversions();
    faults();
  }
}
