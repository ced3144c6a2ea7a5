package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.Folders;
import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.RuntimeLibrary;
import dev.mochaberry.tooling.platforms.JvmPlatform;
import dev.mochaberry.translator.Translation;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * JUnit's tests of a folder, compiled against the program and run on the JVM by JUnit's console.
 *
 * @param folder with the tests' sources
 * @param classPath what they use; JUnit's console among it
 */
public record JUnitTests(Path folder, List<Path> classPath) implements DevTests {
  private static final String CONSOLE = "org.junit.platform.console.ConsoleLauncher";

  /**
   * Looks whether the tests can be run.
   *
   * @throws CommandFailure if not, with the reason
   */
  public JUnitTests {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage("--tests " + folder + ": no such folder");
    }
    if (classPath.stream().noneMatch(JUnitTests::hasConsole)) {
      throw CommandFailure.usage(
          "--tests needs JUnit's console: name junit-platform-console-standalone-….jar, which Maven"
              + " Central has as org.junit.platform:junit-platform-console-standalone, with"
              + " --test-class-path");
    }
    classPath = List.copyOf(classPath);
  }

  private static boolean hasConsole(Path entry) {
    String file = CONSOLE.replace('.', '/') + ".class";
    if (Files.isDirectory(entry)) {
      return Files.exists(entry.resolve(file));
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(file) != null;
    } catch (IOException e) {
      return false; // not a jar that has it
    }
  }

  @Override
  public ProgramRun run(Translation translation) throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory("mochaberry-tests-");
    try {
      String path =
          RuntimeLibrary.classPathOf(translation, classPath).stream()
              .map(p -> p.toAbsolutePath().toString())
              .collect(Collectors.joining(File.pathSeparator));
      String complaint = compile(path, classes);
      if (!complaint.isEmpty()) {
        return new ProgramRun(1, "", complaint, Duration.ZERO, false);
      }
      return ProgramProcess.of(
              List.of(
                  JvmPlatform.java(),
                  "-XX:TieredStopAtLevel=1", // a run of seconds
                  "-ea",
                  "-cp",
                  path + File.pathSeparator + classes,
                  CONSOLE,
                  "execute",
                  "--disable-banner",
                  "--details=none",
                  "--scan-classpath=" + classes))
          .capture();
    } finally {
      Folders.delete(classes);
    }
  }

  /** The compiler's words; empty if it has none. */
  private String compile(String path, Path into) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return "the tests cannot be compiled: this Java runtime has no compiler";
    }
    StringWriter words = new StringWriter();
    List<String> options =
        List.of("-g", "-proc:none", "-nowarn", "-d", into.toString(), "-classpath", path);
    try (var files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(folder)) {
      List<Path> sources = all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      if (sources.isEmpty()) {
        return "no test in " + folder;
      }
      boolean done =
          compiler
              .getTask(
                  words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return done ? "" : words.toString();
    }
  }
}
