package dev.mochaberry.standins.time.format;

import java.time.format.FormatStyle;

/** The patterns of English. */
final class LocalizedPatterns {
  private LocalizedPatterns() {}

  static String date(FormatStyle style) {
    return switch (style) {
      case FULL -> "EEEE, MMMM d, y";
      case LONG -> "MMMM d, y";
      case MEDIUM -> "MMM d, y";
      default -> "M/d/yy";
    };
  }

  static String time(FormatStyle style) {
    String half = LocaleWords.spaceBeforeHalf() + "a";
    return switch (style) {
      case FULL -> "h:mm:ss" + half + " zzzz";
      case LONG -> "h:mm:ss" + half + " z";
      case MEDIUM -> "h:mm:ss" + half;
      default -> "h:mm" + half;
    };
  }

  static String dateTime(FormatStyle date, FormatStyle time) {
    boolean isLong = Math.max(date.ordinal(), time.ordinal()) <= FormatStyle.LONG.ordinal();
    return date(date) + (isLong ? LocaleWords.betweenDateAndTime() : ", ") + time(time);
  }
}
