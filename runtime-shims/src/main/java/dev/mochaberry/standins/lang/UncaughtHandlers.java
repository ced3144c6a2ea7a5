package dev.mochaberry.standins.lang;

/** The handlers of what no method catches: the thread's own goes before that of all threads. */
final class UncaughtHandlers {
  static Thread.UncaughtExceptionHandler ofThread;
  static Thread.UncaughtExceptionHandler ofAll;

  private UncaughtHandlers() {}

  static boolean areSet() {
    return ofThread != null || ofAll != null;
  }

  /** Tells the handler, and ends the program as a fault does. */
  static void tell(Throwable fault) {
    Thread.UncaughtExceptionHandler handler = ofThread != null ? ofThread : ofAll;
    try {
      handler.uncaughtException(Thread.currentThread(), fault);
    } catch (Throwable another) {
      // The JVM ignores what a handler throws.
    }
    System.exit(1);
  }
}
