package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.Checks;
import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FewerChecksTest {
  private static final String PROGRAM =
      """
      public class Swap {
        static void swap(int[] a, int i, int j) {
          int t = a[i];
          a[i] = a[j];
          a[j] = t;
        }
        public static void main(String[] args) {
          int[] a = {1, 2};
          swap(a, args.length, 5); // where, nobody can prove
          System.out.println(a[0]);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void exactlyJavasChecksUnlessToldOtherwise() throws IOException {
    assertThat(translated(Checks.EXACT)).contains("def at(").contains("at(a, i), at(a, j)");
  }

  @Test
  void fewerLeavesBoundsToPython() throws IOException {
    assertThat(translated(Checks.FEWER)).contains("= a[j], a[i]").doesNotContain("def at(");
  }

  private String translated(Checks checks) throws IOException {
    Path file = Files.writeString(folder.resolve("Swap.java"), PROGRAM);
    List<Path> library = SuiteFolders.find("checks").libraryPath();
    Options defaults = Options.defaults();
    Options options =
        new Options(
            defaults.target(),
            defaults.asyncioModule(),
            defaults.plain(),
            defaults.optimization(),
            defaults.assertions(),
            checks,
            defaults.warnings());
    Translation translation =
        new Translator()
            .translate(
                new TranslationRequest(
                    List.of(file), library, library, Optional.of("Swap"), options));
    assertThat(translation.succeeded()).isTrue();
    return new String(translation.files().get(0).content(), StandardCharsets.UTF_8);
  }
}
