package dev.mochaberry.board.deploy;

import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.deploy.BoardFailure.Kind;

/** What a failed run of mpremote means; its own words are the same for several mishaps. */
final class ToolMessages {
  private ToolMessages() {}

  /** The failure behind a run that did not succeed. */
  static BoardFailure failure(ProgramRun run, String port) {
    String said = run.stdout() + "\n" + run.stderr();
    if (run.timedOut()) {
      return new BoardFailure(Kind.LINK_LOST, port + ": the board went silent; " + AGAIN);
    } else if (said.contains("failed to access")) {
      return PortProblem.of(port);
    } else if (isSpace(said)) {
      return new BoardFailure(
          Kind.NO_SPACE,
          port + ": the board's file system is full; the program on it is as it was");
    } else if (isLost(said)) {
      return new BoardFailure(Kind.LINK_LOST, port + ": the link to the board broke; " + AGAIN);
    } else if (said.contains("could not enter raw repl")) {
      return noAnswer(port);
    }
    return new BoardFailure(Kind.OTHER, port + ": mpremote failed: " + lastLine(said));
  }

  /** Nothing that MicroPython would say came from the port. */
  static BoardFailure noAnswer(String port) {
    return new BoardFailure(
        Kind.NO_ANSWER,
        port
            + ": no MicroPython answers; press the board's reset button or plug it in again, and"
            + " see that it has MicroPython and no other firmware");
  }

  /** How a board gets other firmware. */
  static final String GET_FIRMWARE =
      "hold BOOTSEL while you plug it in, and copy MicroPython's newest firmware for it onto the"
          + " drive that comes (https://micropython.org/download)";

  private static final String AGAIN =
      "the program on it is whole, the old one or the new one; plug it in again and repeat";

  private static boolean isSpace(String said) {
    return said.contains("ENOSPC") || said.contains("OSError: 28") || said.contains("[Errno 28]");
  }

  private static boolean isLost(String said) {
    return said.contains("device disconnected")
        || said.contains("SerialException")
        || said.contains("Input/output error")
        || said.contains("EOF reception")
        || said.contains("unexpected read during raw paste")
        || said.contains("could not exec command")
        || said.contains("struct.error");
  }

  private static String lastLine(String said) {
    return said.strip().lines().reduce("no words", (a, b) -> b.isBlank() ? a : b.strip());
  }
}
