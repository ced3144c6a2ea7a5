package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Target;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Of every {@code X.java} in {@code src/diagnostics} are said the words in {@code X.txt}. A first
 * line {@code // target: pico} says what it is for.
 */
class DiagnosticsTest {
  private static final Translator TRANSLATOR = new Translator();

  @TestFactory
  List<DynamicTest> saysTheseWords() throws IOException {
    SuiteFolders folders = SuiteFolders.find("diagnostics");
    Path folder = folders.programs().resolveSibling("diagnostics");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), () -> check(file, folders.libraryPath())))
          .toList();
    }
  }

  private static void check(Path file, List<Path> library) throws IOException {
    TranslationRequest request =
        new TranslationRequest(List.of(file), library, library, Optional.empty(), options(file));
    Translation translation = TRANSLATOR.translate(request);
    assertThat(translation.diagnostics()).isNotEmpty();
    assertThat(translation.files().isEmpty()).isEqualTo(!translation.succeeded());
    String said =
        translation.diagnostics().stream()
            .map(d -> d.render(f -> f.equals(file.toString()) ? file.getFileName().toString() : f))
            .map(words -> words + "\n")
            .collect(Collectors.joining());
    GoldenFile.beside(file, ".txt").check(said);
  }

  private static Options options(Path file) throws IOException {
    Options all = Options.defaults();
    String first = Files.readAllLines(file).get(0);
    return new Options(
        first.equals("// target: pico") ? Target.PICO : all.target(),
        all.asyncioModule(),
        all.plain(),
        all.optimization(),
        all.assertions(),
        all.checks(),
        all.warnings());
  }
}
