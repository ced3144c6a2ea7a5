package dev.mochaberry.standins.util;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** {@code java.util.GregorianCalendar}: Julian before the 15th of October 1582. */
public class GregorianCalendar extends Calendar {
  public static final int BC = 0;
  public static final int AD = 1;
  private static final long DAY = 86_400_000L;

  /** Days are counted from 1970. */
  private static final long CHANGE = -141_427;

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] DAYS = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };

  private static final int[] LEAST = {0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -46_800_000, 0};
  private static final int[] MOST = {
    1, 292_278_994, 11, 53, 6, 31, 366, 7, 6, 1, 11, 23, 59, 59, 999, 50_400_000, 7_200_000
  };
  private static final int[] LEAST_MOST = {
    1, 292_269_054, 11, 52, 4, 28, 365, 7, 4, 1, 11, 23, 59, 59, 999, 50_400_000, 1_200_000
  };

  private long change = CHANGE;

  public GregorianCalendar() {
    this(TimeZone.ofProgram());
  }

  public GregorianCalendar(TimeZone zone) {
    super(zone);
    setTimeInMillis(System.currentTimeMillis());
  }

  public GregorianCalendar(Locale locale) {
    this();
    startWeeks(locale);
  }

  public GregorianCalendar(TimeZone zone, Locale locale) {
    this(zone);
    startWeeks(locale);
  }

  public GregorianCalendar(int year, int month, int day) {
    this(year, month, day, 0, 0, 0);
  }

  public GregorianCalendar(int year, int month, int day, int hour, int minute) {
    this(year, month, day, hour, minute, 0);
  }

  public GregorianCalendar(int year, int month, int day, int hour, int minute, int second) {
    super(TimeZone.ofProgram());
    set(year, month, day);
    start(AM_PM, hour / 12);
    start(HOUR, hour % 12);
    set(HOUR_OF_DAY, hour);
    set(MINUTE, minute);
    set(SECOND, second);
  }

  /** A value that one set later makes forget. */
  private void start(int field, int value) {
    fields[field] = value;
    stamps[field] = COMPUTED;
  }

  static String monthName(int month) {
    return MONTHS[month];
  }

  static String dayName(int day) {
    return DAYS[day - 1];
  }

  public static GregorianCalendar from(ZonedDateTime t) {
    GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone(t.getZone()));
    c.change = Long.MIN_VALUE;
    c.setFirstDayOfWeek(MONDAY);
    c.setMinimalDaysInFirstWeek(4);
    c.setTimeInMillis(t.toInstant().toEpochMilli());
    return c;
  }

  public ZonedDateTime toZonedDateTime() {
    ZoneId zone = getTimeZone().toZoneId();
    return ZonedDateTime.ofInstant(toInstant(), zone);
  }

  public void setGregorianChange(Date date) {
    change = Math.floorDiv(date.getTime(), DAY);
    getTimeInMillis();
    refresh();
  }

  public final Date getGregorianChange() {
    return new Date(change * DAY);
  }

  public boolean isLeapYear(int year) {
    boolean julian = dayOf(year, 2, 1, false) < change;
    return year % 4 == 0 && (julian || year % 100 != 0 || year % 400 == 0);
  }

  /** The first day of a month, months from 0, and beyond. */
  private long monthStart(long year, int month) {
    long y = year + Math.floorDiv(month, 12);
    int m = Math.floorMod(month, 12);
    long day = dayOf(y, m, 1, false);
    return day < change ? dayOf(y, m, 1, true) : day;
  }

  /** The day of a date, with years that begin in March so that a leap day comes last. */
  private static long dayOf(long year, int month, int day, boolean julian) {
    long y = month < 2 ? year - 1 : year;
    int m = month < 2 ? month + 10 : month - 2;
    long days = 365 * y + Math.floorDiv(y, 4L) + (153 * m + 2) / 5 + day - 1;
    return julian
        ? days - 719_470
        : days - Math.floorDiv(y, 100L) + Math.floorDiv(y, 400L) - 719_468;
  }

  @Override
  protected void computeFields() {
    int[] offsets = zone().offsets(time);
    long local = time + offsets[0] + offsets[1];
    long day = Math.floorDiv(local, DAY);
    int rest = (int) Math.floorMod(local, DAY);
    boolean julian = day < change;
    long fromMarch = day + (julian ? 719_470 : 719_468);
    long year = Math.floorDiv(fromMarch * 400, julian ? 146_100L : 146_097L);
    while (dayOf(year, 2, 1, julian) > day) {
      year--;
    }
    while (dayOf(year + 1, 2, 1, julian) <= day) {
      year++;
    }
    int ofYear = (int) (day - dayOf(year, 2, 1, julian));
    int m = (5 * ofYear + 2) / 153;
    int month = m < 10 ? m + 2 : m - 10;
    if (month < 2) {
      year++;
    }
    fields[ERA] = year > 0 ? AD : BC;
    fields[YEAR] = (int) (year > 0 ? year : 1 - year);
    fields[MONTH] = month;
    fields[DAY_OF_MONTH] = ofYear - (153 * m + 2) / 5 + 1;
    fields[DAY_OF_YEAR] = (int) (day - monthStart(year, 0)) + 1;
    fields[DAY_OF_WEEK] = (int) Math.floorMod(day + 4, 7L) + 1;
    fields[DAY_OF_WEEK_IN_MONTH] = (fields[DAY_OF_MONTH] - 1) / 7 + 1;
    fields[WEEK_OF_MONTH] = week(day, monthStart(year, month));
    fields[WEEK_OF_YEAR] = weekOfYear(day, year);
    fields[HOUR_OF_DAY] = rest / 3_600_000;
    fields[AM_PM] = fields[HOUR_OF_DAY] / 12;
    fields[HOUR] = fields[HOUR_OF_DAY] % 12;
    fields[MINUTE] = rest / 60_000 % 60;
    fields[SECOND] = rest / 1000 % 60;
    fields[MILLISECOND] = rest % 1000;
    fields[ZONE_OFFSET] = offsets[0];
    fields[DST_OFFSET] = offsets[1];
    for (int field = 0; field < FIELD_COUNT; field++) {
      stamps[field] = COMPUTED;
    }
  }

  /** The week that a day is in, of the month or year that starts at another; 0 before the first. */
  private int week(long day, long start) {
    return (int) Math.floorDiv(day - firstWeek(start), 7L) + 1;
  }

  /** The day on which the first week begins that has enough days of a month or year. */
  private long firstWeek(long start) {
    long begins = start - Math.floorMod(start + 4 - (getFirstDayOfWeek() - 1), 7L);
    return start - begins > 7 - getMinimalDaysInFirstWeek() ? begins + 7 : begins;
  }

  private int weekOfYear(long day, long year) {
    int week = week(day, monthStart(year, 0));
    if (week < 1) {
      return week(day, monthStart(year - 1, 0));
    }
    return week >= 52 && day >= firstWeek(monthStart(year + 1, 0)) ? 1 : week;
  }

  @Override
  public int getWeekYear() {
    int year = get(YEAR);
    int week = get(WEEK_OF_YEAR);
    return get(MONTH) == JANUARY && week >= 52
        ? year - 1
        : get(MONTH) == DECEMBER && week == 1 ? year + 1 : year;
  }

  /** The day of a week of the year that weeks count, which is another at the ends of a year. */
  @Override
  public void setWeekDate(int weekYear, int week, int dayOfWeek) {
    if (dayOfWeek < SUNDAY || dayOfWeek > SATURDAY) {
      throw new IllegalArgumentException("invalid dayOfWeek: " + dayOfWeek);
    }
    GregorianCalendar c = (GregorianCalendar) clone();
    c.setLenient(true);
    c.clear();
    c.setTimeZone(TimeZone.getTimeZone("GMT"));
    c.set(YEAR, weekYear);
    c.set(WEEK_OF_YEAR, 1);
    c.set(DAY_OF_WEEK, getFirstDayOfWeek());
    c.add(DAY_OF_YEAR, Math.floorMod(dayOfWeek - getFirstDayOfWeek(), 7) + 7 * (week - 1));
    c.complete();
    boolean other =
        c.getWeekYear() != weekYear
            || c.fields[WEEK_OF_YEAR] != week
            || c.fields[DAY_OF_WEEK] != dayOfWeek;
    if (!isLenient() && other) {
      throw new IllegalArgumentException();
    }
    set(ERA, c.fields[ERA]);
    set(YEAR, c.fields[YEAR]);
    set(MONTH, c.fields[MONTH]);
    set(DAY_OF_MONTH, c.fields[DAY_OF_MONTH]);
    fields[WEEK_OF_YEAR] = week;
    complete();
  }

  @Override
  public int getWeeksInWeekYear() {
    int year = getWeekYear();
    return (int) (firstWeek(monthStart(year + 1L, 0)) - firstWeek(monthStart(year, 0))) / 7;
  }

  @Override
  protected void computeTime() {
    int[] wanted = fields.clone();
    int[] wantedStamps = stamps.clone();
    if (!isLenient()) {
      checkRanges();
    }
    long year = stamps[YEAR] == UNSET ? 1970 : fields[YEAR];
    if (stamps[ERA] != UNSET && fields[ERA] == BC) {
      year = 1 - year;
    }
    long wall = day(year) * DAY + timeOfDay();
    boolean zoneSet = stamps[ZONE_OFFSET] > COMPUTED;
    boolean savingsSet = stamps[DST_OFFSET] > COMPUTED;
    int start = zoneSet ? fields[ZONE_OFFSET] : zone().getRawOffset();
    int[] offsets = zone().offsetsByWall(wall, start);
    time =
        wall
            - (zoneSet ? fields[ZONE_OFFSET] : offsets[0])
            - (savingsSet ? fields[DST_OFFSET] : offsets[1]);
    if (!isLenient()) {
      checkUnchanged(wanted, wantedStamps);
    }
    computeSetFields(wantedStamps);
  }

  /** Fields that were set get what the time says, so that none of them is newer than another. */
  private void computeSetFields(int[] before) {
    computeFields();
    boolean all = true;
    for (int field = 0; field < FIELD_COUNT; field++) {
      if (before[field] == UNSET) {
        fields[field] = 0;
        stamps[field] = UNSET;
        all = false;
      }
    }
    areFieldsSet = true;
    areAllFieldsSet = all;
  }

  private void checkRanges() {
    for (int field = 0; field < FIELD_COUNT; field++) {
      boolean wrong = fields[field] < LEAST[field] || fields[field] > MOST[field];
      if (stamps[field] > COMPUTED && wrong) {
        throw new IllegalArgumentException(fieldName(field));
      }
    }
  }

  private void checkUnchanged(int[] wanted, int[] wantedStamps) {
    computeFields();
    int[] computed = fields;
    fields = wanted;
    stamps = wantedStamps;
    for (int field = 0; field < FIELD_COUNT; field++) {
      if (stamps[field] > COMPUTED && wanted[field] != computed[field]) {
        throw new IllegalArgumentException(
            fieldName(field) + ": " + wanted[field] + " -> " + computed[field]);
      }
    }
  }

  private int both(int a, int b) {
    return stamps[a] == UNSET || stamps[b] == UNSET ? UNSET : Math.max(stamps[a], stamps[b]);
  }

  private int set(int field, int otherwise, boolean yes) {
    return yes && stamps[field] != UNSET ? fields[field] : otherwise;
  }

  /** The day that the fields mean which were set last. */
  private long day(long year) {
    int dayOfMonth = stamps[DAY_OF_MONTH];
    int weekOfMonth = both(WEEK_OF_MONTH, DAY_OF_WEEK);
    int inMonth = both(DAY_OF_WEEK_IN_MONTH, DAY_OF_WEEK);
    int dayOfYear = stamps[DAY_OF_YEAR];
    int weekOfYear = both(WEEK_OF_YEAR, DAY_OF_WEEK);
    int best = most(dayOfMonth, weekOfMonth, inMonth, dayOfYear, weekOfYear);
    if (best == UNSET) {
      weekOfMonth = stamps[WEEK_OF_MONTH];
      inMonth = Math.max(stamps[DAY_OF_WEEK_IN_MONTH], stamps[DAY_OF_WEEK]);
      weekOfYear = stamps[WEEK_OF_YEAR];
      best = most(weekOfMonth, inMonth, weekOfYear, 0, 0);
      if (best == UNSET) {
        dayOfMonth = stamps[MONTH];
        best = dayOfMonth;
      }
    }
    boolean byMonth =
        best == dayOfMonth
            || best == weekOfMonth && stamps[WEEK_OF_MONTH] >= stamps[WEEK_OF_YEAR]
            || best == inMonth && stamps[DAY_OF_WEEK_IN_MONTH] >= stamps[WEEK_OF_YEAR];
    if (!byMonth) {
      long start = monthStart(year, 0);
      return best == dayOfYear
          ? start + fields[DAY_OF_YEAR] - 1
          : firstWeek(start) + 7L * (set(WEEK_OF_YEAR, 1, true) - 1) + intoWeek();
    }
    long start = monthStart(year, set(MONTH, JANUARY, true));
    if (best == dayOfMonth) {
      return start + set(DAY_OF_MONTH, 1, true) - 1;
    } else if (best == weekOfMonth && stamps[WEEK_OF_MONTH] >= stamps[DAY_OF_WEEK_IN_MONTH]) {
      return firstWeek(start) + 7L * (fields[WEEK_OF_MONTH] - 1) + intoWeek();
    }
    int weekday = set(DAY_OF_WEEK, getFirstDayOfWeek(), true) - 1;
    int number = set(DAY_OF_WEEK_IN_MONTH, 1, true);
    if (number < 0) {
      long end = monthStart(year, set(MONTH, JANUARY, true) + 1) - 1;
      return end - Math.floorMod(end + 4 - weekday, 7L) + 7L * (number + 1);
    }
    return start + Math.floorMod(weekday - (start + 4), 7L) + 7L * (number - 1);
  }

  /** How many days after the first of its week the wanted weekday is. */
  private int intoWeek() {
    int first = getFirstDayOfWeek();
    return Math.floorMod(set(DAY_OF_WEEK, first, true) - first, 7);
  }

  private static int most(int a, int b, int c, int d, int e) {
    return Math.max(Math.max(Math.max(a, b), Math.max(c, d)), e);
  }

  private long timeOfDay() {
    int half = both(HOUR, AM_PM);
    int best = Math.max(half, stamps[HOUR_OF_DAY]);
    if (best == UNSET) {
      best = Math.max(stamps[HOUR], stamps[AM_PM]);
    }
    long hours = 0;
    if (best != UNSET) {
      hours =
          best == stamps[HOUR_OF_DAY]
              ? fields[HOUR_OF_DAY]
              : fields[HOUR] + 12 * set(AM_PM, AM, true);
    }
    return ((hours * 60 + fields[MINUTE]) * 60 + fields[SECOND]) * 1000 + fields[MILLISECOND];
  }

  @Override
  public void add(int field, int amount) {
    if (field >= ZONE_OFFSET || field < 0) {
      throw new IllegalArgumentException();
    } else if (amount == 0) {
      return;
    }
    complete();
    switch (field) {
      case ERA -> set(ERA, Math.max(BC, Math.min(AD, fields[ERA] + amount)));
      case YEAR -> toMonth(yearWithEra() + amount, fields[MONTH]);
      case MONTH -> toMonth(yearWithEra(), (long) fields[MONTH] + amount);
      case HOUR, HOUR_OF_DAY -> setTimeInMillis(time + 3_600_000L * amount);
      case MINUTE -> setTimeInMillis(time + 60_000L * amount);
      case SECOND -> setTimeInMillis(time + 1000L * amount);
      case MILLISECOND -> setTimeInMillis(time + amount);
      case AM_PM -> addOnClock(DAY / 2 * amount);
      case WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH -> addOnClock(7 * DAY * amount);
      default -> addOnClock(DAY * amount);
    }
  }

  /** Adds days or half days: clocks show the same time then, if they show it on that day. */
  private void addOnClock(long millis) {
    int before = fields[ZONE_OFFSET] + fields[DST_OFFSET];
    long wall = time + before + millis;
    setTimeInMillis(time + millis);
    int moved = before - (fields[ZONE_OFFSET] + fields[DST_OFFSET]);
    if (moved == 0) {
      return;
    }
    setTimeInMillis(time + moved);
    long day = Math.floorDiv(time + fields[ZONE_OFFSET] + fields[DST_OFFSET], DAY);
    if (day != Math.floorDiv(wall, DAY)) {
      setTimeInMillis(time - moved);
    }
  }

  private long yearWithEra() {
    return fields[ERA] == BC ? 1L - fields[YEAR] : fields[YEAR];
  }

  /** The same day of another month, or its last. */
  private void toMonth(long year, long month) {
    long y = year + Math.floorDiv(month, 12L);
    int m = (int) Math.floorMod(month, 12L);
    int days = (int) (monthStart(y, m + 1) - monthStart(y, m));
    int day = Math.min(fields[DAY_OF_MONTH], days);
    long inDay = timeOfDay();
    long wall = (monthStart(y, m) + day - 1) * DAY + inDay;
    int[] offsets = zone().offsetsByWall(wall, zone().getRawOffset());
    setTimeInMillis(wall - offsets[0] - offsets[1]);
  }

  @Override
  public void roll(int field, boolean up) {
    roll(field, up ? 1 : -1);
  }

  @Override
  public void roll(int field, int amount) {
    if (amount == 0) {
      return;
    }
    complete();
    int least = getActualMinimum(field);
    int span = getActualMaximum(field) - least + 1;
    int value = Math.floorMod(fields[field] - least + amount, span) + least;
    if (value == fields[field] && (field == HOUR || field == HOUR_OF_DAY)) {
      // As the JDK's, which takes it for a change of the clock.
      value = Math.floorMod(value + (amount > 0 ? 1 : -1), span);
    }
    switch (field) {
      case YEAR -> {
        // The day stays what it is, and may be one of the next month's then.
        set(YEAR, fields[YEAR] + amount);
        complete();
      }
      case MONTH -> toMonth(yearWithEra(), value);
      case HOUR -> move(value, fields[HOUR], 3_600_000);
      case HOUR_OF_DAY -> move(value, fields[HOUR_OF_DAY], 3_600_000);
      case DAY_OF_WEEK -> {
        int first = getFirstDayOfWeek();
        int now = Math.floorMod(fields[DAY_OF_WEEK] - first, 7);
        move(Math.floorMod(now + amount, 7), now, DAY);
      }
      case WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH -> move(value, fields[field], 7 * DAY);
      default -> {
        set(field, value);
        complete();
      }
    }
  }

  private void move(int to, int from, long unit) {
    if (unit < DAY) {
      setTimeInMillis(time + (to - from) * unit);
    } else {
      addOnClock((to - from) * unit);
    }
  }

  @Override
  public int getMinimum(int field) {
    return LEAST[field];
  }

  @Override
  public int getGreatestMinimum(int field) {
    return LEAST[field];
  }

  @Override
  public int getMaximum(int field) {
    return MOST[field];
  }

  @Override
  public int getLeastMaximum(int field) {
    return LEAST_MOST[field];
  }

  @Override
  public int getActualMinimum(int field) {
    return LEAST[field];
  }

  @Override
  public int getActualMaximum(int field) {
    complete();
    long year = yearWithEra();
    long start = monthStart(year, fields[MONTH]);
    int days = (int) (monthStart(year, fields[MONTH] + 1) - start);
    return switch (field) {
      case DAY_OF_MONTH -> days;
      case DAY_OF_YEAR -> (int) (monthStart(year + 1, 0) - monthStart(year, 0));
      case WEEK_OF_MONTH -> week(start + days - 1, start);
      case WEEK_OF_YEAR ->
          (int) (firstWeek(monthStart(year + 1, 0)) - firstWeek(monthStart(year, 0))) / 7;
      case DAY_OF_WEEK_IN_MONTH -> (days - 1 - Math.floorMod(fields[DAY_OF_MONTH] - 1, 7)) / 7 + 1;
      default -> MOST[field];
    };
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof GregorianCalendar c && super.equals(c) && change == c.change;
  }

  @Override
  public int hashCode() {
    return super.hashCode() ^ (int) change;
  }
}
