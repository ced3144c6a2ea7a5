package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;
import java.time.Duration;

/** What of {@code java.lang.Thread} programs with one thread seldom ask for. */
@Supplements("java.lang.Thread")
final class ThreadMethods {
  private ThreadMethods() {}

  static void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(Math.max(0, duration.toMillis()));
  }

  static Thread.State getState(Thread thread) {
    return Thread.State.RUNNABLE;
  }

  static void dumpStack() {
    new Exception("Stack trace").printStackTrace();
  }

  static int activeCount() {
    return 1;
  }

  static void setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
    UncaughtHandlers.ofAll = handler;
  }

  static Thread.UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
    return UncaughtHandlers.ofAll;
  }

  static void setUncaughtExceptionHandler(Thread thread, Thread.UncaughtExceptionHandler handler) {
    UncaughtHandlers.ofThread = handler;
  }
}
