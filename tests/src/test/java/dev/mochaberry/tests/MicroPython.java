package dev.mochaberry.tests;

import dev.mochaberry.board.SimulatedModules;
import dev.mochaberry.board.ToolSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MicroPython interpreter of this machine. It is found through the environment variable {@code
 * MOCHABERRY_MICROPYTHON32} (or {@code …64}), else in the cache folder ({@code MOCHABERRY_CACHE},
 * by default {@code ~/.cache/mochaberry}), where the project's script puts it.
 *
 * @param name {@code micropython32} or {@code micropython64}
 * @param command the executable
 * @param seconds how long a program may run
 */
record MicroPython(String name, Path command, int seconds) {

  /** The word sizes the suite runs on; 32 bits are the board's. */
  static final List<String> NAMES = List.of("micropython32", "micropython64");

  private static final int TIMEOUT_SECONDS = 60;
  private static final int SHOWN_LINES = 40;
  private static final String REPORT = "Exception in thread \"main\" ";

  /** Finds an interpreter; empty when the machine has none. */
  static Optional<MicroPython> find(String name) {
    String variable = "MOCHABERRY_" + name.toUpperCase(Locale.ROOT);
    String own = System.getenv(variable);
    Path command = own == null ? cache().resolve(name) : Path.of(own);
    return Files.isExecutable(command) && !Files.isDirectory(command)
        ? Optional.of(new MicroPython(name, command.toAbsolutePath(), TIMEOUT_SECONDS))
        : Optional.empty();
  }

  /** The same interpreter with less patience, or more. */
  MicroPython within(int limit) {
    return new MicroPython(name, command, limit);
  }

  /** Where the project's scripts put what they fetch. */
  static Path cache() {
    return ToolSearch.ofThisMachine().cache();
  }

  /** Why tests are skipped when {@link #find} finds nothing. */
  static String missing(String name) {
    return "no "
        + name
        + ": set MOCHABERRY_"
        + name.toUpperCase(Locale.ROOT)
        + " or run the script in scripts/ that fetches it";
  }

  /** Runs the module in the folder. Whatever it prints stays in files beside it. */
  Outcome run(Path folder, String module, List<String> arguments, Path stdin)
      throws IOException, InterruptedException {
    Path out = folder.resolveSibling(folder.getFileName() + "." + name + ".stdout");
    Path error = folder.resolveSibling(folder.getFileName() + "." + name + ".stderr");
    List<String> line = new ArrayList<>(List.of(command.toString(), module));
    line.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectInput(stdin.toFile())
            .redirectOutput(out.toFile())
            .redirectError(error.toFile());
    builder.environment().put(SimulatedModules.VARIABLE, SimulatedModules.searchPath());
    Process process = builder.start();
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    String stdout = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    String stderr = new String(Files.readAllBytes(error), StandardCharsets.UTF_8);
    if (!ended) {
      return new Outcome(stdout, -1, Outcome.NO_END + " after " + seconds + " s");
    }
    // A program that ends well may have printed stack traces of its own.
    return new Outcome(
        stdout, process.exitValue(), process.exitValue() == 0 ? "" : uncaught(stderr));
  }

  /** What the report of an uncaught exception says it is; else the last line. */
  private static String uncaught(String stderr) {
    int report = stderr.lastIndexOf(REPORT);
    if (report >= 0) {
      return stderr
          .substring(report + REPORT.length())
          .split("\n(\tat |Caused by: |\tSuppressed: )", 2)[0]
          .stripTrailing();
    }
    List<String> lines = stderr.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  /** The interpreter's own words about a failed run, for the report of a test. */
  String details(Path folder) throws IOException {
    Path error = folder.resolveSibling(folder.getFileName() + "." + name + ".stderr");
    if (!Files.exists(error)) {
      return "";
    }
    String text = new String(Files.readAllBytes(error), StandardCharsets.UTF_8);
    return String.join("\n", text.lines().limit(SHOWN_LINES).toList());
  }
}
