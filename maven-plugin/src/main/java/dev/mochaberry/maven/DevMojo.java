package dev.mochaberry.maven;

import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.tooling.platforms.PlatformName;
import dev.mochaberry.tooling.watch.BoardProgram;
import dev.mochaberry.tooling.watch.CommandTests;
import dev.mochaberry.tooling.watch.DevLoop;
import dev.mochaberry.tooling.watch.DevProgram;
import dev.mochaberry.tooling.watch.DevReport;
import dev.mochaberry.tooling.watch.DevTests;
import dev.mochaberry.tooling.watch.LocalProgram;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Watches the sources: each time a file is saved, compiles and translates the program, and starts
 * it anew where it runs. A version with errors leaves the one before running. Ctrl-C ends it, and
 * the program.
 */
@Mojo(name = "dev", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.GENERATE_SOURCES)
public final class DevMojo extends ProgramMojo {

  /** Where: jvm, micropython, micropython64 or board; by default the board that device names. */
  @Parameter(property = "mochaberry.on")
  private List<String> on = List.of();

  /** The board: its port, its id, or a label. */
  @Parameter(property = "mochaberry.device")
  private String device;

  /** The program's arguments. */
  @Parameter private List<String> arguments = List.of();

  /**
   * The program's arguments in one line, in place of those in the pom; quotes hold words together.
   */
  @Parameter(property = "mochaberry.arguments")
  private String argumentLine;

  /** A command that tests, such as mvn -q test: a version for which it fails is not started. */
  @Parameter(property = "mochaberry.testCommand")
  private String testCommand;

  /** Whether to replace a main.py that Mochaberry did not put on the board. */
  @Parameter(property = "mochaberry.replaceMain", defaultValue = "false")
  private boolean replaceMain;

  /** Whether to send Python sources, not compiled modules (.mpy). */
  @Parameter(property = "mochaberry.source", defaultValue = "false")
  private boolean source;

  @Override
  boolean needsProgram() {
    return true;
  }

  /** It compiles itself, much faster than a build. */
  @Override
  boolean startsFromSources() {
    return true;
  }

  @Override
  void perform(TranslationRequest request) throws IOException, MojoFailureException {
    List<Path> watched = new ArrayList<>(request.inputs());
    watched.addAll(request.classPath());
    Optional<DevTests> tests = Optional.ofNullable(testCommand).map(CommandTests::new);
    DevProgram program = UserFailures.told(() -> program(request));
    DevReport report = new DevReport(new LogVoice(getLog()));
    DevLoop loop = new DevLoop(watched, () -> request, tests, program, report);
    loop.runToTheEnd();
  }

  private DevProgram program(TranslationRequest request) throws MojoFailureException {
    List<String> words = argumentLine == null ? arguments : ArgumentLine.words(argumentLine);
    return switch (platform()) {
      case JVM ->
          LocalProgram.onJvm(
              request.classPath(), request.options().assertions(), words, System.out);
      case MICROPYTHON -> LocalProgram.onMicroPython(WordSize.BITS_32, words, System.out);
      case MICROPYTHON64 -> LocalProgram.onMicroPython(WordSize.BITS_64, words, System.out);
      case BOARD -> board(request, words);
    };
  }

  private PlatformName platform() throws MojoFailureException {
    if (on.size() > 1) {
      throw new MojoFailureException(
          "dev runs the program in one place: -Dmochaberry.on=" + on.get(0) + " says which");
    }
    String byDefault = device == null ? "micropython" : "board";
    return TranslationOptions.choice(
        PlatformName.class, "on", on.stream().findFirst().orElse(byDefault));
  }

  private DevProgram board(TranslationRequest request, List<String> arguments)
      throws MojoFailureException {
    if (!arguments.isEmpty()) {
      throw new MojoFailureException("a program that is deployed to a board gets no arguments");
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    return new BoardProgram(
        BoardPorts.tool(),
        BoardDevices.port(device),
        new Deployment.Settings(false, replaceMain, source),
        translation ->
            BoardOutput.of(translation.files(), new SourceFolders(request.sourcePath()), out),
        getLog()::warn);
  }
}
