package dev.mochaberry.cli;

import dev.mochaberry.tooling.boards.BoardPorts;
import picocli.CommandLine.Option;

/** Which board a command is about. */
final class BoardChoice {
  @Option(
      names = {"-d", "--device"},
      paramLabel = "BOARD",
      description = "Its port, its id, or a label; see mochaberry boards. Needed with several.")
  private String device;

  /** The port of the one board that is meant. */
  String port() {
    return device == null ? BoardPorts.onlyOne() : BoardPorts.named(device);
  }

  /** Whether one was named. */
  boolean isNamed() {
    return device != null;
  }
}
