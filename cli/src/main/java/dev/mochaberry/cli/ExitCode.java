package dev.mochaberry.cli;

/** What the command returns to the shell. */
final class ExitCode {
  /** All done. */
  static final int DONE = 0;

  /** A fault of Mochaberry itself. */
  static final int INTERNAL_FAILURE = 1;

  /** The command line asks for something that cannot be: an unknown option, a missing file. */
  static final int USAGE = 2;

  /** The Java cannot be translated; the diagnostics say why. */
  static final int NOT_TRANSLATABLE = 3;

  /** There is nothing to run the program on: no interpreter, no board, or it is busy. */
  static final int NO_BOARD = 4;

  /** What was to go to the board did not get there; the board has a whole program. */
  static final int TRANSFER_FAILED = 5;

  /** The program was translated and started, and failed where it ran. */
  static final int PROGRAM_FAILED = 6;

  private ExitCode() {}
}
