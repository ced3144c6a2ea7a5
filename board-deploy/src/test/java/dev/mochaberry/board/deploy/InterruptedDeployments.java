package dev.mochaberry.board.deploy;

import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Deployments that are cut off everywhere: the link breaks after each so many bytes, the power goes
 * in the middle of each write to the flash. After each the board must start a whole program, and a
 * second deployment must succeed.
 */
final class InterruptedDeployments {
  private static final int AT_ONCE = 4;

  private final Path folder;
  private final Path before;
  private long bytes;
  private int writes;

  InterruptedDeployments(Path folder) {
    this.folder = folder;
    this.before = folder.resolve("before.img");
  }

  /** Where a deployment is cut off. */
  record Point(boolean power, long at) {
    @Override
    public String toString() {
      return (power ? "power cut in write " : "link broken after byte ") + at;
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

  /** So many points, spread evenly over both ways to be cut off. */
  List<Point> points(int count) {
    List<Point> points = new ArrayList<>();
    int cuts = Math.min(count / 2, writes);
    for (int i = 0; i < cuts; i++) {
      points.add(new Point(true, 1 + (long) i * writes / cuts));
    }
    int breaks = count - cuts;
    for (int i = 0; i < breaks; i++) {
      points.add(new Point(false, 1 + i * bytes / breaks));
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
      if (point.power()) {
        board.cutPowerAtWrite((int) point.at());
      } else {
        board.unplugAfter(point.at());
      }
      boolean done = true;
      try {
        deploy(board, 2);
      } catch (BoardFailure e) {
        done = false;
      }
      board.cutPowerAtWrite(0);
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

  private static void deploy(SimulatedBoard board, int version)
      throws IOException, InterruptedException, BoardFailure {
    new Deployer(Boards.mpremote(), board.port().toString())
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
