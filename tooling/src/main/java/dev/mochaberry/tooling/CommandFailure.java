package dev.mochaberry.tooling;

import dev.mochaberry.board.deploy.BoardFailure;

/** Ends the command with one line for the user and an exit code. Not a fault of Mochaberry. */
public final class CommandFailure extends RuntimeException {
  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** The command line, or a file it names, is not usable. */
  public static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** There is nothing to run the program on. */
  public static CommandFailure noBoard(String message) {
    return new CommandFailure(ExitCode.NO_BOARD, message);
  }

  /** What went wrong with a board. */
  public static CommandFailure of(BoardFailure failure) {
    return switch (failure.kind()) {
      case NO_TOOL,
          NO_PORT,
          NO_PERMISSION,
          BUSY,
          NO_ANSWER,
          NOT_MICROPYTHON,
          FIRMWARE_LACKS,
          UNSTOPPABLE ->
          noBoard(failure.getMessage());
      default -> new CommandFailure(ExitCode.TRANSFER_FAILED, failure.getMessage());
    };
  }

  public int exitCode() {
    return exitCode;
  }
}
