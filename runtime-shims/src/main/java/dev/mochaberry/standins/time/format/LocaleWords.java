package dev.mochaberry.standins.time.format;

/**
 * What differs between the formatters and locale data of JDKs: declared, as the translating JDK has
 * it.
 */
final class LocaleWords {
  private LocaleWords() {}

  /** What stands before AM and PM. */
  static native String spaceBeforeHalf();

  /** What stands between a long date and its time, as a pattern. */
  static native String betweenDateAndTime();

  /** Whether the letter F is the week of the month, and not the day in it. */
  static native boolean isWeekOfMonth();
}
