package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in {@code examples}: all can be translated, and their servers serve everywhere. */
class ExamplesTest {
  private static final Translator TRANSLATOR = new Translator();
  private static final SuiteFolders SUITE = SuiteFolders.find("examples");
  private static final Path EXAMPLES =
      SUITE.programs().toAbsolutePath().resolve("../../../examples").normalize();

  @TempDir Path folder;

  static Stream<String> examples() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsTranslatedWithoutAWarning(String example) throws IOException {
    Translation translation = translation(example, Optional.of(mainOf(example)));
    assertThat(translation.diagnostics()).isEmpty();
    assertThat(translation.succeeded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "own-module"})
  void aProgramThatEndsPrintsTheSameOnBothSides(String example) throws Exception {
    List<String> outputs = new ArrayList<>();
    for (List<String> command : commands(example, mainOf(example))) {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      outputs.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).isZero();
    }
    assertThat(outputs.get(0)).isNotEmpty().isEqualTo(outputs.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "two-servers, AsyncioServer, /, You are visitor 2., /, You are visitor 3.",
    "two-servers, PollerServer, /, You are visitor 2., /, You are visitor 3.",
    "led-server, LedServer, /on, The LED is on, /off, The LED is off",
  })
  void aServerServesOnBothSides(
      String example, String main, String first, String answer, String second, String other)
      throws Exception {
    for (List<String> command : commands(example, main)) {
      try (ServerProcess server = ServerProcess.start(command, folder)) {
        get(server.url("/")); // the first visitor
        assertThat(get(server.url(first))).contains(answer);
        assertThat(get(server.url(second))).contains(other);
      }
    }
  }

  /** What runs an example on the JVM, and translated on MicroPython. */
  private List<List<String>> commands(String example, String main) throws IOException {
    Optional<MicroPython> interpreter = MicroPython.find("micropython32");
    assumeTrue(interpreter.isPresent(), MicroPython.missing("micropython32"));
    Translation translation = translation(example, Optional.of(main));
    for (OutputFile output : translation.files()) {
      Files.write(folder.resolve(output.name()), output.content());
    }
    String classPath =
        Stream.concat(translation.compiledClasses().stream(), SUITE.libraryPath().stream())
            .map(path -> path.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        List.of(java, "-cp", classPath, main),
        List.of(interpreter.get().command().toString(), "main.py"));
  }

  private static String get(String url) throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.ALWAYS)
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String mainOf(String example) throws IOException {
    Path description = EXAMPLES.resolve(example).resolve("example.properties");
    if (Files.exists(description)) {
      for (String line : Files.readAllLines(description)) {
        if (line.startsWith("main = ")) {
          return line.substring("main = ".length()).trim();
        }
      }
    }
    return sources(example).get(0).getFileName().toString().replace(".java", "");
  }

  /** The program's own files: servers and tests beside it lie in folders of their own. */
  private static List<Path> sources(String example) throws IOException {
    Path own = EXAMPLES.resolve(example);
    Path main = own.resolve("src/main/java");
    try (Stream<Path> files = Files.list(Files.isDirectory(main) ? main : own)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Translation translation(String example, Optional<String> main) throws IOException {
    List<Path> library = SUITE.libraryPath();
    return TRANSLATOR.translate(
        new TranslationRequest(
            new ArrayList<>(sources(example)), library, library, main, Options.defaults()));
  }
}
