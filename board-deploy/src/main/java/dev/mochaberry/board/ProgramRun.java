package dev.mochaberry.board;

import java.time.Duration;

/**
 * How a program's run ended.
 *
 * @param exitCode what the process returned; meaningless when {@code timedOut}
 * @param stdout what it printed, or the empty string when its output was not captured
 * @param stderr what it printed to standard error, or the empty string when not captured
 * @param wallTime from just before the start of the process to its end
 * @param timedOut whether it was ended because its time was up
 */
public record ProgramRun(
    int exitCode, String stdout, String stderr, Duration wallTime, boolean timedOut) {

  /** Whether the program ended by itself and reported success. */
  public boolean succeeded() {
    return !timedOut && exitCode == 0;
  }
}
