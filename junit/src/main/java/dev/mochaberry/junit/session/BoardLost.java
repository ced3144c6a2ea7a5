package dev.mochaberry.junit.session;

import java.time.Duration;

/** A test on MicroPython that did not come to its end. */
public final class BoardLost extends RuntimeException {
  private boolean saysWhere;

  private BoardLost(String message) {
    super(message);
  }

  static BoardLost timeIsUp(String what, Duration limit) {
    return new BoardLost(
        what
            + " did not end on MicroPython within "
            + limit.toSeconds()
            + " s, and was stopped (mochaberry.test.timeout sets the limit, in seconds)");
  }

  /** What it did when it was interrupted. */
  void happenedAt(StackTraceElement[] frames) {
    setStackTrace(frames);
    saysWhere = true;
  }

  /** Whether its stack trace is that of MicroPython. */
  boolean saysWhere() {
    return saysWhere;
  }

  static BoardLost ended(String what, String words) {
    return new BoardLost(what + " ended MicroPython: " + words);
  }
}
