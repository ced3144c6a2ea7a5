package dev.mochaberry.cli;

import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ProgramInputs;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.translator.Checks;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Target;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.Warnings;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that translates is told on the command line. */
final class TranslationArguments {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Java files, source folders, class folders, class files, jars.")
  private List<Path> inputs;

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      description = "Class folders and jars the program uses.")
  private String classPath = "";

  @Option(
      names = "--sources",
      paramLabel = "PATH",
      description = "Folders and jars with the sources of compiled inputs: for comments and names.")
  private String sources = "";

  @Option(
      names = "--main",
      paramLabel = "CLASS",
      description = "The class whose main is started, if several have one.")
  private String mainClass;

  @Option(
      names = "--target",
      description = "What it will run on: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      defaultValue = "PORTABLE")
  private Target target;

  @Option(
      names = "--asyncio",
      paramLabel = "NAME",
      description = "Name of the asyncio module; uasyncio before MicroPython 1.21.")
  private String asyncio = Options.defaults().asyncioModule();

  @Option(names = "-O", paramLabel = "0|1|2", description = "How much to optimize: -O0, -O1, -O2.")
  private int optimization = Options.defaults().optimization();

  @Option(names = "--plain", description = "Without the passes that make the output readable.")
  private boolean plain;

  @Option(
      names = "--checks",
      paramLabel = "exact|fewer",
      description =
          "exact: every fault is Java's. fewer: without the checks of bounds, casts and nulls that"
              + " Python does not make itself. Default: ${DEFAULT-VALUE}.",
      defaultValue = "EXACT")
  private Checks checks;

  @Option(
      names = {"-ea", "--enable-assertions"},
      description = "Check the program's assertions, as java -ea does.")
  private boolean assertions;

  @Option(
      names = "--no-warn",
      paramLabel = "CODE",
      split = ",",
      description = "Warnings not to give, like MB0504. Also: @SuppressWarnings(\"MB0504\").")
  private List<String> silenced = List.of();

  @Option(names = "--werror", description = "A warning is an error.")
  private boolean warningsAreErrors;

  /** Whether assertions are checked. */
  boolean assertions() {
    return assertions;
  }

  /** The inputs as they were named. */
  List<Path> inputs() {
    return List.copyOf(inputs);
  }

  /** The program the inputs make up. */
  ProgramInputs program() {
    return ProgramInputs.of(inputs);
  }

  /**
   * The request for that program.
   *
   * @throws CommandFailure if an argument cannot be
   */
  TranslationRequest request(ProgramInputs program) {
    if (optimization < 0 || optimization > 2) {
      throw CommandFailure.usage("-O" + optimization + ": there is -O0, -O1 and -O2");
    }
    if (!asyncio.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw CommandFailure.usage("--asyncio " + asyncio + ": not a module name");
    }
    return new TranslationRequest(
        program.files(),
        classPath(),
        RuntimeLibrary.classPath(),
        sources.isEmpty()
            ? List.of()
            : Stream.of(sources.split(Pattern.quote(File.pathSeparator))).map(Path::of).toList(),
        Optional.ofNullable(mainClass).or(program::mainClass),
        new Options(target, asyncio, plain, optimization, assertions, checks, warnings()));
  }

  private Warnings warnings() {
    EnumSet<Code> codes = EnumSet.noneOf(Code.class);
    for (String name : silenced) {
      Code code =
          Code.named(name)
              .orElseThrow(
                  () ->
                      CommandFailure.usage(
                          "--no-warn " + name + ": no such code; mochaberry explain lists all"));
      if (code.severity() == Severity.ERROR) {
        throw CommandFailure.usage("--no-warn " + name + ": an error cannot be silenced");
      }
      codes.add(code);
    }
    return new Warnings(codes, warningsAreErrors);
  }

  /** The class path the user gave. */
  List<Path> classPath() {
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(TranslationArguments::existing)
        .toList();
  }

  private static Path existing(String entry) {
    try {
      Path path = Path.of(entry);
      if (path.toFile().exists()) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw CommandFailure.usage("-cp " + entry + ": not a path");
    }
    throw CommandFailure.usage("-cp " + entry + ": no such file or folder");
  }
}
