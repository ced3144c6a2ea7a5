package dev.mochaberry.cli;

import dev.mochaberry.board.ProgramRun;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the same program fared on several platforms, side by side. */
final class RunSummary {
  private record Column(String title, String time, String end) {
    int width() {
      return Math.max(title.length(), Math.max(time.length(), end.length()));
    }
  }

  private final List<Column> columns = new ArrayList<>();
  private boolean allSucceeded = true;

  void add(String title, ProgramRun run) {
    // Wall time includes the start of the process: that of a JVM is most of a short program's time.
    String time = String.format(Locale.ROOT, "%.3f s", run.wallTime().toNanos() / 1e9);
    String end = run.succeeded() ? "done" : "failed, exit code " + run.exitCode();
    columns.add(new Column(title, time, end));
    allSucceeded &= run.succeeded();
  }

  boolean allSucceeded() {
    return allSucceeded;
  }

  void print(PrintWriter out) {
    out.println(row("", Column::title));
    out.println(row("wall time", Column::time));
    out.println(row("ended", Column::end));
  }

  private String row(String label, java.util.function.Function<Column, String> cell) {
    return columns.stream()
        .map(column -> String.format("%-" + column.width() + "s", cell.apply(column)))
        .collect(Collectors.joining("   ", String.format("%-12s", label), ""))
        .stripTrailing();
  }
}
