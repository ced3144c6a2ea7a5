package dev.mochaberry.board.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mochaberry.board.serial.SerialLine;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of several modules that says again and again whether all of them are of one version.
 */
final class VersionedProgram {
  private static final Pattern SAID = Pattern.compile("(whole|mixed) (\\d+)\r\n");

  private VersionedProgram() {}

  static BoardProgram of(int version) {
    Map<String, byte[]> files = new HashMap<>();
    for (String module : new String[] {"red", "green", "blue"}) {
      String padding = "# " + module.repeat(400) + "\n";
      files.put(module + ".py", (padding + "VALUE = " + version + "\n").getBytes(UTF_8));
    }
    files.put("same.py", ("# " + "s".repeat(2000) + "\nVALUE = 1\n").getBytes(UTF_8));
    String main =
        """
        import red, green, blue, same, time
        all = (red.VALUE, green.VALUE, blue.VALUE)
        while True:
            print("whole" if all == (VERSION, VERSION, VERSION) and same.VALUE == 1 else "mixed", VERSION)
            time.sleep_ms(20)
        """;
    return new BoardProgram("Lights", main.replace("VERSION", "" + version), files);
  }

  /** What the program that the board starts says after power came; empty if it says nothing. */
  static Optional<String> saysAfterPower(SimulatedBoard board) throws Exception {
    if (board.isPowered()) {
      board.unplug();
    }
    board.plugIn();
    return says(board);
  }

  /** What the program says that runs now. */
  static Optional<String> says(SimulatedBoard board) throws Exception {
    Boards.await("the port is there", () -> Files.exists(board.port()));
    StringBuilder all = new StringBuilder();
    long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
    try (SerialLine line = open(board)) {
      while (System.nanoTime() < end) {
        all.append(new String(line.read(), UTF_8));
        Matcher said = SAID.matcher(all);
        if (said.find()) {
          return Optional.of(said.group(1) + " " + said.group(2));
        }
      }
    }
    return Optional.empty();
  }

  private static SerialLine open(SimulatedBoard board) throws Exception {
    for (int i = 0; ; i++) {
      try {
        return SerialLine.open(board.port().toString());
      } catch (IOException e) {
        if (i == 20) {
          throw e;
        }
        Thread.sleep(50); // a tool that was just hung up may still have it open
      }
    }
  }
}
