package dev.mochaberry.standins.util;

import dev.mochaberry.standins.time.zone.ZoneTable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** {@code java.util.TimeZone}: what programs extend, and the zones that there are. */
public abstract class TimeZone implements Cloneable {
  public static final int SHORT = 0;
  public static final int LONG = 1;
  private static final int HOUR = 3_600_000;
  private static TimeZone standard = new FixedZone("UTC", 0);

  private String id;

  public TimeZone() {}

  TimeZone(String id) {
    this.id = id;
  }

  public static TimeZone getDefault() {
    return (TimeZone) standard.clone();
  }

  /** The default itself, for those who do not change it. */
  static TimeZone ofProgram() {
    return standard;
  }

  public static void setDefault(TimeZone zone) {
    standard = zone == null ? new FixedZone("UTC", 0) : (TimeZone) zone.clone();
  }

  /**
   * A region, UTC, GMT, or a distance such as GMT+2:30; like the JDK's for what nobody knows, GMT.
   */
  public static TimeZone getTimeZone(String id) {
    TimeZone region = RegionZone.of(id);
    return region == null ? FixedZone.of(id) : region;
  }

  public static TimeZone getTimeZone(ZoneId zone) {
    String id = zone.getId();
    if (zone instanceof ZoneOffset o) {
      return o.getTotalSeconds() == 0 ? new FixedZone("UTC", 0) : FixedZone.of("GMT" + id);
    } else if (id.startsWith("UT") && !id.equals("UTC")) {
      id = "GMT" + id.substring(id.startsWith("UTC") ? 3 : 2);
    }
    return getTimeZone(id);
  }

  public static String[] getAvailableIDs() {
    return ZoneTable.ids();
  }

  public static String[] getAvailableIDs(int rawOffset) {
    return ZoneTable.ids(rawOffset);
  }

  public abstract int getOffset(
      int era, int year, int month, int day, int dayOfWeek, int milliseconds);

  public int getOffset(long date) {
    return getRawOffset() + (inDaylightTime(new Date(date)) ? getDSTSavings() : 0);
  }

  /** The standard offset at a time, and what daylight saving adds. */
  int[] offsets(long date) {
    return new int[] {getRawOffset(), inDaylightTime(new Date(date)) ? getDSTSavings() : 0};
  }

  /**
   * The same for what clocks show.
   *
   * @param offset the standard offset to start from
   */
  int[] offsetsByWall(long wall, int offset) {
    return offsets(wall - offset);
  }

  public abstract void setRawOffset(int offset);

  public abstract int getRawOffset();

  public abstract boolean useDaylightTime();

  public boolean observesDaylightTime() {
    return useDaylightTime() || inDaylightTime(new Date());
  }

  public abstract boolean inDaylightTime(Date date);

  public int getDSTSavings() {
    return useDaylightTime() ? HOUR : 0;
  }

  public String getID() {
    return id;
  }

  public void setID(String id) {
    if (id == null) {
      throw new NullPointerException();
    }
    this.id = id;
  }

  public final String getDisplayName() {
    return getDisplayName(false, LONG, Locale.getDefault());
  }

  public final String getDisplayName(Locale locale) {
    return getDisplayName(false, LONG, locale);
  }

  public final String getDisplayName(boolean daylight, int style) {
    return getDisplayName(daylight, style, Locale.getDefault());
  }

  /** The English name. */
  public String getDisplayName(boolean daylight, int style, Locale locale) {
    if (style != SHORT && style != LONG) {
      throw new IllegalArgumentException("Illegal style: " + style);
    }
    String[] names = ZoneTable.names(id);
    if (names != null) {
      return names[(daylight ? 2 : 0) + 1 - style];
    } else if (id.length() > 3 && id.startsWith("GMT") && "+-".indexOf(id.charAt(3)) >= 0) {
      return id;
    }
    return FixedZone.named(getRawOffset() + (daylight ? getDSTSavings() : 0));
  }

  public boolean hasSameRules(TimeZone other) {
    return other != null
        && getRawOffset() == other.getRawOffset()
        && useDaylightTime() == other.useDaylightTime();
  }

  public ZoneId toZoneId() {
    return ZoneId.of(id, ZoneId.SHORT_IDS);
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }
}
