package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.BootloaderDrive;
import dev.mochaberry.tooling.CommandFailure;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the board that is meant. With several plugged in it has to be said: never the first. */
public final class BoardPorts {
  /** A board that resets is back within this time. */
  private static final Duration RESET = Duration.ofSeconds(2);

  private BoardPorts() {}

  /**
   * The port of the one board that is plugged in.
   *
   * @throws CommandFailure if there is none, or more than one
   */
  public static String onlyOne() {
    List<BoardPort> ports = BoardPort.all();
    if (ports.isEmpty()) {
      throw noBoard();
    } else if (ports.size() > 1) {
      throw CommandFailure.noBoard(
          "several boards are plugged in; say which with --device: "
              + ports.stream().map(BoardPort::path).collect(Collectors.joining(", ")));
    }
    return ports.get(0).path();
  }

  /** What to say where no board shows a port. */
  public static CommandFailure noBoard() {
    return CommandFailure.noBoard(
        BootloaderDrive.find()
            .map(BootloaderDrive::advice)
            .orElse(
                "no board is plugged in; mochaberry doctor looks for reasons, mochaberry boards"
                    + " --simulate 1 plugs a simulated one in"));
  }

  /**
   * The port of a board.
   *
   * @param device its port, its id, or a label that the user gave it
   * @throws CommandFailure if nothing is called that
   */
  public static String named(String device) {
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
    } else if (isThere(device)) {
      return device; // a port that does not look like a board's
    }
    List<String> labels = BoardLabels.load().all();
    throw CommandFailure.noBoard(
        "--device "
            + device
            + ": no such port, id or label"
            + (labels.isEmpty() ? "" : " (yours: " + String.join(", ", labels) + ")")
            + "; mochaberry boards lists all");
  }

  /** Whether there is such a port; a board that resets is without one for a moment. */
  private static boolean isThere(String device) {
    try {
      long end = System.nanoTime() + RESET.toNanos();
      while (!Files.exists(Path.of(device))) {
        if (!device.contains("/") || System.nanoTime() > end) {
          return false;
        }
        Thread.sleep(50);
      }
      return true;
    } catch (InvalidPathException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The tool that talks to boards.
   *
   * @throws CommandFailure if it is not on this machine
   */
  public static Mpremote tool() {
    return Mpremote.find()
        .orElseThrow(
            () ->
                CommandFailure.noBoard(
                    "mpremote is not on this machine; 'pip install mpremote' gets it, or name"
                        + " yours in MOCHABERRY_MPREMOTE"));
  }
}
