package dev.mochaberry.cli;

import dev.mochaberry.cli.timeline.Timeline;
import dev.mochaberry.cli.timeline.TimelinePage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make a picture of what a program's tasks did, and the picture. */
final class TimelineOptions {

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "Draw what the tasks did when, as a page of HTML.")
  private Path page;

  @Option(
      names = "--hog-ms",
      paramLabel = "MS",
      description = "With --trace: call out steps that take longer. Default: ${DEFAULT-VALUE}.",
      defaultValue = "50")
  private int hogMillis;

  private final Map<String, Path> records = new LinkedHashMap<>();
  private String program;
  private Path folder;

  /**
   * A program is about to run.
   *
   * @param mainClass its main class
   * @param folder where records may be kept until they are drawn
   */
  void begin(String mainClass, Path folder) {
    program = mainClass.substring(mainClass.lastIndexOf('/') + 1);
    this.folder = folder;
  }

  /** Where a run on a platform is to be recorded; empty if nobody wants a picture. */
  Optional<Path> record(String platform) {
    if (page == null) {
      return Optional.empty();
    }
    Path record = folder.resolve("trace" + records.size() + ".txt");
    records.put(platform, record);
    return Optional.of(record);
  }

  /** Draws what was recorded, if somebody wants it, and says where. */
  void draw(PrintWriter messages) throws IOException {
    if (page == null) {
      return;
    }
    List<Timeline> runs = new ArrayList<>();
    for (Map.Entry<String, Path> record : records.entrySet()) {
      if (Files.exists(record.getValue())) {
        runs.add(Timeline.of(record.getKey(), Files.readAllLines(record.getValue())));
      }
    }
    if (runs.stream().allMatch(run -> run.length() == 0)) {
      messages.println("mochaberry: nothing to draw: the program ran no event loop");
      return;
    }
    Files.writeString(page, TimelinePage.of(program, runs, hogMillis));
    messages.println("mochaberry: what the tasks did is drawn in " + page);
  }
}
