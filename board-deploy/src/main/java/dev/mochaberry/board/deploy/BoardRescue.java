package dev.mochaberry.board.deploy;

import dev.mochaberry.board.deploy.BoardFailure.Kind;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.board.serial.ProgramStopper;
import dev.mochaberry.board.serial.ProgramWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Frees a board from a program that nothing else stops: it is interrupted until it gives in, and
 * its file gets another name, so that it does not start again. Nothing is deleted.
 */
public final class BoardRescue {
  /** How long each file is tried; a program that resets its board needs a few rounds. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Duration LOOK = Duration.ofMillis(1500);

  private final String port;
  private final Duration limit;

  /** For the board at a port. */
  public BoardRescue(String port) {
    this(port, LIMIT);
  }

  BoardRescue(String port, Duration limit) {
    this.port = port;
    this.limit = limit;
  }

  /**
   * Stops {@code main.py}, and where the board is not free then, {@code boot.py}.
   *
   * @return the files that do not start any more
   * @throws BoardFailure if the board cannot be freed; the message says what is left to do
   */
  public List<String> stop() throws IOException, InterruptedException, BoardFailure {
    return PortLock.holding(
        port,
        () -> {
          List<String> stopped = new ArrayList<>();
          for (String file : List.of("main.py", "boot.py")) {
            stop(file);
            stopped.add(file);
            Console console = new Console(port);
            console.restart();
            if (!ProgramWatch.watch(port, LOOK).resets() && console.interrupt()) {
              console.restart();
              return stopped;
            }
          }
          throw new BoardFailure(
              Kind.UNSTOPPABLE, port + ": the board restarts without end, with no program on it");
        });
  }

  private void stop(String file) throws IOException, InterruptedException, BoardFailure {
    try {
      if (new ProgramStopper(port).stop(file, limit)) {
        return;
      }
    } catch (IOException e) {
      throw PortProblem.of(port);
    }
    throw new BoardFailure(
        Kind.UNSTOPPABLE,
        port
            + ": its program does not stop; hold BOOTSEL while you plug it in, and copy"
            + " flash_nuke.uf2, then MicroPython's firmware, onto the drive that comes: all files"
            + " on the board go");
  }
}
