package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.cli.Main;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Page;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue of codes: each has a page, whose wrong example is told with exactly that code, and
 * whose right one does on MicroPython what it does on the JVM.
 */
@Tag("slow")
class CataloguePagesTest {
  private static final Pattern TOLD = Pattern.compile("(?m)(?:error|warning) (MB\\d{4}): ");
  private static final String DOCUMENT = "docs/diagnostics.md";

  @TempDir static Path folder;

  /** What a command answered. */
  private record Answer(int exitCode, String out, String err) {}

  @TestFactory
  Stream<DynamicTest> theWrongExampleGetsItsCode() {
    return Arrays.stream(Code.values())
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code.name(), () -> assertThat(codesIn(wrong(code))).containsOnly(code.name())));
  }

  @TestFactory
  Stream<DynamicTest> theRightExampleRunsAsOnTheJvm() {
    assumeTrue(MicroPython.find("micropython32").isPresent(), MicroPython.missing("micropython32"));
    return Arrays.stream(Code.values())
        .map(code -> DynamicTest.dynamicTest(code.name(), () -> checkRight(code)));
  }

  @Test
  void eachPageBelongsToACode() throws IOException, URISyntaxException {
    URI page = Page.class.getResource("pages/MB0100.md").toURI();
    if (page.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(page, Map.of())) {
        checkPages(jar.provider().getPath(page).getParent());
      }
    } else {
      checkPages(Path.of(page).getParent());
    }
  }

  private static void checkPages(Path pages) throws IOException {
    try (Stream<Path> all = Files.list(pages)) {
      assertThat(all.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Code.values()).map(c -> c + ".md").toList());
    }
  }

  @Test
  void theDocumentIsUpToDate() throws Exception {
    StringBuilder text = new StringBuilder();
    text.append("<!-- Written by CataloguePagesTest from the pages of the catalogue. -->\n");
    text.append("# What Mochaberry says about programs\n\n");
    text.append(
        "`mochaberry explain CODE` shows these pages. Errors are always given; a warning is\n");
    text.append(
        "silenced by `--no-warn CODE`, or by `@SuppressWarnings(\"CODE\")` at the method,\n");
    text.append("class or variable; `--werror` makes errors of the others.\n\n");
    text.append("| code | | |\n|---|---|---|\n");
    for (Code code : Code.values()) {
      String title = code.title();
      text.append("| [" + code + "](#" + code.name().toLowerCase(Locale.ROOT) + ") | ");
      text.append(code.severity().word() + " | " + title + " |\n");
    }
    for (Code code : Code.values()) {
      String page = code.page().text();
      String body = page.substring(page.indexOf('\n')).strip().replace("\n## ", "\n### ");
      text.append("\n## " + code + "\n\n" + capital(code.title()) + ". ");
      text.append(withAnswer(body, wrong(code)) + "\n");
    }
    GoldenFile document = new GoldenFile(repository().resolve(DOCUMENT));
    Files.createDirectories(document.path().getParent());
    document.check(text.toString());
  }

  private static String capital(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** The page with what is said of the wrong example before the right one. */
  private static String withAnswer(String page, Answer answer) {
    int right = page.indexOf("### Right");
    String said = answer.err().lines().collect(Collectors.joining("\n")).strip();
    return page.substring(0, right) + "```text\n" + said + "\n```\n\n" + page.substring(right);
  }

  private static Path repository() {
    return SuiteFolders.find("pages").programs().getParent().getParent().getParent();
  }

  private static List<String> codesIn(Answer answer) {
    Matcher m = TOLD.matcher(answer.err());
    List<String> codes = new ArrayList<>();
    while (m.find()) {
      codes.add(m.group(1));
    }
    return codes;
  }

  private static Answer wrong(Code code) throws IOException, InterruptedException {
    PageExample example = PageExample.of(code, "Wrong");
    Path place = Files.createTempDirectory(folder, code.name());
    example.write(place);
    List<String> arguments = example.arguments(place);
    Answer answer =
        example.restricted().isEmpty()
            ? mochaberry("check", arguments)
            : restricted(example.restricted(), arguments);
    String err = answer.err().replace(place + File.separator, "").replace(place.toString(), "");
    return new Answer(answer.exitCode(), answer.out(), err);
  }

  private static Answer mochaberry(String command, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = Stream.concat(Stream.of(command), arguments.stream()).toArray(String[]::new);
    int exitCode = new Main(new PrintWriter(out), new PrintWriter(err)).run(all);
    return new Answer(exitCode, out.toString(), err.toString());
  }

  private static Answer restricted(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("check");
    command.addAll(arguments);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    int exitCode =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Answer(exitCode, Files.readString(out), Files.readString(err));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void checkRight(Code code) throws IOException, InterruptedException {
    PageExample example = PageExample.of(code, "Right");
    Path place = Files.createTempDirectory(folder, code.name());
    example.write(place);
    List<String> arguments = new ArrayList<>(example.arguments(place));
    assertThat(mochaberry("check", arguments).err()).isEmpty();
    Path python = place.resolve("python");
    arguments.addAll(List.of("-o", python.toString()));
    assertThat(mochaberry("translate", arguments).exitCode()).isZero();
    assertThat(onMicroPython(python)).isEqualTo(onJvm(example, place)).isNotEmpty();
  }

  private static String onMicroPython(Path folder) throws IOException, InterruptedException {
    Path command = MicroPython.find("micropython32").orElseThrow().command();
    return output(List.of(command.toString(), folder.resolve("main.py").toString()));
  }

  private static String onJvm(PageExample example, Path place)
      throws IOException, InterruptedException {
    List<Path> library = SuiteFolders.find("pages").libraryPath();
    String classPath =
        library.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Path classes = place.resolve("jvm");
    List<String> compile = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
    example.files().keySet().stream()
        .filter(f -> f.endsWith(".java"))
        .forEach(f -> compile.add(place.resolve(f).toString()));
    ToolProvider.getSystemJavaCompiler().run(null, null, null, compile.toArray(String[]::new));
    int named = example.command().indexOf("--main");
    String main =
        named >= 0
            ? example.command().get(named + 1)
            : Path.of(example.files().keySet().iterator().next())
                .getFileName()
                .toString()
                .replace(".java", "");
    return output(List.of(java(), "-cp", classes + File.pathSeparator + classPath, main));
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(out);
  }
}
