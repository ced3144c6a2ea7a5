package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.SourceMaps;
import dev.mochaberry.translator.trace.LogTranslator;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry trace}: the tracebacks of a log as Java's stack traces. */
@Command(
    name = "trace",
    description = {
      "Turn MicroPython's tracebacks into Java's stack traces.",
      "Everything else in the log is printed as it is."
    },
    mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "LOG",
      arity = "0..1",
      defaultValue = STANDARD_INPUT,
      description = "A file, or - for the standard input. Default: ${DEFAULT-VALUE}.")
  private String log;

  @Option(
      names = {"-m", "--map"},
      paramLabel = "PATH",
      description = "Source maps, or folders with them. Default: ${DEFAULT-VALUE}.",
      defaultValue = "out")
  private List<Path> mapPaths;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Folders with the Java files, to show their lines. Default: this folder.")
  private List<Path> sources = List.of(Path.of(""));

  @Option(names = "--all", description = "Also show the frames of helpers and of MicroPython.")
  private boolean all;

  @Override
  public Integer call() {
    TraceOptions options = new TraceOptions(all, new SourceFolders(sources));
    PrintWriter out = spec.commandLine().getOut();
    LogTranslator translator = new LogTranslator(maps(), options, out::println);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        translator.line(line);
        out.flush(); // who follows a log wants to see it
      }
    } catch (IOException e) {
      throw CommandFailure.usage(log + ": cannot be read");
    }
    translator.end();
    return ExitCode.DONE;
  }

  private InputStream open() throws IOException {
    if (log.equals(STANDARD_INPUT)) {
      return System.in;
    }
    Path file = Path.of(log);
    if (!Files.isRegularFile(file)) {
      throw CommandFailure.usage(log + ": no such file");
    }
    return Files.newInputStream(file);
  }

  private List<ProgramMap> maps() {
    List<ProgramMap> maps = SourceMaps.in(mapPaths);
    if (maps.isEmpty()) {
      throw CommandFailure.usage(
          "no source map ("
              + SourceMaps.ENDING
              + ") in "
              + String.join(", ", mapPaths.stream().map(Path::toString).toList()));
    }
    return maps;
  }
}
