package dev.mochaberry.standins.util;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * {@code java.util.TimeZone} of a board, which has no table of time zones: UTC, and fixed distances
 * from it.
 */
public class TimeZone implements Cloneable {
  public static final int SHORT = 0;
  public static final int LONG = 1;
  private static final int MINUTE = 60_000;
  private static TimeZone standard = new TimeZone("UTC", 0);

  private String id;
  private int offset;

  TimeZone(String id, int offset) {
    this.id = id;
    this.offset = offset;
  }

  public static TimeZone getDefault() {
    return standard;
  }

  public static void setDefault(TimeZone zone) {
    standard = zone == null ? new TimeZone("UTC", 0) : zone;
  }

  /**
   * UTC, GMT, or a distance such as GMT+2:30; like the JDK's for what nobody knows, GMT.
   *
   * @throws UnsupportedOperationException for a region
   */
  public static TimeZone getTimeZone(String id) {
    if (id.indexOf('/') > 0 && !id.equals("Etc/UTC") && !id.equals("Etc/GMT")) {
      throw new UnsupportedOperationException("the board has no table of time zones: " + id);
    }
    if (id.equals("UTC") || id.equals("Etc/UTC") || id.equals("Etc/GMT")) {
      return new TimeZone(id, 0);
    }
    return id.startsWith("GMT") && id.length() > 4 ? custom(id) : new TimeZone("GMT", 0);
  }

  public static TimeZone getTimeZone(ZoneId zone) {
    if (zone instanceof ZoneOffset o) {
      int seconds = o.getTotalSeconds();
      return seconds == 0 ? new TimeZone("UTC", 0) : fixed(seconds * 1000);
    }
    return getTimeZone(zone.getId());
  }

  /** GMT, a sign, and hours with or without minutes. */
  private static TimeZone custom(String id) {
    int hours = 0;
    int minutes = 0;
    int digits = 0;
    boolean colon = false;
    for (int i = 4; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == ':' && !colon && digits > 0) {
        colon = true;
        hours = minutes;
        minutes = 0;
        digits = 0;
      } else if (c >= '0' && c <= '9') {
        minutes = minutes * 10 + c - '0';
        digits++;
      } else {
        return new TimeZone("GMT", 0);
      }
    }
    if (!colon) {
      hours = digits > 2 ? minutes / 100 : minutes;
      minutes = digits > 2 ? minutes % 100 : 0;
    }
    char sign = id.charAt(3);
    boolean right = (sign == '+' || sign == '-') && digits > 0 && digits <= (colon ? 2 : 4);
    if (!right || hours > 23 || minutes > 59 || colon && digits != 2) {
      return new TimeZone("GMT", 0);
    }
    return fixed((sign == '-' ? -1 : 1) * (hours * 60 + minutes) * MINUTE);
  }

  static TimeZone fixed(int offset) {
    return new TimeZone(offset == 0 ? "GMT" : "GMT" + signed(offset, ":"), offset);
  }

  /** An offset as a sign, two digits of hours and two of minutes. */
  static String signed(int offset, String between) {
    int minutes = Math.abs(offset) / MINUTE;
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + between + two(minutes % 60);
  }

  private static String two(int n) {
    return (n < 10 ? "0" : "") + n;
  }

  public static String[] getAvailableIDs() {
    return new String[] {"GMT", "UTC"};
  }

  public ZoneId toZoneId() {
    return offset == 0 && id.equals("UTC")
        ? ZoneId.of("UTC")
        : ZoneOffset.ofTotalSeconds(offset / 1000);
  }

  public String getID() {
    return id;
  }

  public void setID(String id) {
    this.id = id;
  }

  public int getRawOffset() {
    return offset;
  }

  public void setRawOffset(int offset) {
    this.offset = offset;
  }

  public int getOffset(long time) {
    return offset;
  }

  public int getDSTSavings() {
    return 0;
  }

  public boolean useDaylightTime() {
    return false;
  }

  public boolean inDaylightTime(Date date) {
    return false;
  }

  public boolean hasSameRules(TimeZone other) {
    return other != null && offset == other.offset;
  }

  public String getDisplayName() {
    return getDisplayName(false, LONG);
  }

  public String getDisplayName(boolean daylight, int style) {
    if (offset == 0) {
      return id.endsWith("UTC")
          ? style == LONG ? "Coordinated Universal Time" : "UTC"
          : style == LONG ? "Greenwich Mean Time" : "GMT";
    }
    return id;
  }

  @Override
  public Object clone() {
    return new TimeZone(id, offset);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof TimeZone z && offset == z.offset && id.equals(z.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode() + offset;
  }

  @Override
  public String toString() {
    return "sun.util.calendar.ZoneInfo[id=\""
        + id
        + "\",offset="
        + offset
        + ",dstSavings=0,useDaylight=false,transitions=0,lastRule=null]";
  }
}
