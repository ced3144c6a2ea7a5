package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.trace.LogTranslator;
import dev.mochaberry.translator.trace.ProgramMap;
import dev.mochaberry.translator.trace.TraceOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs in {@code src/traces} fail in every kind of place, one run for each word of their
 * first line. What the JVM says of it, MicroPython's own report says, and so does the translated
 * traceback of a program that runs without the report.
 */
@Tag("slow")
class StackTraceTest {
  private static final Translator TRANSLATOR = new Translator();
  private static final String RUNS = "// runs: ";

  @TempDir static Path folder;

  /** A program in all its forms. */
  private record Program(
      String name,
      List<String> source,
      Path classes,
      List<Path> library,
      Path python,
      Path module) {}

  @TestFactory
  Stream<DynamicNode> failuresAreToldAlike() throws IOException {
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    SuiteFolders folders = SuiteFolders.find("traces");
    List<DynamicNode> nodes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folders.programs().resolveSibling("traces"))) {
      for (Path file : files.sorted().toList()) {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).startsWith(RUNS);
        for (boolean built : new boolean[] {false, true}) {
          Program program = prepare(file, built, folders.libraryPath());
          nodes.add(
              DynamicContainer.dynamicContainer(
                  program.name() + (built ? " as Maven compiles it" : ""),
                  Stream.of(first.substring(RUNS.length()).split(" "))
                      .map(
                          where ->
                              DynamicTest.dynamicTest(
                                  where, () -> check(program, where, interpreter.get())))));
        }
      }
    }
    return nodes.stream();
  }

  /**
   * All forms of a program.
   *
   * @param built whether class files are translated, with the names of local variables, as build
   *     tools have them made; javac makes them without unless told otherwise
   */
  private static Program prepare(Path file, boolean built, List<Path> library) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    Path forms = folder.resolve(built ? "built" : "translated");
    Path classes = Files.createDirectories(forms.resolve(name + "-classes"));
    String classPath =
        library.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    String debug = built ? "-g" : "-g:source,lines";
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, debug, "-d", classes.toString(), "-cp", classPath, file.toString());
    Translation translation =
        TRANSLATOR.translate(
            new TranslationRequest(
                List.of(built ? classes : file),
                library,
                library,
                built ? List.of(file) : List.of(),
                Optional.empty(),
                Options.defaults()));
    assertThat(translation.diagnostics()).isEmpty();
    Path python = Files.createDirectories(forms.resolve(name));
    for (OutputFile output : translation.files()) {
      Files.write(python.resolve(output.name()), output.content());
    }
    Path module = python.resolve(translation.files().get(0).name());
    return new Program(name, Files.readAllLines(file), classes, library, python, module);
  }

  private static void check(Program program, String where, MicroPython interpreter)
      throws IOException, InterruptedException {
    List<String> jvm =
        withoutJobs(
            withoutBridges(told(onJvm(program, where)), program.source()), program.source());
    List<String> board = told(run(interpreter, program.python().resolve("main.py"), where));
    List<String> traced = told(traced(program, run(interpreter, program.module(), where)));
    assertThat(board.size()).isGreaterThanOrEqualTo(jvm.size());
    // A task's exception has on the JVM only the frames of the task's own thread.
    assertThat(board.subList(0, jvm.size())).isEqualTo(jvm);
    // MicroPython's tracebacks have no frames of causes.
    int frames = (int) board.stream().takeWhile(l -> !l.startsWith("Caused by")).count();
    assertThat(traced).startsWith(board.subList(0, frames).toArray(String[]::new));
    assertThat(headlines(traced)).isEqualTo(headlines(board));
  }

  private static List<String> headlines(List<String> told) {
    return told.stream().filter(l -> !l.startsWith("\tat ")).toList();
  }

  /** The lines of the exception: of the frames those in the program itself. */
  private static List<String> told(List<String> errors) {
    return errors.stream()
        .filter(l -> !l.startsWith("\tat ") || l.matches("\tat (Places|Tasks)\\b.*"))
        .filter(l -> !l.matches("\t\\.\\.\\. \\d+ more"))
        .filter(l -> !l.isBlank())
        .toList();
  }

  /** A lambda that only calls an async method is no function in Python: the call is handed on. */
  private static List<String> withoutJobs(List<String> told, List<String> source) {
    return told.stream()
        .filter(l -> !l.contains(".lambda$") || !isJob(source.get(line(l) - 1)))
        .toList();
  }

  private static boolean isJob(String line) {
    return Pattern.compile("\\(\\) -> outer\\(\\d\\)").matcher(line).find();
  }

  private static int line(String frame) {
    return Integer.parseInt(frame.replaceFirst(".*:(\\d+)\\)$", "$1"));
  }

  /** The methods that only javac knows have the line of their class. */
  private static List<String> withoutBridges(List<String> told, List<String> source) {
    return told.stream().filter(l -> !isBridge(l, source)).toList();
  }

  private static boolean isBridge(String frame, List<String> source) {
    Matcher line = Pattern.compile("\\.java:(\\d+)\\)$").matcher(frame);
    if (!line.find() || frame.contains("<init>")) {
      return false;
    }
    String text = source.get(Integer.parseInt(line.group(1)) - 1);
    return text.matches(" *(static class|return new) .*\\{");
  }

  private static List<String> onJvm(Program program, String where)
      throws IOException, InterruptedException {
    String classPath =
        Stream.concat(Stream.of(program.classes()), program.library().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return errors(
        List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, program.name(), where));
  }

  private static List<String> run(MicroPython interpreter, Path file, String where)
      throws IOException, InterruptedException {
    return errors(List.of(interpreter.command().toString(), file.toString(), where));
  }

  private static List<String> errors(List<String> command)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(1);
    return Files.readAllLines(errors);
  }

  private static List<String> traced(Program program, List<String> log) throws IOException {
    List<String> out = new ArrayList<>();
    Path map = Path.of(program.module().toString().replace(".py", ".map.json"));
    LogTranslator translator =
        new LogTranslator(
            List.of(ProgramMap.parse(Files.readString(map))),
            new TraceOptions(false, TraceOptions.SourceLines.NONE),
            out::add);
    log.forEach(translator::line);
    translator.end();
    return out;
  }
}
