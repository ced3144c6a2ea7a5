package dev.mochaberry.cli;

import dev.mochaberry.board.WordSize;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import dev.mochaberry.tooling.ProgramDescription;
import dev.mochaberry.tooling.ProgramInputs;
import dev.mochaberry.tooling.SourceFolders;
import dev.mochaberry.tooling.boards.BoardOutput;
import dev.mochaberry.tooling.boards.BoardPorts;
import dev.mochaberry.tooling.boards.Deployment;
import dev.mochaberry.tooling.platforms.HelperServer;
import dev.mochaberry.tooling.platforms.PlatformName;
import dev.mochaberry.tooling.watch.BoardProgram;
import dev.mochaberry.tooling.watch.CommandTests;
import dev.mochaberry.tooling.watch.DevLoop;
import dev.mochaberry.tooling.watch.DevProgram;
import dev.mochaberry.tooling.watch.DevReport;
import dev.mochaberry.tooling.watch.DevTests;
import dev.mochaberry.tooling.watch.JUnitTests;
import dev.mochaberry.tooling.watch.LocalProgram;
import dev.mochaberry.tooling.watch.PlainVoice;
import dev.mochaberry.translator.Translation;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code mochaberry dev}: translates, tests and starts a program anew each time a file is saved.
 */
@Command(
    name = "dev",
    description = {
      "Watch the inputs: each time one is saved, translate the program, test it and start it anew.",
      "It runs on this machine's MicroPython, the JVM or, with --device, on a board.",
      "What follows -- are the program's arguments. Ctrl-C ends it, and the program."
    },
    mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {
  private final List<String> programArguments;

  @Spec private CommandSpec spec;
  @Mixin private TranslationArguments arguments;
  @Mixin private BoardChoice board;

  @Option(
      names = "--on",
      paramLabel = "PLATFORM",
      description = "${COMPLETION-CANDIDATES}. Default: board with --device, else micropython.")
  private PlatformName name;

  @Option(
      names = "--tests",
      paramLabel = "DIR",
      description = "JUnit's tests: a version that fails them on the JVM is not started.")
  private Path tests;

  @Option(
      names = "--test-class-path",
      paramLabel = "PATH",
      description = "What the tests use: JUnit's junit-platform-console-standalone, and more.")
  private String testClassPath = "";

  @Option(
      names = "--test-command",
      paramLabel = "COMMAND",
      description = {
        "A command that tests, such as 'mvn -q test':",
        "a version for which it fails is not started."
      })
  private String testCommand;

  @Option(
      names = "--replace-main",
      description = "Replace a main.py that Mochaberry did not put on the board.")
  private boolean replaceMain;

  @Option(names = "--source", description = "Send Python sources, not compiled modules (.mpy).")
  private boolean source;

  /**
   * The command for one command line.
   *
   * @param programArguments what stood behind {@code --}
   */
  DevCommand(List<String> programArguments) {
    this.programArguments = List.copyOf(programArguments);
  }

  @Override
  public Integer call() throws IOException {
    ProgramInputs inputs = arguments.program();
    arguments.request(inputs); // what is wrong with the options is said before anything is watched
    Optional<ProgramDescription> description =
        programArguments.isEmpty() ? inputs.description() : Optional.empty();
    Optional<Path> serverFile = description.flatMap(ProgramDescription::server);
    if (serverFile.isEmpty()) {
      return watch(description.map(ProgramDescription::arguments).orElse(programArguments));
    }
    try (HelperServer server = HelperServer.start(serverFile.get())) {
      return watch(description.get().arguments(server.port()));
    }
  }

  private int watch(List<String> programArguments) throws IOException {
    DevLoop loop =
        new DevLoop(
            watched(),
            () -> arguments.request(arguments.program()),
            tests(),
            program(programArguments),
            new DevReport(new PlainVoice(err())));
    loop.runToTheEnd();
    return ExitCode.DONE;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private List<Path> watched() {
    List<Path> all = new ArrayList<>(arguments.inputs());
    all.addAll(arguments.classPath());
    if (tests != null) {
      all.add(tests);
    }
    return all;
  }

  private Optional<DevTests> tests() {
    if (tests != null && testCommand != null) {
      throw CommandFailure.usage("--tests and --test-command: name one");
    }
    if (testCommand != null) {
      return Optional.of(new CommandTests(testCommand));
    }
    List<Path> path =
        Stream.of(testClassPath.split(File.pathSeparator))
            .filter(entry -> !entry.isBlank())
            .map(Path::of)
            .toList();
    return tests == null ? Optional.empty() : Optional.of(new JUnitTests(tests, path));
  }

  private DevProgram program(List<String> programArguments) {
    PlatformName platform =
        name != null ? name : board.isNamed() ? PlatformName.BOARD : PlatformName.MICROPYTHON;
    return switch (platform) {
      case BOARD -> onBoard(programArguments);
      case JVM ->
          LocalProgram.onJvm(
              arguments.classPath(), arguments.assertions(), programArguments, System.out);
      case MICROPYTHON ->
          LocalProgram.onMicroPython(WordSize.BITS_32, programArguments, System.out);
      case MICROPYTHON64 ->
          LocalProgram.onMicroPython(WordSize.BITS_64, programArguments, System.out);
    };
  }

  private DevProgram onBoard(List<String> programArguments) {
    if (!programArguments.isEmpty()) {
      throw CommandFailure.usage("a program that is deployed to a board gets no arguments");
    }
    return new BoardProgram(
        BoardPorts.tool(),
        board.port(),
        new Deployment.Settings(false, replaceMain, source),
        this::output,
        note -> err().println(note));
  }

  private BoardOutput output(Translation translation) {
    List<Path> near =
        arguments.inputs().stream()
            .flatMap(f -> Stream.of(Optional.of(f), Optional.ofNullable(f.getParent())))
            .flatMap(Optional::stream)
            .toList();
    return BoardOutput.of(
        translation.files(), new SourceFolders(near), spec.commandLine().getOut());
  }
}
