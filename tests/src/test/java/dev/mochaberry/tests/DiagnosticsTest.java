package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.Options;
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

/** Every {@code X.java} in {@code src/diagnostics} is refused with the words in {@code X.txt}. */
class DiagnosticsTest {

  @TestFactory
  List<DynamicTest> refusesInTheseWords() throws IOException {
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
        new TranslationRequest(
            List.of(file), library, library, Optional.empty(), Options.defaults());
    Translation translation = new Translator().translate(request);
    assertThat(translation.succeeded()).isFalse();
    assertThat(translation.files()).isEmpty();
    String said =
        translation.diagnostics().stream()
            .map(d -> d.render(f -> f.equals(file.toString()) ? file.getFileName().toString() : f))
            .map(words -> words + "\n")
            .collect(Collectors.joining());
    GoldenFile.beside(file, ".txt").check(said);
  }
}
