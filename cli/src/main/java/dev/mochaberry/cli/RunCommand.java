package dev.mochaberry.cli;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.DiagnosticReport;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.OutputFolder;
import dev.mochaberry.tooling.ProgramDescription;
import dev.mochaberry.tooling.ProgramInputs;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.platforms.BoardPlatform;
import dev.mochaberry.tooling.platforms.HelperServer;
import dev.mochaberry.tooling.platforms.JvmPlatform;
import dev.mochaberry.tooling.platforms.MicroPythonPlatform;
import dev.mochaberry.tooling.platforms.Platform;
import dev.mochaberry.tooling.platforms.PlatformName;
import dev.mochaberry.tooling.platforms.ProgramRuns;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code mochaberry run}: translates a program and runs it here. On one platform, its output is all
 * that is printed; on several, each output has a heading, and the times follow side by side.
 */
@Command(
    name = "run",
    description = {
      "Run a Java program on this machine's MicroPython, the JVM, a board, or several of them.",
      "What follows -- are the program's arguments."
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final List<String> programArguments;

  @Spec private CommandSpec spec;
  @Mixin private TranslationArguments arguments;
  @Mixin private BoardChoice board;

  @Option(
      names = "--on",
      split = ",",
      paramLabel = "PLATFORM",
      description = "${COMPLETION-CANDIDATES}; several with commas. Default: ${DEFAULT-VALUE}.",
      defaultValue = "micropython")
  private List<PlatformName> names;

  @Mixin private TimelineOptions timeline;
  @Mixin private JsonEvents events;

  /**
   * The command for one command line.
   *
   * @param programArguments what stood behind {@code --}
   */
  RunCommand(List<String> programArguments) {
    this.programArguments = List.copyOf(programArguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return events.around(this::run);
  }

  private int run() throws IOException, InterruptedException {
    ProgramInputs program = arguments.program();
    Translation translation = new Translator().translate(arguments.request(program));
    DiagnosticReport report = new DiagnosticReport(translation);
    report.print(spec.commandLine().getErr());
    if (!translation.succeeded()) {
      return report.exitCode();
    }
    Path folder = Files.createTempDirectory("mochaberry-run-");
    timeline.begin(translation.mainClass().orElse(""), folder);
    try {
      return run(program, platforms(translation, folder));
    } finally {
      Folders.delete(folder);
    }
  }

  private List<Platform> platforms(Translation translation, Path folder) {
    String mainClass =
        translation
            .mainClass()
            .orElseThrow(
                () -> CommandFailure.usage("no class has a public static void main(String[])"));
    new OutputFolder(folder).write(translation.files());
    List<Platform> platforms = new ArrayList<>();
    for (PlatformName name : names.stream().distinct().toList()) {
      platforms.add(
          switch (name) {
            case JVM ->
                new JvmPlatform(
                    RuntimeLibrary.classPathOf(translation, arguments.classPath()),
                    mainClass.replace('/', '.'),
                    arguments.assertions());
            case MICROPYTHON -> MicroPythonPlatform.ofThisMachine(WordSize.BITS_32, folder);
            case MICROPYTHON64 -> MicroPythonPlatform.ofThisMachine(WordSize.BITS_64, folder);
            case BOARD -> new BoardPlatform(BoardPorts.tool(), board.port(), folder);
          });
    }
    return platforms;
  }

  private int run(ProgramInputs program, List<Platform> platforms)
      throws IOException, InterruptedException {
    Optional<ProgramDescription> description =
        programArguments.isEmpty() ? program.description() : Optional.empty();
    Optional<Path> serverFile = description.flatMap(ProgramDescription::server);
    if (serverFile.isEmpty()) {
      List<String> own = description.map(d -> d.arguments()).orElse(programArguments);
      return run(platforms, own);
    }
    try (HelperServer server = HelperServer.start(serverFile.get())) {
      return run(platforms, description.get().arguments(server.port()));
    }
  }

  private int run(List<Platform> platforms, List<String> programArguments)
      throws IOException, InterruptedException {
    boolean well =
        events.areOn()
            ? told(platforms, programArguments)
            : new ProgramRuns(programArguments, timeline::record)
                .on(platforms, spec.commandLine().getOut());
    timeline.draw(spec.commandLine().getErr());
    return well ? ExitCode.DONE : ExitCode.PROGRAM_FAILED;
  }

  private boolean told(List<Platform> platforms, List<String> programArguments)
      throws IOException, InterruptedException {
    boolean well = true;
    for (Platform platform : platforms) {
      ProgramProcess process =
          platform.process(programArguments, timeline.record(platform.title()));
      well &= platform.succeeded(told(platform, process));
    }
    return well;
  }

  private ProgramRun told(Platform platform, ProgramProcess process)
      throws IOException, InterruptedException {
    String on = platform.title();
    ProgramRun run;
    try (LineStream lines = new LineStream(l -> events.say("output", "on", on, "line", l))) {
      run = platform.running(() -> process.tee(platform.reader(lines).orElse(lines)));
    }
    double seconds = run.wallTime().toMillis() / 1000.0;
    events.say("ended", "on", on, "failed", !platform.succeeded(run), "seconds", seconds);
    return run;
  }
}
