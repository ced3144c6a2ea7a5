package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documentation shows what is there: each block of code behind a line {@code <!-- from: FILE
 * -->} is in that file, or behind {@code <!-- translated: INPUT -->} in what Mochaberry makes of
 * the input; a command in a {@code console} block prints what stands below it; each link leads to a
 * file.
 *
 * <p>A line {@code …} in a block of code stands for lines left out. {@code -Dgolden.update=true}
 * writes anew what commands print.
 */
class DocumentationTest {
  private static final Path HOME = SuiteFolders.find("docs").programs().toAbsolutePath();
  private static final Path REPOSITORY = HOME.resolve("../../..").normalize();

  private static final Pattern QUOTE =
      Pattern.compile("(?ms)^<!-- (from|translated): (\\S+) -->\\n```\\w+\\n(.*?)^```$");
  private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
  private static final String PROMPT = "$ ";
  private static final String COMMAND = "./mochaberry ";

  private static final ConcurrentMap<String, String> TRANSLATIONS = new ConcurrentHashMap<>();

  @TempDir static Path folder;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(REPOSITORY.resolve("docs"));
        Stream<Path> top = Files.list(REPOSITORY)) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .map(REPOSITORY::relativize)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatIsQuotedIsThere(Path page) throws IOException {
    Matcher quote = QUOTE.matcher(text(page));
    while (quote.find()) {
      String source =
          quote.group(1).equals("from")
              ? text(Path.of(quote.group(2)))
              : TRANSLATIONS.computeIfAbsent(quote.group(2), DocumentationTest::translation);
      List<String> lines = source.lines().map(String::strip).toList();
      for (String part : quote.group(3).split("(?m)^\\s*…\\n")) {
        List<String> wanted = part.strip().lines().map(String::strip).toList();
        assertThat(Collections.indexOfSubList(lines, wanted))
            .as("%s quotes what is not in %s:%n%s", page, quote.group(2), part)
            .isNotNegative();
      }
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("pages")
  void commandsPrintWhatIsShown(Path page) throws Exception {
    Matcher console = CONSOLE.matcher(text(page));
    StringBuilder updated = new StringBuilder();
    while (console.find()) {
      String block = "```console\n" + afresh(console.group(1)) + "```";
      console.appendReplacement(updated, Matcher.quoteReplacement(block));
    }
    console.appendTail(updated);
    new GoldenFile(REPOSITORY.resolve(page)).check(updated.toString());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(text(page).replaceAll("(?s)```.*?```", ""));
    while (link.find()) {
      assertThat(REPOSITORY.resolve(page).resolveSibling(link.group(1)).normalize()).exists();
    }
  }

  /** The block with what its commands print now. */
  private static String afresh(String block) throws IOException, InterruptedException {
    StringBuilder out = new StringBuilder();
    for (String line : block.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        out.append(line).append('\n').append(output(line.substring(PROMPT.length())));
      }
    }
    return out.toString();
  }

  private static String output(String command) throws IOException, InterruptedException {
    assertThat(command).startsWith(COMMAND);
    List<String> words = new ArrayList<>(javaCommand());
    words.addAll(Arrays.asList(command.substring(COMMAND.length()).split(" ")));
    return run(words);
  }

  private static String translation(String input) {
    List<String> words = new ArrayList<>(javaCommand());
    Path output = folder.resolve(input.replace('/', '-'));
    words.addAll(List.of("translate", input, "-o", output.toString()));
    try {
      run(words);
      try (Stream<Path> files = Files.list(output)) {
        Path map = files.filter(f -> f.toString().endsWith(".map.json")).findFirst().orElseThrow();
        return Files.readString(Path.of(map.toString().replace(".map.json", ".py")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> javaCommand() {
    String java = Jdk.current().home().resolve("bin/java").toString();
    String encoding = "-Dfile.encoding=UTF-8";
    String path = System.getProperty("java.class.path");
    String absolute =
        Stream.of(path.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(java, encoding, "-cp", absolute, Main.class.getName());
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(REPOSITORY.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private static String text(Path file) throws IOException {
    return Files.readString(REPOSITORY.resolve(file));
  }
}
