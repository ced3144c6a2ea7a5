package dev.mochaberry.tests;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program outside the suite, translated for a test that runs it in its own way. */
final class TranslatedProgram {
  private static final Translator TRANSLATOR = new Translator();

  private TranslatedProgram() {}

  /**
   * Translates a program.
   *
   * @param source its Java file
   * @param folder where its files go
   * @return the file that starts it
   * @throws IllegalStateException if it cannot be translated
   */
  static Path in(Path folder, Path source, SuiteFolders suite) throws IOException {
    List<Path> library = suite.libraryPath();
    Translation translation =
        TRANSLATOR.translate(
            new TranslationRequest(
                List.of(source), library, library, Optional.empty(), Options.defaults()));
    if (!translation.succeeded()) {
      throw new IllegalStateException(source + ": " + translation.diagnostics());
    }
    Files.createDirectories(folder);
    for (OutputFile output : translation.files()) {
      Files.write(folder.resolve(output.name()), output.content());
    }
    return folder.resolve("main.py");
  }
}
