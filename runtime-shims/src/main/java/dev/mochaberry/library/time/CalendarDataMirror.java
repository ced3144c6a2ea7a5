package dev.mochaberry.library.time;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Locale;

/** How {@code sun.util.locale.provider.CalendarDataUtility} maps to Python: what begins weeks. */
@Mirror("sun.util.locale.provider.CalendarDataUtility")
abstract class CalendarDataMirror {
  @PythonExpression("first_weekday({0})")
  static native int retrieveFirstDayOfWeek(Locale locale);

  @PythonExpression("least_days({0})")
  static native int retrieveMinimalDaysInFirstWeek(Locale locale);
}
