package dev.mochaberry.standins.text;

import dev.mochaberry.standins.time.format.LocaleWords;
import java.util.Arrays;
import java.util.Locale;

/** {@code java.text.DateFormatSymbols} in English. */
public class DateFormatSymbols implements Cloneable {
  private String[] months = {
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
    "December",
    ""
  };
  private String[] weekdays = {
    "", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private String[] shortMonths = shortened(months);
  private String[] shortWeekdays = shortened(weekdays);
  private String[] halves = {"AM", "PM"};
  private String[] eras = {"BC", "AD"};

  public DateFormatSymbols() {
    this(null);
  }

  public DateFormatSymbols(Locale locale) {
    if (LocaleWords.words(locale, "t0") != null) {
      months = LocaleWords.words(locale, "t0");
      shortMonths = LocaleWords.words(locale, "t1");
      weekdays = LocaleWords.words(locale, "t2");
      shortWeekdays = LocaleWords.words(locale, "t3");
      halves = LocaleWords.words(locale, "t4");
      eras = LocaleWords.words(locale, "t5");
    }
  }

  public static DateFormatSymbols getInstance() {
    return new DateFormatSymbols();
  }

  public static DateFormatSymbols getInstance(Locale locale) {
    return new DateFormatSymbols(locale);
  }

  private static String[] shortened(String[] names) {
    String[] result = names.clone();
    for (int i = 0; i < result.length; i++) {
      result[i] = names[i].substring(0, Math.min(3, names[i].length()));
    }
    return result;
  }

  @Override
  public Object clone() {
    DateFormatSymbols copy = new DateFormatSymbols();
    copy.months = months;
    copy.weekdays = weekdays;
    copy.shortMonths = shortMonths;
    copy.shortWeekdays = shortWeekdays;
    copy.halves = halves;
    copy.eras = eras;
    return copy;
  }

  private String[][] all() {
    return new String[][] {months, weekdays, shortMonths, shortWeekdays, halves, eras};
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateFormatSymbols s && Arrays.deepEquals(all(), s.all());
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(all());
  }

  public String[] getMonths() {
    return months.clone();
  }

  public void setMonths(String[] months) {
    this.months = months.clone();
  }

  public String[] getShortMonths() {
    return shortMonths.clone();
  }

  public void setShortMonths(String[] months) {
    shortMonths = months.clone();
  }

  public String[] getWeekdays() {
    return weekdays.clone();
  }

  public void setWeekdays(String[] weekdays) {
    this.weekdays = weekdays.clone();
  }

  public String[] getShortWeekdays() {
    return shortWeekdays.clone();
  }

  public void setShortWeekdays(String[] weekdays) {
    shortWeekdays = weekdays.clone();
  }

  public String[] getAmPmStrings() {
    return halves.clone();
  }

  public void setAmPmStrings(String[] halves) {
    this.halves = halves.clone();
  }

  public String[] getEras() {
    return eras.clone();
  }

  public void setEras(String[] eras) {
    this.eras = eras.clone();
  }
}
