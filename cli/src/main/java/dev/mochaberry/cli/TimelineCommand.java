package dev.mochaberry.cli;

import dev.mochaberry.cli.timeline.Timeline;
import dev.mochaberry.cli.timeline.TimelinePage;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mochaberry timeline}: draws records of event loops, such as those that a board wrote. */
@Command(
    name = "timeline",
    description = {
      "Draw what tasks did when, from records that a board or a JVM has written.",
      "docs/tracing.md says how to record; run --trace records and draws in one go."
    },
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RECORD", arity = "1..*", description = "Records.")
  private List<Path> records;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The page. Default: ${DEFAULT-VALUE}.",
      defaultValue = "timeline.html")
  private Path page;

  @Option(
      names = "--hog-ms",
      paramLabel = "MS",
      description = "Call out steps that take longer. Default: ${DEFAULT-VALUE}.",
      defaultValue = "50")
  private int hogMillis;

  @Override
  public Integer call() throws IOException {
    List<Timeline> runs = new ArrayList<>();
    for (Path record : records) {
      runs.add(read(record));
    }
    String title = String.join(", ", runs.stream().map(Timeline::title).toList());
    Files.writeString(page, TimelinePage.of(title, runs, hogMillis));
    spec.commandLine().getOut().println(page);
    return ExitCode.DONE;
  }

  private static Timeline read(Path record) {
    try {
      String name = record.getFileName().toString();
      return Timeline.of(name, Files.readAllLines(record, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw CommandFailure.usage(record + ": cannot be read");
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(record + ": " + e.getMessage());
    }
  }
}
