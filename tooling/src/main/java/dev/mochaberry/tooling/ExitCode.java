package dev.mochaberry.tooling;

/** What the command returns to the shell. */
public final class ExitCode {
  /** All done. */
  public static final int DONE = 0;

  /** A fault of Mochaberry itself. */
  public static final int INTERNAL_FAILURE = 1;

  /** The command line asks for something that cannot be: an unknown option, a missing file. */
  public static final int USAGE = 2;

  /** The Java cannot be translated; the diagnostics say why. */
  public static final int NOT_TRANSLATABLE = 3;

  /** There is nothing to run the program on: no interpreter, no board, or it is busy. */
  public static final int NO_BOARD = 4;

  /** What was to go to the board did not get there; the board has a whole program. */
  public static final int TRANSFER_FAILED = 5;

  /** The program was translated and started, and failed where it ran. */
  public static final int PROGRAM_FAILED = 6;

  private ExitCode() {}
}
