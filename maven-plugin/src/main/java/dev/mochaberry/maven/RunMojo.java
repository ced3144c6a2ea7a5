package dev.mochaberry.maven;

import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.platforms.BoardPlatform;
import dev.mochaberry.tooling.platforms.JvmPlatform;
import dev.mochaberry.tooling.platforms.MicroPythonPlatform;
import dev.mochaberry.tooling.platforms.Platform;
import dev.mochaberry.tooling.platforms.PlatformName;
import dev.mochaberry.tooling.platforms.ProgramRuns;
import dev.mochaberry.translator.TranslationRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Compiles and translates the program, and runs it: on this machine's MicroPython, on the JVM, on a
 * board, or on several of them, one after the other.
 */
@Mojo(
    name = "run",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class RunMojo extends TranslationMojo {

  /** Where: jvm, micropython (32-bit words, as on the Pico), micropython64, board. */
  @Parameter(property = "mochaberry.on", defaultValue = "micropython")
  private List<String> on;

  /** The board, for on = board: its port, its id, or a label; needed with several. */
  @Parameter(property = "mochaberry.device")
  private String device;

  /** The program's arguments. */
  @Parameter private List<String> arguments = List.of();

  /**
   * The program's arguments in one line, in place of those in the pom; quotes hold words together.
   */
  @Parameter(property = "mochaberry.arguments")
  private String argumentLine;

  @Override
  boolean needsProgram() {
    return true;
  }

  @Override
  void perform(TranslationRequest request) throws IOException, MojoFailureException {
    List<String> words = argumentLine == null ? arguments : ArgumentLine.words(argumentLine);
    Stamp program = translate(request);
    if (program.mainClass().isEmpty()) {
      throw new MojoFailureException("a library has no main method to run");
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    boolean well =
        UserFailures.told(
            () ->
                new ProgramRuns(words, title -> Optional.empty())
                    .on(platforms(request, program), out));
    if (!well) {
      throw new MojoFailureException(program.mainClass() + " failed where it ran");
    }
  }

  private List<Platform> platforms(TranslationRequest request, Stamp program)
      throws MojoFailureException {
    List<Platform> platforms = new ArrayList<>();
    for (String word : on.stream().distinct().toList()) {
      platforms.add(
          switch (TranslationOptions.choice(PlatformName.class, "on", word)) {
            case JVM ->
                new JvmPlatform(
                    classPath(request), program.mainClass(), request.options().assertions());
            case MICROPYTHON -> MicroPythonPlatform.ofThisMachine(WordSize.BITS_32, folder());
            case MICROPYTHON64 -> MicroPythonPlatform.ofThisMachine(WordSize.BITS_64, folder());
            case BOARD -> new BoardPlatform(BoardPorts.tool(), BoardDevices.port(device), folder());
          });
    }
    return platforms;
  }

  private static List<Path> classPath(TranslationRequest request) {
    return Stream.of(request.inputs(), RuntimeLibrary.classPath(), request.classPath())
        .flatMap(List::stream)
        .toList();
  }
}
