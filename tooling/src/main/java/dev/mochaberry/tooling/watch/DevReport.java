package dev.mochaberry.tooling.watch;

import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what watch mode does, a line for each step. */
public final class DevReport implements DevListener {
  private static final int SHOWN = 3;

  private final PrintWriter out;
  private final Map<String, byte[]> before = new HashMap<>();

  /** Writes there. */
  public DevReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void changed(List<Path> files) {
    String names =
        files.stream()
            .limit(SHOWN)
            .map(f -> f.getFileName().toString())
            .collect(Collectors.joining(", "));
    int more = files.size() - SHOWN;
    line("changed: " + names + (more > 0 ? " and " + more + " more" : ""));
  }

  @Override
  public synchronized void translated(Translation translation, long millis) {
    new DiagnosticReport(translation).print(out);
    if (!translation.succeeded()) {
      line("nothing new is started (" + millis + " ms)");
      return;
    }
    List<String> modules =
        translation.files().stream()
            .filter(f -> f.name().endsWith(".py"))
            .filter(f -> !Arrays.equals(before.get(f.name()), f.content()))
            .map(OutputFile::name)
            .toList();
    translation.files().forEach(f -> before.put(f.name(), f.content()));
    line(
        "translated in "
            + millis
            + " ms"
            + (modules.isEmpty() ? "" : ": " + String.join(", ", modules)));
  }

  @Override
  public synchronized void unchanged() {
    line("the same program; it goes on");
  }

  @Override
  public synchronized void tested(boolean passed, String output, long millis) {
    if (!passed) {
      out.println(output.strip());
    }
    line(
        passed
            ? "tests passed in " + millis + " ms"
            : "tests failed: nothing new is started (" + millis + " ms)");
  }

  @Override
  public synchronized void started(String where, String what, long millis) {
    line("started on " + where + " in " + millis + " ms" + (what.isEmpty() ? "" : ": " + what));
  }

  @Override
  public synchronized void ended(boolean succeeded) {
    line(succeeded ? "the program has ended" : "the program has failed");
  }

  @Override
  public synchronized void failed(String message) {
    line(message);
  }

  @Override
  public synchronized void waiting() {
    line("waiting for changes (Ctrl-C ends)");
  }

  /** What is not the program's is marked. */
  private void line(String words) {
    out.println("-- " + words);
    out.flush();
  }
}
