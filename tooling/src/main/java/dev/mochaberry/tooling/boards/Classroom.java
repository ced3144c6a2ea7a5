package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One program for many boards at once, and one table of what came of it.
 *
 * @param deployment the program
 * @param out takes the table
 * @param json whether the table is JSON
 */
public record Classroom(Deployment deployment, PrintWriter out, boolean json) {

  /** What became of one board; without a problem all went well. */
  private record Row(BoardPort port, String done, String problem) {}

  /** Deploys to all of them; the exit code. */
  public int deploy(List<BoardPort> ports) throws InterruptedException {
    Mpremote tool = BoardPorts.tool();
    // Boards are slow and processes cheap: none waits for another.
    ExecutorService pool = Executors.newFixedThreadPool(ports.size());
    try {
      List<Future<Row>> results = new ArrayList<>();
      for (BoardPort port : ports) {
        results.add(pool.submit(() -> one(tool, port)));
      }
      List<Row> rows = new ArrayList<>();
      for (Future<Row> result : results) {
        rows.add(result.get());
      }
      print(rows);
      boolean well = rows.stream().allMatch(r -> r.problem().isEmpty());
      return well ? ExitCode.DONE : ExitCode.TRANSFER_FAILED;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Row one(Mpremote tool, BoardPort port) throws InterruptedException {
    try {
      Deployment.Result result =
          deployment.deploy(new Deployer(tool, port.path()), new Deployer.Listener() {});
      new Console(port.path()).restart();
      String done =
          result.isUpToDate()
              ? "was there already"
              : String.format(
                  "sent %d files, %,d bytes",
                  result.plan().uploads().size(), result.plan().sentBytes());
      return new Row(port, done, "");
    } catch (BoardFailure | IOException e) {
      return new Row(port, "", e.getMessage());
    }
  }

  private void print(List<Row> rows) {
    if (json) {
      rows.forEach(row -> out.println(Json.text(facts(row))));
      return;
    }
    BoardLabels labels = BoardLabels.load();
    for (Row row : rows) {
      String label = labels.labelOf(row.port().serialNumber()).map(l -> " (" + l + ")").orElse("");
      String result = row.problem().isEmpty() ? row.done() : "FAILED: " + row.problem();
      out.println(row.port().path() + label + "  " + result);
    }
    long failed = rows.stream().filter(r -> !r.problem().isEmpty()).count();
    out.println(
        deployment.name() + " is on " + (rows.size() - failed) + " of " + rows.size() + " boards");
  }

  private static Map<String, Object> facts(Row row) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("event", row.problem().isEmpty() ? "deployed" : "failed");
    facts.put("port", row.port().path());
    facts.put("id", row.port().serialNumber());
    facts.put("done", row.done());
    facts.put("message", row.problem());
    return facts;
  }
}
