package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs of one program. On one platform, its output is all that is printed; on several, each output
 * has a heading, and the times follow side by side.
 *
 * @param arguments the program's arguments
 * @param traces where a run on a platform of that title records what its event loop does, if it
 *     does
 */
public record ProgramRuns(List<String> arguments, Function<String, Optional<Path>> traces) {

  /**
   * Runs it on one platform after the other. What it prints goes to this process's standard output.
   *
   * @param out takes what is said around the program's own output; writes to the same place
   * @return whether it ended well everywhere
   */
  public boolean on(List<Platform> platforms, PrintWriter out)
      throws IOException, InterruptedException {
    boolean several = platforms.size() > 1;
    RunSummary summary = new RunSummary();
    for (Platform platform : platforms) {
      if (several) {
        out.println("== " + platform.title() + " ==");
        out.flush(); // the program writes to the same stream, past this writer
      }
      ProgramProcess process = platform.process(arguments, traces.apply(platform.title()));
      Optional<OutputStream> reader = platform.reader(System.out);
      boolean read = several || reader.isPresent();
      ProgramRun run =
          platform.running(() -> read ? process.tee(reader.orElse(System.out)) : process.stream());
      summary.add(platform.title(), run, platform.succeeded(run));
      if (several) {
        out.println();
      }
    }
    if (several) {
      summary.print(out);
      out.flush();
    }
    return summary.allSucceeded();
  }
}
