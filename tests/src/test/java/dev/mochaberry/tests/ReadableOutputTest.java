package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import dev.mochaberry.translator.library.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @TestFactory
  List<DynamicTest> readsAsWrittenByHand() throws IOException {
    SuiteFolders folders = SuiteFolders.find("readable");
    Path folder = folders.programs().resolveSibling("readable");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file, folders)))
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static void check(Path file, SuiteFolders folders) throws IOException {
    Library library = Library.load(folders.libraryPath());
    String module = translate(file, folders.libraryPath());
    String python = new OwnCode(library.helpers()).of(module);
    GoldenFile.beside(file, ".py").check(python);
  }

  private static String translate(Path file, List<Path> library) {
    TranslationRequest request =
        new TranslationRequest(
            List.of(file), library, library, Optional.of(name(file)), Options.defaults());
    Translation translation = new Translator().translate(request);
    assertThat(translation.diagnostics()).isEmpty();
    OutputFile module =
        translation.files().get(0); // what starts it and its map come behind the program
    return new String(module.content(), StandardCharsets.UTF_8);
  }
}
