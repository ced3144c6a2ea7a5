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
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Shows what the program on a board prints, without disturbing it; tracebacks as Java's, where the
 * program was deployed from this computer. Ctrl-C stops the program on the board.
 */
@Mojo(name = "monitor", requiresProject = false, aggregator = true)
public final class MonitorMojo extends AbstractMojo {

  @Parameter(defaultValue = "${reactorProjects}", readonly = true)
  private List<MavenProject> projects;

  /** Whether to do nothing. */
  @Parameter(property = "mochaberry.skip", defaultValue = "false")
  private boolean skip;

  /** The board: its port, its id, or a label; needed with several. */
  @Parameter(property = "mochaberry.device")
  private String device;

  /** Whether the program starts from its beginning first. */
  @Parameter(property = "mochaberry.restart", defaultValue = "false")
  private boolean restart;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as mochaberry.skip says");
      return;
    }
    try {
      if (UserFailures.told(this::follow) != ExitCode.DONE) {
        throw new MojoFailureException("the program failed on the board");
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
    }
  }

  private int follow() throws IOException, InterruptedException {
    String port = BoardDevices.port(device);
    getLog().info("The program on the board at " + port + " (Ctrl-C stops it):");
    Console console = new Console(port);
    List<Path> sources =
        projects.stream().flatMap(p -> p.getCompileSourceRoots().stream()).map(Path::of).toList();
    BoardOutput output =
        new BoardOutput(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            maps(port),
            new TraceOptions(false, new SourceFolders(sources)));
    return new Following(console, output)
        .acrossUnplugging(restart, there -> getLog().info(Following.unplugged(there)));
  }

  /** Those of the board's last deployment from here; for want of them, the project's. */
  private List<ProgramMap> maps(String port) {
    List<ProgramMap> deployed = DeployedMaps.of(port);
    List<Path> translated =
        projects.stream()
            .map(p -> Path.of(p.getBuild().getDirectory(), TranslationMojo.FOLDER))
            .filter(Files::isDirectory)
            .toList();
    return deployed.isEmpty() ? SourceMaps.in(translated) : deployed;
  }
}
