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
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
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
        new Following(console, output).run(goesOn -> follow(console, output, goesOn)));
  }

  /** Across unplugging: what comes back has started anew. */
  private Console.End follow(Console console, BoardOutput output, BooleanSupplier goesOn)
      throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Console.End end =
        restart ? console.restartAndFollow(output, goesOn) : console.follow(output, goesOn);
    while (end == Console.End.UNPLUGGED) {
      Thread.sleep(Following.INTERRUPT_MILLIS);
      if (!goesOn.getAsBoolean()) {
        return Console.End.STOPPED;
      }
      events.say("gone", "port", board.port());
      err.println("the board is gone; waiting for it (Ctrl-C ends)");
      if (!console.awaitPort(goesOn)) {
        return Console.End.STOPPED;
      }
      events.say("back", "port", board.port());
      err.println("the board is back");
      end = console.follow(output, goesOn);
    }
    return end;
  }
}
