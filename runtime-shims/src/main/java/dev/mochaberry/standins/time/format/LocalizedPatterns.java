package dev.mochaberry.standins.time.format;

import java.time.format.FormatStyle;
import java.util.Locale;

/** The patterns of languages; English needs no table. */
final class LocalizedPatterns {
  private static final int STYLES = 4;

  private LocalizedPatterns() {}

  /** The pattern for dates, times or both, where the other style is null. */
  static String of(FormatStyle date, FormatStyle time, Locale locale) {
    if (date == null && time == null) {
      throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
    }
    String[] words = LocaleWords.words(locale, "P");
    if (words != null) {
      return words[
          date == null
              ? STYLES + time.ordinal()
              : time == null ? date.ordinal() : STYLES * (2 + date.ordinal()) + time.ordinal()];
    }
    return date == null ? time(time) : time == null ? date(date) : dateTime(date, time);
  }

  private static String date(FormatStyle style) {
    return switch (style) {
      case FULL -> "EEEE, MMMM d, y";
      case LONG -> "MMMM d, y";
      case MEDIUM -> "MMM d, y";
      default -> "M/d/yy";
    };
  }

  private static String time(FormatStyle style) {
    String half = LocaleWords.spaceBeforeHalf() + "a";
    return switch (style) {
      case FULL -> "h:mm:ss" + half + " zzzz";
      case LONG -> "h:mm:ss" + half + " z";
      case MEDIUM -> "h:mm:ss" + half;
      default -> "h:mm" + half;
    };
  }

  private static String dateTime(FormatStyle date, FormatStyle time) {
    boolean isLong = Math.max(date.ordinal(), time.ordinal()) <= FormatStyle.LONG.ordinal();
    return date(date) + (isLong ? LocaleWords.betweenDateAndTime() : ", ") + time(time);
  }
}
