package dev.mochaberry.cli;

/** Ends the command with one line for the user and an exit code. Not a fault of Mochaberry. */
final class CommandFailure extends RuntimeException {
  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** The command line, or a file it names, is not usable. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** There is nothing to run the program on. */
  static CommandFailure noBoard(String message) {
    return new CommandFailure(ExitCode.NO_BOARD, message);
  }

  int exitCode() {
    return exitCode;
  }
}
