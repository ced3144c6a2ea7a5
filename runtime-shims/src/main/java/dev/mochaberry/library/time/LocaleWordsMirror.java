package dev.mochaberry.library.time;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

/** How the words of {@code java.time.format}'s localized patterns map to Python. */
@Mirror("java.time.format.LocaleWords")
abstract class LocaleWordsMirror {
  @PythonExpression("SPACE_BEFORE_HALF")
  static native String spaceBeforeHalf();

  @PythonExpression("BETWEEN_DATE_AND_TIME")
  static native String betweenDateAndTime();

  @PythonExpression("locale_words({0}, {1})")
  @MayReturnNull
  static native String[] words(Locale locale, String key);

  @PythonExpression("first_weekday({0})")
  static native int firstDay(Locale locale);

  @PythonExpression("least_days({0})")
  static native int leastDays(Locale locale);

  @PythonExpression("usual_first_weekday()")
  static native int usualFirstDay();

  @PythonExpression("usual_least_days()")
  static native int usualLeastDays();

  @PythonExpression("NIGHT_IS_TO_MORNING")
  static native boolean isNightToMorning();

  @PythonExpression("KIND_OF_ZONE")
  static native String kindOfZone();

  @PythonExpression("PATTERN_F_IS_WEEK")
  static native boolean isWeekOfMonth();
}
