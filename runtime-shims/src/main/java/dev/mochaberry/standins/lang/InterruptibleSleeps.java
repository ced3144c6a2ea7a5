package dev.mochaberry.standins.lang;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sleeps of a thread that may have interrupted itself: then they end before they begin. */
final class InterruptibleSleeps {
  private InterruptibleSleeps() {}

  static void sleep(long millis) throws InterruptedException {
    if (millis < 0) {
      throw new IllegalArgumentException("timeout value is negative");
    }
    if (Thread.interrupted()) {
      throw new InterruptedException("sleep interrupted");
    }
    Thread.sleep(millis);
  }

  static void sleep(long millis, int nanos) throws InterruptedException {
    if (millis < 0) {
      throw new IllegalArgumentException("timeout value is negative");
    }
    if (nanos < 0 || nanos > 999_999) {
      throw new IllegalArgumentException("nanosecond timeout value out of range");
    }
    sleep(millis + (nanos > 0 && millis < Long.MAX_VALUE ? 1 : 0));
  }

  static void sleep(Duration duration) throws InterruptedException {
    sleep(Math.max(0, duration.toMillis()));
  }

  static void sleep(TimeUnit unit, long timeout) throws InterruptedException {
    if (timeout > 0) {
      sleep(unit.toMillis(timeout));
    }
  }
}
