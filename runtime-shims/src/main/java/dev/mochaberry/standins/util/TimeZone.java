package dev.mochaberry.standins.util;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** {@code java.util.TimeZone} of a board, which has none but UTC. */
public class TimeZone {
  private static final TimeZone UTC = new TimeZone();

  public static TimeZone getDefault() {
    return UTC;
  }

  public ZoneId toZoneId() {
    return ZoneOffset.UTC;
  }

  public String getID() {
    return "UTC";
  }

  public int getRawOffset() {
    return 0;
  }
}
