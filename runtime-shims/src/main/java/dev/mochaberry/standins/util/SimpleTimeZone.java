package dev.mochaberry.standins.util;

/** {@code java.util.SimpleTimeZone}: daylight saving time by the same rule in every year. */
public class SimpleTimeZone extends TimeZone {
  public static final int WALL_TIME = 0;
  public static final int STANDARD_TIME = 1;
  public static final int UTC_TIME = 2;
  private static final int DAY = 86_400_000;
  private static final int HOUR = 3_600_000;
  private static final int WEEK = 7;
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private int raw;
  private int savings = HOUR;
  private int startYear;
  private Rule start = new Rule("start");
  private Rule end = new Rule("end");

  /** When daylight saving time starts or ends. */
  private static final class Rule implements Cloneable {
    /** How the day is found: by its number, or by a weekday. */
    private static final int OF_MONTH = 1;

    private static final int NUMBERED = 2;
    private static final int FROM = 3;
    private static final int UP_TO = 4;
    private static final int MOST_WEEKS = 5;

    private final String name;
    private int mode;
    private int month;
    private int day;
    private int weekday;
    private int time;
    private int timeMode;

    Rule(String name) {
      this.name = name;
    }

    private IllegalArgumentException illegal(String what) {
      return new IllegalArgumentException("Illegal " + name + " " + what);
    }

    void set(int month, int day, int weekday, int time, int timeMode) {
      this.month = month;
      this.day = day;
      this.weekday = weekday;
      this.time = time;
      this.timeMode = timeMode;
      mode = 0;
      if (day == 0) {
        return;
      } else if (month < Calendar.JANUARY || month > Calendar.DECEMBER) {
        throw illegal("month " + month);
      } else if (time < 0 || time > DAY) {
        throw illegal("time " + time);
      }
      mode = weekday == 0 ? OF_MONTH : weekday > 0 ? NUMBERED : day > 0 ? FROM : UP_TO;
      this.weekday = Math.abs(weekday);
      this.day = mode == UP_TO ? -day : day;
      if (this.weekday > WEEK) {
        throw illegal("day of week " + this.weekday);
      } else if (mode == NUMBERED && Math.abs(day) > MOST_WEEKS) {
        throw illegal("day of week in month " + day);
      } else if (mode != NUMBERED && (this.day < 1 || this.day > LENGTHS[month])) {
        throw illegal("day " + this.day);
      }
    }

    /** The time in a year, where clocks are so far from GMT. */
    long in(int year, int offset) {
      GregorianCalendar c = new GregorianCalendar(new FixedZone("GMT", 0));
      c.clear();
      int first = mode == NUMBERED ? day > 0 ? 1 + (day - 1) * WEEK : 1 : day;
      c.set(year, month + (mode == NUMBERED && day < 0 ? 1 : 0), first);
      if (mode == NUMBERED && day < 0) {
        c.add(Calendar.DAY_OF_MONTH, -1 + (day + 1) * WEEK);
      }
      int off = c.get(Calendar.DAY_OF_WEEK) - weekday;
      boolean back = mode == UP_TO || mode == NUMBERED && day < 0;
      if (mode != OF_MONTH) {
        c.add(Calendar.DAY_OF_MONTH, back ? -Math.floorMod(off, WEEK) : Math.floorMod(-off, WEEK));
      }
      return c.getTimeInMillis() + time - offset;
    }

    boolean isSame(Rule o) {
      return mode == o.mode
          && month == o.month
          && day == o.day
          && weekday == o.weekday
          && time == o.time
          && timeMode == o.timeMode;
    }

    Rule copy() {
      try {
        return (Rule) clone();
      } catch (CloneNotSupportedException e) {
        throw new InternalError(e);
      }
    }

    int hash() {
      return month ^ day ^ weekday ^ time;
    }

    @Override
    public String toString() {
      return name
          + "Mode="
          + mode
          + ","
          + name
          + "Month="
          + month
          + ","
          + name
          + "Day="
          + day
          + ","
          + name
          + "DayOfWeek="
          + weekday
          + ","
          + name
          + "Time="
          + time
          + ","
          + name
          + "TimeMode="
          + timeMode;
    }
  }

  public SimpleTimeZone(int rawOffset, String id) {
    super(id);
    this.raw = rawOffset;
  }

  public SimpleTimeZone(
      int rawOffset,
      String id,
      int startMonth,
      int startDay,
      int startDayOfWeek,
      int startTime,
      int endMonth,
      int endDay,
      int endDayOfWeek,
      int endTime) {
    this(
        rawOffset,
        id,
        startMonth,
        startDay,
        startDayOfWeek,
        startTime,
        endMonth,
        endDay,
        endDayOfWeek,
        endTime,
        HOUR);
  }

  public SimpleTimeZone(
      int rawOffset,
      String id,
      int startMonth,
      int startDay,
      int startDayOfWeek,
      int startTime,
      int endMonth,
      int endDay,
      int endDayOfWeek,
      int endTime,
      int dstSavings) {
    this(
        rawOffset,
        id,
        startMonth,
        startDay,
        startDayOfWeek,
        startTime,
        WALL_TIME,
        endMonth,
        endDay,
        endDayOfWeek,
        endTime,
        WALL_TIME,
        dstSavings);
  }

  public SimpleTimeZone(
      int rawOffset,
      String id,
      int startMonth,
      int startDay,
      int startDayOfWeek,
      int startTime,
      int startTimeMode,
      int endMonth,
      int endDay,
      int endDayOfWeek,
      int endTime,
      int endTimeMode,
      int dstSavings) {
    this(rawOffset, id);
    start.set(startMonth, startDay, startDayOfWeek, startTime, startTimeMode);
    end.set(endMonth, endDay, endDayOfWeek, endTime, endTimeMode);
    setDSTSavings(dstSavings);
  }

  public void setStartYear(int year) {
    startYear = year;
  }

  public void setStartRule(int month, int day, int dayOfWeek, int time) {
    start.set(month, day, dayOfWeek, time, WALL_TIME);
  }

  public void setStartRule(int month, int day, int time) {
    setStartRule(month, day, 0, time);
  }

  public void setStartRule(int month, int day, int dayOfWeek, int time, boolean after) {
    setStartRule(month, after ? day : -day, -dayOfWeek, time);
  }

  public void setEndRule(int month, int day, int dayOfWeek, int time) {
    end.set(month, day, dayOfWeek, time, WALL_TIME);
  }

  public void setEndRule(int month, int day, int time) {
    setEndRule(month, day, 0, time);
  }

  public void setEndRule(int month, int day, int dayOfWeek, int time, boolean after) {
    setEndRule(month, after ? day : -day, -dayOfWeek, time);
  }

  @Override
  public int getOffset(long date) {
    return raw + (isDaylight(date) ? savings : 0);
  }

  private long start(int year) {
    return start.in(year, start.timeMode == UTC_TIME ? 0 : raw);
  }

  private long end(int year) {
    int offset = end.timeMode == UTC_TIME ? 0 : raw + (end.timeMode == WALL_TIME ? savings : 0);
    return end.in(year, offset);
  }

  private boolean isDaylight(long date) {
    if (!useDaylightTime()) {
      return false;
    }
    GregorianCalendar c = new GregorianCalendar(new FixedZone("GMT", 0));
    c.setTimeInMillis(date + raw);
    int year = c.get(Calendar.ERA) == GregorianCalendar.AD ? c.get(Calendar.YEAR) : 0;
    if (year < Math.max(startYear, 1)) {
      return false;
    }
    long from = start(year);
    long to = end(year);
    if (from <= to) {
      return date >= from && date < to;
    } else if (date < to) {
      return date >= start(year - 1);
    }
    return date >= from && date < end(year + 1);
  }

  @Override
  public int getOffset(int era, int year, int month, int day, int dayOfWeek, int millis) {
    if (era != GregorianCalendar.AD && era != GregorianCalendar.BC) {
      throw new IllegalArgumentException("Illegal era " + era);
    }
    GregorianCalendar c = new GregorianCalendar(new FixedZone("GMT", 0));
    c.clear();
    c.set(era == GregorianCalendar.BC ? 1 - year : year, month, day);
    return getOffset(c.getTimeInMillis() + millis - raw);
  }

  @Override
  public int getRawOffset() {
    return raw;
  }

  @Override
  public void setRawOffset(int offset) {
    raw = offset;
  }

  public void setDSTSavings(int millis) {
    if (millis <= 0) {
      throw new IllegalArgumentException("Illegal daylight saving value: " + millis);
    }
    savings = millis;
  }

  @Override
  public int getDSTSavings() {
    return useDaylightTime() ? savings : 0;
  }

  @Override
  public boolean useDaylightTime() {
    return start.day != 0 && end.day != 0;
  }

  @Override
  public boolean observesDaylightTime() {
    return useDaylightTime();
  }

  @Override
  public boolean inDaylightTime(Date date) {
    return isDaylight(date.getTime());
  }

  @Override
  public boolean hasSameRules(TimeZone other) {
    return this == other
        || other instanceof SimpleTimeZone z
            && raw == z.raw
            && useDaylightTime() == z.useDaylightTime()
            && (!useDaylightTime()
                || savings == z.savings
                    && startYear == z.startYear
                    && start.isSame(z.start)
                    && end.isSame(z.end));
  }

  @Override
  public Object clone() {
    SimpleTimeZone z = (SimpleTimeZone) super.clone();
    z.start = start.copy();
    z.end = end.copy();
    return z;
  }

  @Override
  public boolean equals(Object o) {
    return this == o
        || o instanceof SimpleTimeZone z && getID().equals(z.getID()) && hasSameRules(z);
  }

  @Override
  public int hashCode() {
    return start.hash() ^ end.hash() ^ raw;
  }

  @Override
  public String toString() {
    return getClass().getName()
        + "[id="
        + getID()
        + ",offset="
        + raw
        + ",dstSavings="
        + savings
        + ",useDaylight="
        + useDaylightTime()
        + ",startYear="
        + startYear
        + ","
        + start
        + ","
        + end
        + "]";
  }
}
