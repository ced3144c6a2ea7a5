package dev.mochaberry.standins.util.concurrent;

import dev.mochaberry.annotations.Supplements;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** What of {@code java.util.concurrent.TimeUnit} programs seldom ask for. */
@Supplements("java.util.concurrent.TimeUnit")
final class TimeUnits {
  private TimeUnits() {}

  static TimeUnit valueOf(String name) {
    for (TimeUnit unit : TimeUnit.values()) {
      if (unit.name().equals(name)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("No enum constant java.util.concurrent.TimeUnit." + name);
  }

  static ChronoUnit toChronoUnit(TimeUnit unit) {
    return switch (unit.ordinal()) {
      case 0 -> ChronoUnit.NANOS;
      case 1 -> ChronoUnit.MICROS;
      case 2 -> ChronoUnit.MILLIS;
      case 3 -> ChronoUnit.SECONDS;
      case 4 -> ChronoUnit.MINUTES;
      case 5 -> ChronoUnit.HOURS;
      default -> ChronoUnit.DAYS;
    };
  }

  static long convert(TimeUnit unit, Duration duration) {
    long seconds = unit.convert(duration.getSeconds(), TimeUnit.SECONDS);
    return seconds + unit.convert(duration.getNano(), TimeUnit.NANOSECONDS);
  }

  static TimeUnit of(ChronoUnit unit) {
    if (unit.ordinal() <= ChronoUnit.HOURS.ordinal() || unit == ChronoUnit.DAYS) {
      return TimeUnit.values()[Math.min(unit.ordinal(), 6)];
    }
    throw new IllegalArgumentException("No TimeUnit equivalent for " + unit);
  }
}
