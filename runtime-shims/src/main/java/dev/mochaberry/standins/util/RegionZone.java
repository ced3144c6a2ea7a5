package dev.mochaberry.standins.util;

import dev.mochaberry.standins.time.zone.ZoneTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The time zone of a region. Like the JDK's it knows nothing of what was before 1900, and takes the
 * standard offset of today for it.
 */
final class RegionZone extends TimeZone {
  private static final long FIRST = -2_208_988_800_000L;
  private static final int MILLIS = 1000;

  private final ZoneId zone;
  private final ZoneRules rules;
  private int raw;

  /** What the program added to the standard offset. */
  private int moved;

  private RegionZone(String id, ZoneId zone) {
    super(id);
    this.zone = zone;
    this.rules = zone.getRules();
    this.raw = rules.getStandardOffset(Instant.MAX).getTotalSeconds() * MILLIS;
  }

  /** The zone of that name, or null. */
  static TimeZone of(String id) {
    String zone = ZoneTable.zoneOf(id);
    return zone == null ? null : new RegionZone(id, ZoneId.of(zone));
  }

  @Override
  public ZoneId toZoneId() {
    return zone;
  }

  @Override
  public int getRawOffset() {
    return raw;
  }

  @Override
  public void setRawOffset(int offset) {
    moved += offset - raw;
    raw = offset;
  }

  @Override
  public int getOffset(long date) {
    int[] both = offsets(date);
    return both[0] + both[1];
  }

  @Override
  public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
    GregorianCalendar c = new GregorianCalendar(new FixedZone("GMT", 0));
    c.clear();
    c.set(era == GregorianCalendar.BC ? 1 - year : year, month, day);
    return getOffset(c.getTimeInMillis() + milliseconds - raw);
  }

  @Override
  int[] offsets(long date) {
    if (date < FIRST) {
      return new int[] {raw, 0};
    }
    Instant at = Instant.ofEpochMilli(date);
    int standard = rules.getStandardOffset(at).getTotalSeconds();
    int all = rules.getOffset(at).getTotalSeconds();
    return new int[] {standard * MILLIS + moved, (all - standard) * MILLIS};
  }

  @Override
  int[] offsetsByWall(long wall, int offset) {
    long seconds = Math.floorDiv(wall, (long) MILLIS);
    LocalDateTime t = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    List<ZoneOffset> valid = rules.getValidOffsets(t);
    // What clocks leave out is counted from before, what they show twice is the second time.
    return valid.isEmpty()
        ? offsets(rules.getTransition(t).toEpochSecond() * MILLIS - 1)
        : offsets(wall - valid.get(valid.size() - 1).getTotalSeconds() * MILLIS);
  }

  @Override
  public boolean inDaylightTime(Date date) {
    return offsets(date.getTime())[1] != 0;
  }

  @Override
  public boolean useDaylightTime() {
    return !rules.getTransitionRules().isEmpty();
  }

  @Override
  public int getDSTSavings() {
    int most = 0;
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      int standard = rule.getStandardOffset().getTotalSeconds();
      most = Math.max(most, rule.getOffsetAfter().getTotalSeconds() - standard);
    }
    return most * MILLIS;
  }

  @Override
  public boolean hasSameRules(TimeZone other) {
    return other instanceof RegionZone z
        ? raw == z.raw && rules.equals(z.rules)
        : super.hasSameRules(other);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof RegionZone z
        && getID().equals(z.getID())
        && raw == z.raw
        && rules.equals(z.rules);
  }

  @Override
  public int hashCode() {
    return raw ^ rules.hashCode();
  }

  @Override
  public String toString() {
    return ZoneTable.names(getID())[4];
  }
}
