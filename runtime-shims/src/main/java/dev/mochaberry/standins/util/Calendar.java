package dev.mochaberry.standins.util;

import dev.mochaberry.standins.time.format.LocaleWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code java.util.Calendar}: fields that are set, and a time that is computed from them when asked
 * for. A field set later counts for more than one set before.
 */
public abstract class Calendar implements Comparable<Calendar>, Cloneable {
  public static final int ERA = 0;
  public static final int YEAR = 1;
  public static final int MONTH = 2;
  public static final int WEEK_OF_YEAR = 3;
  public static final int WEEK_OF_MONTH = 4;
  public static final int DATE = 5;
  public static final int DAY_OF_MONTH = 5;
  public static final int DAY_OF_YEAR = 6;
  public static final int DAY_OF_WEEK = 7;
  public static final int DAY_OF_WEEK_IN_MONTH = 8;
  public static final int AM_PM = 9;
  public static final int HOUR = 10;
  public static final int HOUR_OF_DAY = 11;
  public static final int MINUTE = 12;
  public static final int SECOND = 13;
  public static final int MILLISECOND = 14;
  public static final int ZONE_OFFSET = 15;
  public static final int DST_OFFSET = 16;
  public static final int FIELD_COUNT = 17;
  public static final int SUNDAY = 1;
  public static final int MONDAY = 2;
  public static final int TUESDAY = 3;
  public static final int WEDNESDAY = 4;
  public static final int THURSDAY = 5;
  public static final int FRIDAY = 6;
  public static final int SATURDAY = 7;
  public static final int JANUARY = 0;
  public static final int FEBRUARY = 1;
  public static final int MARCH = 2;
  public static final int APRIL = 3;
  public static final int MAY = 4;
  public static final int JUNE = 5;
  public static final int JULY = 6;
  public static final int AUGUST = 7;
  public static final int SEPTEMBER = 8;
  public static final int OCTOBER = 9;
  public static final int NOVEMBER = 10;
  public static final int DECEMBER = 11;
  public static final int UNDECIMBER = 12;
  public static final int AM = 0;
  public static final int PM = 1;
  public static final int ALL_STYLES = 0;
  public static final int SHORT = 1;
  public static final int LONG = 2;
  private static final int NARROW = 4;
  private static final int ALONE = 0x8000;

  /** A stamp says how a field got its value: not at all, from the time, or by whoever set it. */
  static final int UNSET = 0;

  static final int COMPUTED = 1;
  private static final int FIRST_SET = 2;

  private static final String[] NAMES = {
    "ERA",
    "YEAR",
    "MONTH",
    "WEEK_OF_YEAR",
    "WEEK_OF_MONTH",
    "DAY_OF_MONTH",
    "DAY_OF_YEAR",
    "DAY_OF_WEEK",
    "DAY_OF_WEEK_IN_MONTH",
    "AM_PM",
    "HOUR",
    "HOUR_OF_DAY",
    "MINUTE",
    "SECOND",
    "MILLISECOND",
    "ZONE_OFFSET",
    "DST_OFFSET"
  };

  protected int[] fields = new int[FIELD_COUNT];
  protected long time;
  protected boolean isTimeSet;
  protected boolean areFieldsSet;
  boolean areAllFieldsSet;
  int[] stamps = new int[FIELD_COUNT];
  private int nextStamp = FIRST_SET;
  private boolean lenient = true;
  private int firstDayOfWeek = LocaleWords.usualFirstDay();
  private int minimalDays = LocaleWords.usualLeastDays();
  private TimeZone zone;

  /** What a calendar is made of, step by step; what is not set has the value of the epoch. */
  public static class Builder {
    private final List<int[]> set = new ArrayList<>();
    private Long instant;
    private TimeZone zone;
    private boolean lenient = true;
    private int[] weeks;
    private int[] weekDate;
    private String type;

    public Builder() {}

    private Builder put(int field, int value) {
      if (instant != null) {
        throw new IllegalStateException("instant has been set");
      }
      set.add(new int[] {field, value});
      return this;
    }

    public Builder set(int field, int value) {
      if (field < 0 || field >= FIELD_COUNT) {
        throw new IllegalArgumentException("field is invalid");
      }
      return put(field, value);
    }

    public Builder setFields(int... pairs) {
      if (pairs.length % 2 != 0) {
        throw new IllegalArgumentException();
      }
      for (int i = 0; i < pairs.length; i += 2) {
        set(pairs[i], pairs[i + 1]);
      }
      return this;
    }

    public Builder setDate(int year, int month, int day) {
      return put(YEAR, year).put(MONTH, month).put(DAY_OF_MONTH, day);
    }

    public Builder setWeekDate(int weekYear, int week, int dayOfWeek) {
      if (instant != null) {
        throw new IllegalStateException("instant has been set");
      }
      weekDate = new int[] {weekYear, week, dayOfWeek};
      return this;
    }

    public Builder setTimeOfDay(int hour, int minute, int second) {
      return setTimeOfDay(hour, minute, second, 0);
    }

    public Builder setTimeOfDay(int hour, int minute, int second, int millis) {
      return put(HOUR_OF_DAY, hour)
          .put(MINUTE, minute)
          .put(SECOND, second)
          .put(MILLISECOND, millis);
    }

    public Builder setInstant(long instant) {
      if (!set.isEmpty()) {
        throw new IllegalStateException();
      }
      this.instant = instant;
      return this;
    }

    public Builder setInstant(Date instant) {
      return setInstant(instant.getTime());
    }

    public Builder setTimeZone(TimeZone zone) {
      if (zone == null) {
        throw new NullPointerException();
      }
      this.zone = zone;
      return this;
    }

    public Builder setLenient(boolean lenient) {
      this.lenient = lenient;
      return this;
    }

    public Builder setLocale(Locale locale) {
      if (locale == null) {
        throw new NullPointerException();
      }
      return this;
    }

    /** Gregorian, and of ISO 8601 where it says so; the board has no others. */
    public Builder setCalendarType(String type) {
      String known = type.equals("gregorian") ? "gregory" : type;
      if (!known.equals("gregory") && !known.equals("iso8601")) {
        throw new IllegalArgumentException("unknown calendar type: " + type);
      } else if (this.type != null && !this.type.equals(known)) {
        throw new IllegalStateException("calendar type has been set");
      }
      this.type = known;
      return this;
    }

    public Builder setWeekDefinition(int firstDayOfWeek, int minimalDays) {
      weeks = new int[] {firstDayOfWeek, minimalDays};
      return this;
    }

    public Calendar build() {
      Calendar calendar = zone == null ? new GregorianCalendar() : new GregorianCalendar(zone);
      calendar.setLenient(lenient);
      if (type != null && type.equals("iso8601")) {
        ((GregorianCalendar) calendar).setGregorianChange(new Date(Long.MIN_VALUE));
        weeks = new int[] {MONDAY, 4};
      }
      if (weeks != null) {
        calendar.setFirstDayOfWeek(weeks[0]);
        calendar.setMinimalDaysInFirstWeek(weeks[1]);
      }
      if (instant != null) {
        calendar.setTimeInMillis(instant);
        return calendar;
      }
      calendar.clear();
      for (int[] field : set) {
        calendar.set(field[0], field[1]);
      }
      if (weekDate != null) {
        calendar.setWeekDate(weekDate[0], weekDate[1], weekDate[2]);
      }
      calendar.getTimeInMillis();
      return calendar;
    }
  }

  protected Calendar() {
    this(TimeZone.ofProgram());
  }

  Calendar(TimeZone zone) {
    this.zone = zone;
  }

  public static Calendar getInstance() {
    return new GregorianCalendar();
  }

  public static Calendar getInstance(TimeZone zone) {
    return new GregorianCalendar(zone);
  }

  public static Calendar getInstance(Locale locale) {
    return new GregorianCalendar(locale);
  }

  public static Calendar getInstance(TimeZone zone, Locale locale) {
    return new GregorianCalendar(zone, locale);
  }

  /** Weeks begin as they do in a region. */
  public final void startWeeks(Locale locale) {
    setFirstDayOfWeek(LocaleWords.firstDay(locale));
    setMinimalDaysInFirstWeek(LocaleWords.leastDays(locale));
  }

  /** Makes the time from the fields. */
  protected abstract void computeTime();

  /** Makes the fields from the time. */
  protected abstract void computeFields();

  public abstract void add(int field, int amount);

  public abstract void roll(int field, boolean up);

  public abstract void roll(int field, int amount);

  public abstract int getMinimum(int field);

  public abstract int getMaximum(int field);

  public abstract int getGreatestMinimum(int field);

  public abstract int getLeastMaximum(int field);

  public abstract int getActualMinimum(int field);

  public abstract int getActualMaximum(int field);

  public final Date getTime() {
    return new Date(getTimeInMillis());
  }

  public final void setTime(Date date) {
    setTimeInMillis(date.getTime());
  }

  public final Instant toInstant() {
    return Instant.ofEpochMilli(getTimeInMillis());
  }

  public long getTimeInMillis() {
    if (!isTimeSet) {
      computeTime();
      isTimeSet = true;
    }
    return time;
  }

  public void setTimeInMillis(long millis) {
    time = millis;
    isTimeSet = true;
    refresh();
  }

  /** Computes all fields anew. */
  void refresh() {
    computeFields();
    areFieldsSet = true;
    areAllFieldsSet = true;
  }

  protected void complete() {
    getTimeInMillis();
    if (!areFieldsSet || !areAllFieldsSet) {
      refresh();
    }
  }

  public int get(int field) {
    complete();
    return fields[field];
  }

  protected final int internalGet(int field) {
    return fields[field];
  }

  public void set(int field, int value) {
    if (areFieldsSet && !areAllFieldsSet) {
      refresh();
    }
    fields[field] = value;
    stamps[field] = nextStamp++;
    isTimeSet = false;
    areFieldsSet = false;
  }

  public final void set(int year, int month, int day) {
    set(YEAR, year);
    set(MONTH, month);
    set(DATE, day);
  }

  public final void set(int year, int month, int day, int hour, int minute) {
    set(year, month, day);
    set(HOUR_OF_DAY, hour);
    set(MINUTE, minute);
  }

  public final void set(int year, int month, int day, int hour, int minute, int second) {
    set(year, month, day, hour, minute);
    set(SECOND, second);
  }

  public final void clear() {
    for (int field = 0; field < FIELD_COUNT; field++) {
      clear(field);
    }
    nextStamp = FIRST_SET;
  }

  public final void clear(int field) {
    fields[field] = 0;
    stamps[field] = UNSET;
    isTimeSet = false;
    areFieldsSet = false;
    areAllFieldsSet = false;
  }

  public final boolean isSet(int field) {
    return stamps[field] != UNSET;
  }

  public boolean isLenient() {
    return lenient;
  }

  public void setLenient(boolean lenient) {
    this.lenient = lenient;
  }

  public int getFirstDayOfWeek() {
    return firstDayOfWeek;
  }

  public void setFirstDayOfWeek(int day) {
    getTimeInMillis();
    firstDayOfWeek = day;
    refresh();
  }

  public int getMinimalDaysInFirstWeek() {
    return minimalDays;
  }

  public void setMinimalDaysInFirstWeek(int days) {
    getTimeInMillis();
    minimalDays = days;
    refresh();
  }

  public TimeZone getTimeZone() {
    return zone;
  }

  /** The zone, for those who do not change it. */
  final TimeZone zone() {
    return zone;
  }

  public void setTimeZone(TimeZone zone) {
    this.zone = zone;
    areFieldsSet = false;
  }

  public String getCalendarType() {
    return "gregory";
  }

  public boolean isWeekDateSupported() {
    return true;
  }

  public int getWeekYear() {
    throw new UnsupportedOperationException();
  }

  public void setWeekDate(int weekYear, int week, int dayOfWeek) {
    throw new UnsupportedOperationException();
  }

  public int getWeeksInWeekYear() {
    throw new UnsupportedOperationException();
  }

  /** The text of a field, or null where it is a number. */
  public String getDisplayName(int field, int style, Locale locale) {
    int plain = plainStyle(field, style, SHORT, locale);
    int value = get(field);
    if (plain == NARROW) {
      return narrowName(field, value);
    }
    String[] words = words(field, plain, locale);
    if (words != null) {
      return words[value];
    }
    String text =
        switch (field) {
          case MONTH -> GregorianCalendar.monthName(value);
          case DAY_OF_WEEK -> GregorianCalendar.dayName(value);
          case AM_PM -> value == AM ? "AM" : "PM";
          case ERA ->
              plain == SHORT
                  ? value == 0 ? "BC" : "AD"
                  : value == 0 ? "Before Christ" : "Anno Domini";
          default -> null;
        };
    boolean cut = plain == SHORT && (field == MONTH || field == DAY_OF_WEEK);
    return cut ? text.substring(0, 3) : text;
  }

  /** The style without the mark of names that stand alone, which are the same here. */
  private static int plainStyle(int field, int style, int least, Locale locale) {
    int plain = style & ~ALONE;
    if (field < 0 || field >= FIELD_COUNT || plain < least || plain > NARROW || plain == 3) {
      throw new IllegalArgumentException();
    } else if (locale == null) {
      throw new NullPointerException();
    }
    return plain;
  }

  private static String narrowName(int field, int value) {
    return switch (field) {
      case MONTH -> GregorianCalendar.monthName(value).substring(0, 1);
      case DAY_OF_WEEK -> GregorianCalendar.dayName(value).substring(0, 1);
      case AM_PM -> value == AM ? "a" : "p";
      case ERA -> value == 0 ? "B" : "A";
      default -> null;
    };
  }

  /** The names of a field in another language than English, or null. */
  private static String[] words(int field, int style, Locale locale) {
    String kind =
        switch (field) {
          case MONTH -> style == LONG ? "t0" : "t1";
          case DAY_OF_WEEK -> style == LONG ? "t2" : "t3";
          case AM_PM -> "t4";
          case ERA -> "t5";
          default -> null;
        };
    return kind == null ? null : LocaleWords.words(locale, kind);
  }

  /**
   * The names of all values of a field, or null where values have none.
   *
   * @param marked SHORT, LONG, or ALL_STYLES for both
   */
  public Map<String, Integer> getDisplayNames(int field, int marked, Locale locale) {
    int style = plainStyle(field, marked, ALL_STYLES, locale);
    String[] names =
        switch (field) {
          case MONTH, DAY_OF_WEEK -> new String[field == MONTH ? 12 : 8];
          case AM_PM -> new String[] {"AM", "PM"};
          case ERA -> new String[] {"BC", "AD"};
          default -> null;
        };
    if (names == null) {
      return null;
    }
    Map<String, Integer> result = new HashMap<>();
    for (int s = SHORT; s <= LONG && words(field, s, locale) != null; s++) {
      String[] words = style == ALL_STYLES || style == s ? words(field, s, locale) : new String[0];
      for (int i = 0; i < words.length; i++) {
        if (!words[i].isEmpty()) {
          result.put(words[i], i);
        }
      }
    }
    if (!result.isEmpty()) {
      return result;
    }
    for (int i = field == DAY_OF_WEEK ? 1 : 0; i < names.length; i++) {
      if (names[i] != null) {
        result.put(names[i], i);
        if (style == ALL_STYLES) {
          result.put(field == ERA ? names[i].substring(0, 1) : i == 0 ? "a" : "p", i);
        }
        if (style == ALL_STYLES && field == ERA) {
          result.put(i == 0 ? "Before Christ" : "Anno Domini", i);
        }
        continue;
      }
      String name = field == MONTH ? GregorianCalendar.monthName(i) : GregorianCalendar.dayName(i);
      if (style != SHORT) {
        result.put(name, i);
      }
      if (style != LONG) {
        result.put(name.substring(0, 3), i);
      }
    }
    return result;
  }

  static String fieldName(int field) {
    return NAMES[field];
  }

  public boolean before(Object when) {
    return when instanceof Calendar c && compareTo(c) < 0;
  }

  public boolean after(Object when) {
    return when instanceof Calendar c && compareTo(c) > 0;
  }

  @Override
  public int compareTo(Calendar other) {
    return Long.compare(getTimeInMillis(), other.getTimeInMillis());
  }

  @Override
  public Object clone() {
    try {
      Calendar c = (Calendar) super.clone();
      c.fields = fields.clone();
      c.stamps = stamps.clone();
      c.zone = (TimeZone) zone.clone();
      return c;
    } catch (CloneNotSupportedException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Calendar c
        && getTimeInMillis() == c.getTimeInMillis()
        && lenient == c.lenient
        && firstDayOfWeek == c.firstDayOfWeek
        && minimalDays == c.minimalDays
        && zone.equals(c.zone);
  }

  @Override
  public int hashCode() {
    int settings =
        (lenient ? 1 : 0) | firstDayOfWeek << 1 | minimalDays << 4 | zone.hashCode() << 7;
    return settings ^ Long.hashCode(getTimeInMillis());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(getClass().getName());
    out.append("[time=").append(isTimeSet ? String.valueOf(time) : "?");
    out.append(",areFieldsSet=").append(areFieldsSet);
    out.append(",areAllFieldsSet=").append(areAllFieldsSet);
    out.append(",lenient=").append(lenient);
    out.append(",zone=").append(zone);
    out.append(",firstDayOfWeek=").append(firstDayOfWeek);
    out.append(",minimalDaysInFirstWeek=").append(minimalDays);
    for (int field = 0; field < FIELD_COUNT; field++) {
      out.append(',').append(NAMES[field]).append('=');
      out.append(stamps[field] == UNSET ? "?" : String.valueOf(fields[field]));
    }
    return out.append(']').toString();
  }
}
