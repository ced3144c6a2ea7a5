package dev.mochaberry.board.deploy;

import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Deployments that are disturbed everywhere. After each the board must start a whole program, a
 * failure must be one that users are told of in our words, and a second deployment must succeed.
 */
final class InterruptedDeployments {
  private static final int AT_ONCE = 6;

  /** A board answers within this time here; a silent one is given up then. */
  private static final Duration SHORT = Duration.ofSeconds(8);

  private final Path folder;
  private final Path before;
  private long bytes;
  private int writes;

  InterruptedDeployments(Path folder) {
    this.folder = folder;
    this.before = folder.resolve("before.img");
  }

  /** What happens, and where. */
  enum Fault {
    /** The power goes in the middle of a write to the flash. */
    POWER_CUT_IN_WRITE(35),
    /** The cable goes after so many bytes. */
    UNPLUGGED_AFTER_BYTE(35),
    /** The computer receives bytes after so many that it sent, which the board never sent. */
    GARBAGE_AFTER_BYTE(15),
    /** Nothing goes through any more after so many bytes, though the port is there. */
    SILENT_AFTER_BYTE(5),
    /** The tool on the computer is killed after so many bytes; the board goes on. */
    TOOL_KILLED_AFTER_BYTE(10);

    private final int percent;

    Fault(int percent) {
      this.percent = percent;
    }
  }

  /** Where a deployment is disturbed. */
  record Point(Fault fault, long at) {
    @Override
    public String toString() {
      return fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + at;
    }
  }

  /** Prepares a board with the old program, and measures how long a whole deployment is. */
  void measure() throws Exception {
    try (SimulatedBoard board = SimulatedBoard.start(settings("00", before))) {
      deploy(board, 1);
    }
    Path whole = copy("whole");
    try (SimulatedBoard board = SimulatedBoard.start(settings("01", whole))) {
      board.cutPowerAtWrite(1_000_000);
      deploy(board, 2);
      bytes = board.received();
      writes = 1_000_000 - board.writesLeft();
    }
  }

  /** So many points, spread evenly over the deployment for each fault. */
  List<Point> points(int count) {
    List<Point> points = new ArrayList<>();
    int left = count;
    for (Fault fault : Fault.values()) {
      boolean last = fault.ordinal() == Fault.values().length - 1;
      long places = fault == Fault.POWER_CUT_IN_WRITE ? writes : bytes;
      int own = last ? left : (int) Math.min(count * fault.percent / 100, places);
      for (int i = 0; i < own; i++) {
        points.add(new Point(fault, 1 + i * places / own));
      }
      left -= own;
    }
    return points;
  }

  /** Goes through the points, several boards at once; what went wrong, a line for each. */
  List<String> run(List<Point> points) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Optional<String>>> results = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String id = String.format("%04x", i + 2);
      results.add(pool.submit(() -> fault(point, id)));
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      try {
        results.get(i).get().ifPresent(faults::add);
      } catch (ExecutionException e) {
        faults.add(points.get(i) + ": " + e.getCause());
      }
    }
    pool.shutdown();
    return faults;
  }

  private Optional<String> fault(Point point, String id) throws Exception {
    Path image = copy(id);
    try (SimulatedBoard board = SimulatedBoard.start(settings(id, image))) {
      prepare(board, point);
      boolean done = true;
      try {
        deploy(board, 2);
      } catch (BoardFailure e) {
        done = false;
        if (e.kind() == BoardFailure.Kind.OTHER && point.fault() != Fault.TOOL_KILLED_AFTER_BYTE) {
          return Optional.of(point + ": not in our words: " + e.getMessage());
        }
      }
      board.cutPowerAtWrite(0);
      board.unplug();
      board.silent(false);
      Optional<String> first = VersionedProgram.saysAfterPower(board);
      boolean whole = first.filter(s -> s.equals("whole 2") || s.equals("whole 1")).isPresent();
      if (!whole || done && first.get().equals("whole 1")) {
        return Optional.of(point + ": the board says " + first.orElse("nothing"));
      }
      deploy(board, 2);
      Optional<String> second = VersionedProgram.saysAfterPower(board);
      return second.equals(Optional.of("whole 2"))
          ? Optional.empty()
          : Optional.of(point + ": after the second deployment " + second.orElse("nothing"));
    } finally {
      Files.delete(image);
    }
  }

  private static void prepare(SimulatedBoard board, Point point) {
    switch (point.fault()) {
      case POWER_CUT_IN_WRITE -> board.cutPowerAtWrite((int) point.at());
      case UNPLUGGED_AFTER_BYTE -> board.unplugAfter(point.at());
      case SILENT_AFTER_BYTE -> board.silentAfter(point.at());
      case GARBAGE_AFTER_BYTE -> {
        byte[] garbage = new byte[1 + (int) (point.at() % 40)];
        new Random(point.at()).nextBytes(garbage);
        board.garbageAfter(point.at(), garbage);
      }
      case TOOL_KILLED_AFTER_BYTE ->
          board.afterReceiving(point.at(), () -> killTool(board.port().toString()));
    }
  }

  private static void killTool(String port) {
    ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().filter(c -> mentions(c, port)).isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** As a word of its own: /dev/pts/1 is not the port of a tool at /dev/pts/12. */
  private static boolean mentions(String commandLine, String port) {
    return List.of(commandLine.split("\\s+")).contains(port);
  }

  private static void deploy(SimulatedBoard board, int version)
      throws IOException, InterruptedException, BoardFailure {
    new Deployer(Boards.mpremote(), board.port().toString(), SHORT)
        .deploy(
            new Deployer.Request(VersionedProgram.of(version), false, false),
            new Deployer.Listener() {});
  }

  private BoardSettings settings(String id, Path image) {
    return BoardSettings.picoW(Boards.interpreter(), id, image);
  }

  private Path copy(String name) throws IOException {
    return Files.copy(before, folder.resolve(name + ".img"), StandardCopyOption.REPLACE_EXISTING);
  }

  /** How large a deployment is. */
  @Override
  public String toString() {
    return bytes + " bytes, " + writes + " writes to the flash";
  }
}
