package dev.mochaberry.standins.text;

import dev.mochaberry.standins.time.format.LocaleWords;
import dev.mochaberry.standins.util.Calendar;
import dev.mochaberry.standins.util.Date;
import dev.mochaberry.standins.util.TimeZone;
import java.text.FieldPosition;
import java.text.ParseException;
import java.text.ParsePosition;
import java.util.Locale;

/** {@code java.text.DateFormat}: what languages other than English write comes from a table. */
public abstract class DateFormat extends Format {
  public static final int FULL = 0;
  public static final int LONG = 1;
  public static final int MEDIUM = 2;
  public static final int SHORT = 3;
  public static final int DEFAULT = MEDIUM;

  private static final String[] DATES = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
  private static final String[] TIMES = {"h:mm:ss#a zzzz", "h:mm:ss#a z", "h:mm:ss#a", "h:mm#a"};

  protected Calendar calendar;

  public static final DateFormat getInstance() {
    return getDateTimeInstance(SHORT, SHORT);
  }

  public static final DateFormat getDateInstance() {
    return getDateInstance(DEFAULT);
  }

  public static final DateFormat getDateInstance(int style) {
    return new SimpleDateFormat(date(style, null));
  }

  public static final DateFormat getDateInstance(int style, Locale locale) {
    return new SimpleDateFormat(date(style, locale), locale);
  }

  private static String date(int style, Locale locale) {
    return pattern(DATES, style, "date", locale, 0);
  }

  public static final DateFormat getTimeInstance() {
    return getTimeInstance(DEFAULT);
  }

  public static final DateFormat getTimeInstance(int style) {
    return new SimpleDateFormat(time(style, null));
  }

  public static final DateFormat getTimeInstance(int style, Locale locale) {
    return new SimpleDateFormat(time(style, locale), locale);
  }

  private static String time(int style, Locale locale) {
    return pattern(TIMES, style, "time", locale, 4);
  }

  public static final DateFormat getDateTimeInstance() {
    return getDateTimeInstance(DEFAULT, DEFAULT);
  }

  public static final DateFormat getDateTimeInstance(int date, int time) {
    return new SimpleDateFormat(dateTime(date, time, null));
  }

  public static final DateFormat getDateTimeInstance(int date, int time, Locale locale) {
    return new SimpleDateFormat(dateTime(date, time, locale), locale);
  }

  private static String dateTime(int date, int time, Locale locale) {
    String between = date <= LONG ? LocaleWords.betweenDateAndTime() : ", ";
    String english = date(date, locale) + between + time(time, locale);
    String[] words = LocaleWords.words(locale, "p");
    return words == null ? english : words[4 * (2 + date) + time];
  }

  private static String pattern(
      String[] patterns, int style, String kind, Locale locale, int first) {
    if (style < FULL || style > SHORT) {
      throw new IllegalArgumentException("Illegal " + kind + " style " + style);
    }
    String[] words = LocaleWords.words(locale, "p");
    return words == null
        ? patterns[style].replace("#", LocaleWords.spaceBeforeHalf())
        : words[first + style];
  }

  public final String format(Date date) {
    return format(date, new StringBuffer(), new FieldPosition(0)).toString();
  }

  /** What is formatted may be a date or a number of milliseconds. */
  @Override
  public final StringBuffer format(Object date, StringBuffer out, FieldPosition position) {
    if (date instanceof Date d) {
      return format(d, out, position);
    } else if (date instanceof Number n) {
      return format(new Date(n.longValue()), out, position);
    }
    throw new IllegalArgumentException("Cannot format given Object as a Date");
  }

  public abstract StringBuffer format(Date date, StringBuffer out, FieldPosition position);

  public Date parse(String text) throws ParseException {
    ParsePosition position = new ParsePosition(0);
    Date date = parse(text, position);
    if (position.getIndex() == 0) {
      throw new ParseException("Unparseable date: \"" + text + "\"", position.getErrorIndex());
    }
    return date;
  }

  public abstract Date parse(String text, ParsePosition position);

  @Override
  public Object parseObject(String text, ParsePosition position) {
    return parse(text, position);
  }

  public void setCalendar(Calendar calendar) {
    this.calendar = calendar;
  }

  public Calendar getCalendar() {
    return calendar;
  }

  public void setTimeZone(TimeZone zone) {
    calendar.setTimeZone(zone);
  }

  public TimeZone getTimeZone() {
    return calendar.getTimeZone();
  }

  public void setLenient(boolean lenient) {
    calendar.setLenient(lenient);
  }

  public boolean isLenient() {
    return calendar.isLenient();
  }

  @Override
  public Object clone() {
    DateFormat f = (DateFormat) super.clone();
    f.calendar = (Calendar) calendar.clone();
    return f;
  }
}
