package dev.mochaberry.standins.util;

import dev.mochaberry.standins.text.DateFormat;
import dev.mochaberry.standins.text.MessageArgument;
import dev.mochaberry.standins.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Locale;

/** {@code java.util.Date}: milliseconds since 1970, and its parts in the default time zone. */
public class Date implements Comparable<Date>, Cloneable, MessageArgument {
  private static final String DAYS = "SunMonTueWedThuFriSat";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private long time;

  public Date() {
    this(System.currentTimeMillis());
  }

  public Date(long time) {
    this.time = time;
  }

  public Date(int year, int month, int day) {
    this(year, month, day, 0, 0, 0);
  }

  public Date(int year, int month, int day, int hour, int minute) {
    this(year, month, day, hour, minute, 0);
  }

  public Date(int year, int month, int day, int hour, int minute, int second) {
    this(new GregorianCalendar(year + 1900, month, day, hour, minute, second).getTimeInMillis());
  }

  public static long UTC(int year, int month, int day, int hour, int minute, int second) {
    GregorianCalendar c = new GregorianCalendar(new FixedZone("GMT", 0));
    c.clear();
    c.set(year + 1900, month, day, hour, minute, second);
    return c.getTimeInMillis();
  }

  public static Date from(Instant instant) {
    return new Date(instant.toEpochMilli());
  }

  public Instant toInstant() {
    return Instant.ofEpochMilli(time);
  }

  public long getTime() {
    return time;
  }

  public void setTime(long time) {
    this.time = time;
  }

  public boolean before(Date when) {
    return time < when.time;
  }

  public boolean after(Date when) {
    return time > when.time;
  }

  @Override
  public int compareTo(Date other) {
    return Long.compare(time, other.time);
  }

  private GregorianCalendar calendar() {
    GregorianCalendar c = new GregorianCalendar();
    c.setTimeInMillis(time);
    return c;
  }

  private int part(int field) {
    return calendar().get(field);
  }

  private void setPart(int field, int value) {
    GregorianCalendar c = calendar();
    c.set(field, value);
    time = c.getTimeInMillis();
  }

  public int getYear() {
    return part(Calendar.YEAR) - 1900;
  }

  public void setYear(int year) {
    setPart(Calendar.YEAR, year + 1900);
  }

  public int getMonth() {
    return part(Calendar.MONTH);
  }

  public void setMonth(int month) {
    setPart(Calendar.MONTH, month);
  }

  public int getDate() {
    return part(Calendar.DAY_OF_MONTH);
  }

  public void setDate(int day) {
    setPart(Calendar.DAY_OF_MONTH, day);
  }

  public int getDay() {
    return part(Calendar.DAY_OF_WEEK) - 1;
  }

  public int getHours() {
    return part(Calendar.HOUR_OF_DAY);
  }

  public void setHours(int hours) {
    setPart(Calendar.HOUR_OF_DAY, hours);
  }

  public int getMinutes() {
    return part(Calendar.MINUTE);
  }

  public void setMinutes(int minutes) {
    setPart(Calendar.MINUTE, minutes);
  }

  public int getSeconds() {
    return part(Calendar.SECOND);
  }

  public void setSeconds(int seconds) {
    setPart(Calendar.SECOND, seconds);
  }

  public int getTimezoneOffset() {
    return -TimeZone.ofProgram().getOffset(time) / 60_000;
  }

  /** As {@code Thu Jan 01 00:00:00 UTC 1970}. */
  @Override
  public String toString() {
    GregorianCalendar c = calendar();
    return of(DAYS, c.get(Calendar.DAY_OF_WEEK) - 1)
        + " "
        + of(MONTHS, c.get(Calendar.MONTH))
        + " "
        + two(c.get(Calendar.DAY_OF_MONTH))
        + " "
        + clock(c)
        + " "
        + c.zone().getDisplayName(c.get(Calendar.DST_OFFSET) != 0, TimeZone.SHORT, Locale.US)
        + " "
        + c.get(Calendar.YEAR);
  }

  public String toGMTString() {
    GregorianCalendar c = calendar();
    c.setTimeZone(new FixedZone("GMT", 0));
    return c.get(Calendar.DAY_OF_MONTH)
        + " "
        + of(MONTHS, c.get(Calendar.MONTH))
        + " "
        + c.get(Calendar.YEAR)
        + " "
        + clock(c)
        + " GMT";
  }

  public String toLocaleString() {
    return DateFormat.getDateTimeInstance().format(this);
  }

  private static String clock(GregorianCalendar c) {
    return two(c.get(Calendar.HOUR_OF_DAY))
        + ":"
        + two(c.get(Calendar.MINUTE))
        + ":"
        + two(c.get(Calendar.SECOND));
  }

  static String of(String texts, int index) {
    return texts.substring(3 * index, 3 * index + 3);
  }

  static String two(int n) {
    return (n < 10 ? "0" : "") + n;
  }

  @Override
  public Object clone() {
    try {
      return super.clone();
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Date d && time == d.time;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(time);
  }

  @Override
  public String inMessage(String kind, String style) {
    return formatOf(kind, style).format(this);
  }

  /** How a message shows or reads a date. */
  public static DateFormat formatOf(String kind, String style) {
    int length =
        switch (style.trim()) {
          case "", "medium" -> DateFormat.MEDIUM;
          case "short" -> DateFormat.SHORT;
          case "long" -> DateFormat.LONG;
          case "full" -> DateFormat.FULL;
          default -> -1;
        };
    if (kind.isEmpty()) {
      return DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT);
    } else if (length < 0) {
      return new SimpleDateFormat(style);
    } else if (kind.equals("date")) {
      return DateFormat.getDateInstance(length);
    } else {
      return DateFormat.getTimeInstance(length);
    }
  }
}
