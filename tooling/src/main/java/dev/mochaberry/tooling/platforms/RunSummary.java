package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.ProgramRun;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the same program fared on several platforms, side by side: the times it printed itself, in
 * lines like {@code in sequence: 712 ms}, then the wall time and the end.
 */
public final class RunSummary {
  private static final Pattern PRINTED_TIME = Pattern.compile("(?m)^(\\S.{0,38}): (\\d+ m?s)$");
  private static final String GAP = "   ";

  private final List<Map<String, String>> columns = new ArrayList<>();
  private boolean allSucceeded = true;

  public void add(String title, ProgramRun run, boolean succeeded) {
    Map<String, String> column = new LinkedHashMap<>();
    column.put("", title);
    for (MatchResult time : PRINTED_TIME.matcher(run.stdout()).results().toList()) {
      column.put(time.group(1), time.group(2));
    }
    // Wall time includes the start of the process: that of a JVM is most of a short program's time.
    column.put("wall time", String.format(Locale.ROOT, "%.3f s", run.wallTime().toNanos() / 1e9));
    column.put(
        "ended",
        succeeded ? "done" : run.succeeded() ? "failed" : "failed, exit code " + run.exitCode());
    columns.add(column);
    allSucceeded &= succeeded;
  }

  public boolean allSucceeded() {
    return allSucceeded;
  }

  public void print(PrintWriter out) {
    List<String> labels = new ArrayList<>();
    for (Map<String, String> column : columns) {
      column.keySet().stream().filter(l -> !labels.contains(l)).forEach(labels::add);
    }
    // The times only a failed run did not print must not come behind its end.
    for (String last : List.of("wall time", "ended")) {
      labels.remove(last);
      labels.add(last);
    }
    int width = labels.stream().mapToInt(String::length).max().orElse(0);
    for (String label : labels) {
      StringBuilder row = new StringBuilder(padded(label, width));
      for (Map<String, String> column : columns) {
        int own = column.values().stream().mapToInt(String::length).max().orElse(0);
        row.append(GAP).append(padded(column.getOrDefault(label, "-"), own));
      }
      out.println(row.toString().stripTrailing());
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
