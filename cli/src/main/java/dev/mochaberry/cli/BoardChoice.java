package dev.mochaberry.cli;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.serial.BoardPort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/**
 * Which board a command is about. With several plugged in it has to be said: never the first one.
 */
final class BoardChoice {
  @Option(
      names = {"-d", "--device"},
      paramLabel = "BOARD",
      description = "Its port, its id, or a label; see mochaberry boards. Needed with several.")
  private String device;

  /** The port of the one board that is meant. */
  String port() {
    return device == null ? onlyOne() : named(device);
  }

  /** Whether one was named. */
  boolean isNamed() {
    return device != null;
  }

  private static String onlyOne() {
    List<BoardPort> ports = BoardPort.all();
    if (ports.isEmpty()) {
      throw CommandFailure.noBoard(
          "no board is plugged in; mochaberry doctor looks for reasons, mochaberry boards"
              + " --simulate makes one");
    } else if (ports.size() > 1) {
      throw CommandFailure.noBoard(
          "several boards are plugged in; say which with --device: "
              + ports.stream().map(BoardPort::path).collect(Collectors.joining(", ")));
    }
    return ports.get(0).path();
  }

  private static String named(String device) {
    String id = BoardLabels.load().idOf(device).orElse(device);
    List<BoardPort> found =
        BoardPort.all().stream()
            .filter(
                p ->
                    p.path().equals(device)
                        || !p.serialNumber().isEmpty() && p.serialNumber().equalsIgnoreCase(id))
            .toList();
    if (found.size() == 1) {
      return found.get(0).path();
    } else if (Files.exists(Path.of(device))) {
      return device; // a port that does not look like a board's
    }
    throw CommandFailure.noBoard(
        "--device " + device + ": no such port, id or label; mochaberry boards lists all");
  }

  /** The tool that talks to boards. */
  static Mpremote tool() {
    return Mpremote.find()
        .orElseThrow(
            () ->
                CommandFailure.noBoard(
                    "mpremote is not on this machine; 'pip install mpremote' gets it, or name"
                        + " yours in MOCHABERRY_MPREMOTE"));
  }
}
