package dev.mochaberry.board.deploy;

import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many simulated boards that are deployed to at once, as {@code deploy --all} does. */
final class Fleet implements AutoCloseable {
  private final List<SimulatedBoard> boards = new ArrayList<>();

  /** So many boards, plugged in. */
  Fleet(Path folder, int count, String prefix, BoardSettings.Pace pace) throws Exception {
    for (int i = 0; i < count; i++) {
      String id = String.format("%s%02x", prefix, i);
      Path image = folder.resolve(id + ".img");
      BoardSettings settings = BoardSettings.picoW(Boards.interpreter(), id, image).withPace(pace);
      boards.add(SimulatedBoard.start(settings));
    }
  }

  List<SimulatedBoard> boards() {
    return boards;
  }

  /** Deploys to each board a version of its own, all at once; how long that took. */
  Duration deploy(int firstVersion) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(boards.size());
    long start = System.nanoTime();
    try {
      List<Future<DeployPlan>> done = new ArrayList<>();
      for (int i = 0; i < boards.size(); i++) {
        int version = firstVersion + i;
        String port = boards.get(i).port().toString();
        done.add(
            pool.submit(
                () ->
                    new Deployer(Boards.mpremote(), port)
                        .deploy(
                            new Deployer.Request(VersionedProgram.of(version), false, false),
                            new Deployer.Listener() {})));
      }
      for (Future<DeployPlan> each : done) {
        each.get();
      }
      return Duration.ofNanos(System.nanoTime() - start);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  @Override
  public void close() {
    boards.forEach(SimulatedBoard::close);
  }
}
