package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.SimulatedBoard;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.platforms.InterpreterAdvice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Boards for those who have none: plugged in where all of Mochaberry finds them, flash kept. */
public final class SimulatedBoards implements AutoCloseable {

  /** A board, and the link by which it is found. */
  private record Plugged(Path link, SimulatedBoard board) {}

  private final List<Plugged> boards = new ArrayList<>();

  private SimulatedBoards() {}

  /**
   * Plugs some in.
   *
   * @throws CommandFailure if this machine has no MicroPython for them
   */
  public static SimulatedBoards plugIn(int count) throws IOException {
    LocalInterpreter interpreter =
        LocalInterpreter.find(WordSize.BITS_32)
            .orElseThrow(
                () ->
                    CommandFailure.noBoard(
                        "no 32-bit MicroPython on this machine; "
                            + InterpreterAdvice.howToGet(WordSize.BITS_32)));
    Path folder = Files.createDirectories(BoardPort.simulatedBoards());
    SimulatedBoards all = new SimulatedBoards();
    for (int i = 1; all.boards.size() < count; i++) {
      String id = String.format("e6614c31%08x", i);
      Path link = folder.resolve(id);
      if (Files.exists(link)) {
        continue; // another command simulates it
      }
      SimulatedBoard board =
          SimulatedBoard.start(
              BoardSettings.picoW(interpreter.executable(), id, folder.resolve(id + ".flash")));
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, board.port());
      all.boards.add(new Plugged(link, board));
    }
    return all;
  }

  /** Where they are. */
  public List<Path> ports() {
    return boards.stream().map(Plugged::link).toList();
  }

  /** Unplugs them all. */
  @Override
  public void close() throws IOException {
    for (Plugged plugged : boards) {
      Files.deleteIfExists(plugged.link());
      plugged.board().close();
    }
  }
}
