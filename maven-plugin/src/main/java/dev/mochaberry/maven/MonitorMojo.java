package dev.mochaberry.maven;

import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.ExitCode;
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
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows what the program on a board prints, without disturbing it; tracebacks as Java's, where the
 * program was deployed from this computer. Ctrl-C stops the program on the board.
 */
@Mojo(name = "monitor", requiresProject = false, aggregator = true)
public final class MonitorMojo extends BoardMojo {

  /** Whether the program starts from its beginning first. */
  @Parameter(property = "mochaberry.restart", defaultValue = "false")
  private boolean restart;

  @Override
  void perform() throws IOException, InterruptedException, MojoFailureException {
    String port = port();
    getLog().info("The program on the board at " + port + " (Ctrl-C stops it):");
    Console console = new Console(port);
    List<Path> sources =
        projects().stream().flatMap(p -> p.getCompileSourceRoots().stream()).map(Path::of).toList();
    BoardOutput output =
        new BoardOutput(out(), maps(port), new TraceOptions(false, new SourceFolders(sources)));
    int end =
        new Following(console, output)
            .acrossUnplugging(restart, there -> getLog().info(Following.unplugged(there)));
    if (end != ExitCode.DONE) {
      throw new MojoFailureException("the program failed on the board");
    }
  }

  /** Those of the board's last deployment from here; for want of them, the project's. */
  private List<ProgramMap> maps(String port) {
    List<ProgramMap> deployed = DeployedMaps.of(port);
    return deployed.isEmpty() ? SourceMaps.in(translated()) : deployed;
  }
}
