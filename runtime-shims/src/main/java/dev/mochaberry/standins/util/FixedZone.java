package dev.mochaberry.standins.util;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** UTC, or a fixed distance from it. */
final class FixedZone extends TimeZone {
  private static final int MINUTE = 60_000;

  private int offset;

  FixedZone(String id, int offset) {
    super(id);
    this.offset = offset;
  }

  /** UTC, GMT, or a distance such as GMT+2:30; like the JDK's for what nobody knows, GMT. */
  static TimeZone of(String id) {
    if (id.equals("UTC") || id.equals("Etc/UTC") || id.equals("Etc/GMT")) {
      return new FixedZone(id, 0);
    }
    return id.startsWith("GMT") && id.length() > 4 ? custom(id) : new FixedZone("GMT", 0);
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
        return new FixedZone("GMT", 0);
      }
    }
    if (!colon) {
      hours = digits > 2 ? minutes / 100 : minutes;
      minutes = digits > 2 ? minutes % 100 : 0;
    }
    char sign = id.charAt(3);
    boolean right = (sign == '+' || sign == '-') && digits > 0 && digits <= (colon ? 2 : 4);
    if (!right || hours > 23 || minutes > 59 || colon && digits != 2) {
      return new FixedZone("GMT", 0);
    }
    int offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
    return new FixedZone(named(offset), offset);
  }

  /** The id of a distance. */
  static String named(int offset) {
    return offset == 0 ? "GMT" : "GMT" + signed(offset, ":");
  }

  /** An offset as a sign, two digits of hours and two of minutes. */
  static String signed(int offset, String between) {
    int minutes = Math.abs(offset) / MINUTE;
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + between + two(minutes % 60);
  }

  private static String two(int n) {
    return (n < 10 ? "0" : "") + n;
  }

  @Override
  public ZoneId toZoneId() {
    String id = getID();
    if (id.equals("UTC")) {
      return ZoneId.of("UTC");
    } else if (id.startsWith("GMT")) {
      return ZoneId.ofOffset("GMT", ZoneOffset.ofTotalSeconds(offset / 1000));
    }
    return ZoneId.of(id);
  }

  @Override
  public int getRawOffset() {
    return offset;
  }

  @Override
  public void setRawOffset(int offset) {
    this.offset = offset;
  }

  @Override
  public int getOffset(long time) {
    return offset;
  }

  @Override
  public int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds) {
    return offset;
  }

  @Override
  int[] offsets(long date) {
    return new int[] {offset, 0};
  }

  @Override
  public int getDSTSavings() {
    return 0;
  }

  @Override
  public boolean useDaylightTime() {
    return false;
  }

  @Override
  public boolean inDaylightTime(Date date) {
    return false;
  }

  @Override
  public String getDisplayName(boolean daylight, int style, Locale locale) {
    String id = getID();
    if (offset == 0) {
      return id.endsWith("UTC")
          ? style == LONG ? "Coordinated Universal Time" : "UTC"
          : style == LONG ? "Greenwich Mean Time" : "GMT";
    }
    return id;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof FixedZone z && offset == z.offset && getID().equals(z.getID());
  }

  @Override
  public int hashCode() {
    return getID().hashCode() + offset;
  }

  @Override
  public String toString() {
    return "sun.util.calendar.ZoneInfo[id=\""
        + getID()
        + "\",offset="
        + offset
        + ",dstSavings=0,useDaylight=false,transitions=0,lastRule=null]";
  }
}
