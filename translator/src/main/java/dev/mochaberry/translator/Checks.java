package dev.mochaberry.translator;

/** Which of Java's run-time checks the output makes. */
public enum Checks {
  /** All: faults are Java's, at Java's moment. */
  EXACT,
  /**
   * Only those that Python makes itself: a negative index counts from the end, a failed cast shows
   * later or never, some nulls too. Smaller and faster, for programs that are known to be right.
   */
  FEWER
}
