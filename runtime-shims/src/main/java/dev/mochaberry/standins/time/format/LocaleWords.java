package dev.mochaberry.standins.time.format;

import java.util.Locale;

/**
 * What differs between the formatters and locale data of JDKs: declared, as the translating JDK has
 * it.
 */
public final class LocaleWords {
  private LocaleWords() {}

  /** What stands before AM and PM. */
  public static native String spaceBeforeHalf();

  /** What stands between a long date and its time, as a pattern. */
  public static native String betweenDateAndTime();

  /**
   * What a language says: names of months and the like, or patterns; null of English, whose words
   * need no table. What there is stands with the translator's table.
   *
   * @param locale may be null, for the default
   */
  public static native String[] words(Locale locale, String key);

  /** Whether the night ends when the morning begins, and not at midnight. */
  static native boolean isNightToMorning();

  /** The day that begins weeks, as {@code java.util.Calendar} counts. */
  public static native int firstDay(Locale locale);

  /** How many days the first week of a year has at least. */
  public static native int leastDays(Locale locale);

  /** The day that begins weeks where no locale is named. */
  public static native int usualFirstDay();

  /** How many days the first week has where no locale is named. */
  public static native int usualLeastDays();

  /** What stands behind a zone that was read, where that is shown. */
  static native String kindOfZone();

  /** Whether the letter F is the week of the month, and not the day in it. */
  static native boolean isWeekOfMonth();
}
