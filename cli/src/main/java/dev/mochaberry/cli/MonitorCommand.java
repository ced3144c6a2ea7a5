package dev.mochaberry.cli;

import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.SourceMaps;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.DeployedMaps;
import dev.mochaberry.tooling.boards.Following;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mochaberry monitor}: what the program on a board prints, without disturbing it. */
@Command(
    name = "monitor",
    description = {
      "Show what a board prints, from now on; tracebacks as Java's where the maps are known.",
      "A board that is unplugged is waited for. Ctrl-C stops the program on the board."
    },
    mixinStandardHelpOptions = true)
final class MonitorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private BoardChoice board;

  @Option(
      names = {"-m", "--map"},
      paramLabel = "PATH",
      description = "Source maps, or folders with them. Default: those of the last deployment.")
  private List<Path> maps = List.of();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Folders with the Java files, to show their lines. Default: this folder.")
  private List<Path> sources = List.of(Path.of(""));

  @Option(names = "--restart", description = "Start the program from its beginning first.")
  private boolean restart;

  @Mixin private JsonEvents events;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return events.around(this::follow);
  }

  private int follow() throws IOException, InterruptedException {
    String port = board.port();
    Console console = new Console(port);
    List<ProgramMap> known = maps.isEmpty() ? DeployedMaps.of(port) : SourceMaps.in(maps);
    BoardOutput output = events.output(known, new TraceOptions(false, new SourceFolders(sources)));
    return events.ended(
        new Following(console, output).acrossUnplugging(restart, there -> told(port, there)));
  }

  private void told(String port, boolean there) {
    events.say(there ? "back" : "gone", "port", port);
    spec.commandLine().getErr().println(Following.unplugged(there));
  }
}
