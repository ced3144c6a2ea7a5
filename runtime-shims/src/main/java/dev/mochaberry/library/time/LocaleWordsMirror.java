package dev.mochaberry.library.time;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;

/** How the words of {@code java.time.format}'s localized patterns map to Python. */
@Mirror("java.time.format.LocaleWords")
abstract class LocaleWordsMirror {
  @PythonExpression("SPACE_BEFORE_HALF")
  static native String spaceBeforeHalf();

  @PythonExpression("BETWEEN_DATE_AND_TIME")
  static native String betweenDateAndTime();

  @PythonExpression("PATTERN_F_IS_WEEK")
  static native boolean isWeekOfMonth();
}
