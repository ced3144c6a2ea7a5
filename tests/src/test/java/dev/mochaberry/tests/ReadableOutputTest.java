package dev.mochaberry.tests;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.library.Library;
import dev.mochaberry.translator.python.HelperLibrary;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@code X.java} in {@code src/readable} comes out as the {@code X.py} beside it: what a
 * MicroPython programmer would write, the helpers that it uses left out. These files are about
 * looks; behaviour is the conformance suite's. {@code -Dgolden.update=true} writes them anew, for a
 * look at the diff.
 */
class ReadableOutputTest {
  private static final Translator TRANSLATOR = new Translator();

  @TestFactory
  List<DynamicTest> readsAsWrittenByHand() throws IOException {
    SuiteFolders folders = SuiteFolders.find("readable");
    HelperLibrary helpers = Library.load(folders.libraryPath()).helpers();
    Path folder = folders.programs().resolveSibling("readable");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, folders, helpers)))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static void check(Path file, SuiteFolders folders, HelperLibrary helpers)
      throws IOException, InterruptedException {
    ConformanceProgram program = ConformanceProgram.of(name(file), name(file), file);
    assumeTrue(Jdk.of(program.java()).isPresent(), Jdk.missing(program.java()));
    String python = translate(program, folders.libraryPath(), helpers);
    GoldenFile.beside(file, ".py").check(python);
  }

  private static String translate(
      ConformanceProgram program, List<Path> library, HelperLibrary helpers)
      throws IOException, InterruptedException {
    boolean newer = program.java() > Jdk.current().version();
    List<Path> inputs = newer ? List.of(compiled(program, library)) : program.sources();
    TranslationRequest request =
        new TranslationRequest(
            inputs, library, library, Optional.of(program.name()), Options.defaults());
    Translation translation = TRANSLATOR.translate(request);
    assertThat(translation.diagnostics()).isEmpty();
    // The module comes first; what starts it and its map come behind it.
    String map =
        translation.files().stream()
            .filter(f -> f.name().endsWith(".map.json"))
            .map(ReadableOutputTest::text)
            .findFirst()
            .orElseThrow();
    return new OwnCode(helpers, map).of(text(translation.files().get(0)));
  }

  private static String text(OutputFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  /** The classes of a program in a Java that the running JDK does not know. */
  private static Path compiled(ConformanceProgram program, List<Path> library)
      throws IOException, InterruptedException {
    Path classes = Path.of("target", "readable", program.name());
    Files.createDirectories(classes);
    List<String> command = new ArrayList<>();
    command.add(Jdk.of(program.java()).orElseThrow().home().resolve("bin/javac").toString());
    command.addAll(List.of("-g", "-nowarn", "-d", classes.toString(), "-cp"));
    command.add(library.stream().map(Path::toString).collect(joining(File.pathSeparator)));
    program.sources().forEach(source -> command.add(source.toString()));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    return classes;
  }
}
