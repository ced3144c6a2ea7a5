package dev.mochaberry.maven;

import dev.mochaberry.board.deploy.BoardFailure;
import dev.mochaberry.board.deploy.Deployer;
import dev.mochaberry.board.serial.BoardPort;
import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.Classroom;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.tooling.boards.Following;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles and translates the program, brings it onto a board, and starts it. At every moment the
 * board starts the whole old program or the whole new one.
 */
@Mojo(name = "deploy", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class DeployMojo extends TranslationMojo {

  /** The board: its port, its id, or a label; needed with several. */
  @Parameter(property = "mochaberry.device")
  private String device;

  /** Whether all boards get it that are plugged in, at once. */
  @Parameter(property = "mochaberry.all", defaultValue = "false")
  private boolean all;

  /** Whether to show what the program prints, until it ends or Ctrl-C stops it. */
  @Parameter(property = "mochaberry.follow", defaultValue = "false")
  private boolean follow;

  /** Whether only to say what would be done. */
  @Parameter(property = "mochaberry.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to keep the version that runs now, for mochaberry rollback. */
  @Parameter(property = "mochaberry.keepPrevious", defaultValue = "false")
  private boolean keepPrevious;

  /** Whether to replace a main.py that Mochaberry did not put there. */
  @Parameter(property = "mochaberry.replaceMain", defaultValue = "false")
  private boolean replaceMain;

  /** Whether to send Python sources, not compiled modules (.mpy). */
  @Parameter(property = "mochaberry.source", defaultValue = "false")
  private boolean source;

  @Override
  boolean needsProgram() {
    return true;
  }

  @Override
  void perform(TranslationRequest request) throws IOException, MojoFailureException {
    if (all && (follow || dryRun || device != null)) {
      throw new MojoFailureException("<all> goes with neither <device> nor <follow> nor <dryRun>");
    }
    Stamp program = translate(request);
    if (program.mainClass().isEmpty()) {
      throw new MojoFailureException("a library has no main method that a board could start");
    }
    List<OutputFile> files = new ArrayList<>();
    for (String name : new TreeSet<>(program.files().keySet())) {
      files.add(new OutputFile(name, Files.readAllBytes(folder().resolve(name))));
    }
    Deployment deployment =
        Deployment.of(
            program.mainClass(),
            files,
            new Deployment.Settings(keepPrevious, replaceMain, source),
            getLog()::warn);
    boolean well = UserFailures.told(() -> all ? toAll(deployment) : toOne(deployment, request));
    if (!well) {
      throw new MojoFailureException(
          all
              ? "not all boards have the program"
              : program.mainClass() + " failed where it ran, on the board");
    }
  }

  private boolean toAll(Deployment deployment) throws InterruptedException {
    List<BoardPort> ports = BoardPort.all();
    if (ports.isEmpty()) {
      throw BoardPorts.noBoard();
    }
    return new Classroom(deployment, out(), false).deploy(ports) == ExitCode.DONE;
  }

  private boolean toOne(Deployment deployment, TranslationRequest request)
      throws IOException, InterruptedException, BoardFailure {
    String port = BoardDevices.port(device);
    Deployer deployer = new Deployer(BoardPorts.tool(), port);
    if (dryRun) {
      getLog().info(deployment.plan(deployer).planned(port));
      return true;
    }
    Deployment.Result result = deployment.deploy(deployer, new Progress());
    getLog().info(result.told(port, deployment.name()));
    Console console = new Console(port);
    if (!follow) {
      console.restart();
      return true;
    }
    BoardOutput output =
        BoardOutput.of(deployment.files(), new SourceFolders(request.sourcePath()), out());
    return new Following(console, output).run(on -> console.restartAndFollow(output, on))
        == ExitCode.DONE;
  }

  private static PrintWriter out() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }

  private final class Progress implements Deployer.Listener {
    @Override
    public void sending(String file, int index, int count) {
      getLog().info("sending " + index + "/" + count + " " + file);
    }
  }
}
