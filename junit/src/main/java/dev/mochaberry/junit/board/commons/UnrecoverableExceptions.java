package dev.mochaberry.junit.board.commons;

/** What JUnit's assertions ask of its class of that name. */
public final class UnrecoverableExceptions {
  private UnrecoverableExceptions() {}

  /** Throws what no assertion may swallow. */
  public static void rethrowIfUnrecoverable(Throwable exception) {
    if (exception instanceof OutOfMemoryError error) {
      throw error;
    }
  }
}
