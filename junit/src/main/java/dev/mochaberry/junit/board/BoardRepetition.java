package dev.mochaberry.junit.board;

import org.junit.jupiter.api.RepetitionInfo;

/** Which repetition of a test it is, on MicroPython. */
final class BoardRepetition implements RepetitionInfo {
  private final int current;
  private final int total;
  private final int failures;
  private final int threshold;

  /** Of a command with these numbers. */
  BoardRepetition(Command parts) {
    current = parts.integer(0);
    total = parts.integer(1);
    failures = parts.integer(2);
    threshold = parts.integer(3);
  }

  @Override
  public int getCurrentRepetition() {
    return current;
  }

  @Override
  public int getTotalRepetitions() {
    return total;
  }

  @Override
  public int getFailureCount() {
    return failures;
  }

  @Override
  public int getFailureThreshold() {
    return threshold;
  }
}
