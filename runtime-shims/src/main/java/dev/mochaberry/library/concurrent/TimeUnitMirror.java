package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;

/** How {@code java.util.concurrent.TimeUnit} maps to Python. */
@Mirror("java.util.concurrent.TimeUnit")
@PythonClass(name = "TimeUnit")
abstract class TimeUnitMirror {
  @PythonExpression("TIME_UNITS[0]")
  static Object NANOSECONDS;

  @PythonExpression("TIME_UNITS[1]")
  static Object MICROSECONDS;

  @PythonExpression("TIME_UNITS[2]")
  static Object MILLISECONDS;

  @PythonExpression("TIME_UNITS[3]")
  static Object SECONDS;

  @PythonExpression("TIME_UNITS[4]")
  static Object MINUTES;

  @PythonExpression("TIME_UNITS[5]")
  static Object HOURS;

  @PythonExpression("TIME_UNITS[6]")
  static Object DAYS;

  @PythonExpression("TIME_UNITS")
  static native Object[] values();

  @PythonExpression("{this}.to({0}, 0)")
  native long toNanos(long a);

  @PythonExpression("{this}.to({0}, 1)")
  native long toMicros(long a);

  @PythonExpression("{this}.to({0}, 2)")
  native long toMillis(long a);

  @PythonExpression("{this}.to({0}, 3)")
  native long toSeconds(long a);

  @PythonExpression("{this}.to({0}, 4)")
  native long toMinutes(long a);

  @PythonExpression("{this}.to({0}, 5)")
  native long toHours(long a);

  @PythonExpression("{this}.to({0}, 6)")
  native long toDays(long a);

  @PythonExpression("{this}.convert({0}, {1})")
  native long convert(long a, java.util.concurrent.TimeUnit b);

  @PythonExpression("time.sleep_ms({this}.to({0}, 2))")
  @PythonImport("time")
  native void sleep(long a);
}
