package dev.mochaberry.cli;

import dev.mochaberry.board.deploy.BoardState;
import dev.mochaberry.board.deploy.DeployPlan;
import dev.mochaberry.board.deploy.Deployer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How far an upload is: a bar for a person at a terminal, a line for each file otherwise, events
 * for programs. Bytes count when the file they are in is through.
 */
final class UploadProgress implements Deployer.Listener, AutoCloseable {
  private final String port;
  private final JsonEvents events;
  private final PrintWriter err;
  private final boolean draws;
  private List<byte[]> contents = List.of();
  private long total;
  private long sent;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * The progress of one upload.
   *
   * @param err takes the lines
   * @param draws whether there is a bar on this process's standard error, and no lines
   */
  UploadProgress(String port, JsonEvents events, PrintWriter err, boolean draws) {
    this.port = port;
    this.events = events;
    this.err = err;
    this.draws = draws;
  }

  @Override
  public void planned(DeployPlan plan, BoardState state) {
    contents = List.copyOf(plan.uploads().values());
    total = plan.sentBytes();
    if (!plan.isUpToDate(state) && draws) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName("sending")
                  .setInitialMax(total)
                  .setUnit(" KB", 1024)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUpdateIntervalMillis(100)
                  .clearDisplayOnFinish()
                  .build());
    }
  }

  @Override
  public void sending(String file, int index, int count) {
    events.say(
        "sending",
        "port",
        port,
        "file",
        file,
        "index",
        index,
        "count",
        count,
        "sentBytes",
        sent,
        "totalBytes",
        total);
    bar.ifPresent(b -> b.stepTo(sent).setExtraMessage(" " + file));
    if (bar.isEmpty() && !events.areOn()) {
      err.printf("sending %d/%d %s%n", index, count, file);
    }
    sent += contents.get(index - 1).length; // through when the next one is sent
  }

  @Override
  public void close() {
    bar.ifPresent(b -> b.stepTo(sent).close());
  }
}
