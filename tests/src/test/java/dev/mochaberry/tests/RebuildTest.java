package dev.mochaberry.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.Options;
import dev.mochaberry.translator.OutputFile;
import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.TranslationRequest;
import dev.mochaberry.translator.Translator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a translator keeps from one translation to the next never shows: it gives, byte by byte,
 * what a new one gives.
 */
@Tag("slow")
class RebuildTest {
  private static final int EDITS = 8;

  @TempDir Path folder;

  private static TranslationRequest request(Path sources) {
    return new TranslationRequest(
        List.of(sources),
        List.of(),
        SuiteFolders.find("tool").libraryPath(),
        List.of(),
        Optional.empty(),
        Options.defaults());
  }

  private static Map<String, String> files(Translation translation) {
    Map<String, String> all = new TreeMap<>();
    for (OutputFile f : translation.files()) {
      all.put(f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    return all;
  }

  private static Map<String, String> classes(Translation translation) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path entry : translation.compiledClasses()) {
      try (Stream<Path> found = Files.walk(entry)) {
        for (Path c : found.filter(Files::isRegularFile).toList()) {
          String name = entry.relativize(c).toString();
          all.put(name, new String(Files.readAllBytes(c), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyEditsTheProgramIsThatOfANewTranslator(long seed) throws IOException {
    ProgramEdits program = new ProgramEdits(folder, seed);
    Translator warm = new Translator();
    assertThat(warm.translate(request(folder)).succeeded()).isTrue();
    List<String> edits = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      edits.add(program.edit());
      Translation again = warm.translate(request(folder));
      Translation anew = new Translator().translate(request(folder));
      assertThat(again.succeeded())
          .as("seed %d, %s: %s", seed, edits, again.diagnostics())
          .isEqualTo(!edits.get(i).equals("broken"));
      assertThat(again.diagnostics()).as("seed %d, %s", seed, edits).isEqualTo(anew.diagnostics());
      assertThat(files(again)).as("seed %d, %s", seed, edits).isEqualTo(files(anew));
      assertThat(classes(again)).as("seed %d, %s", seed, edits).isEqualTo(classes(anew));
    }
  }

  @Test
  void aConstantIsCompiledIntoThoseThatUseIt() throws IOException {
    Files.writeString(folder.resolve("Limits.java"), "class Limits { static final int MOST = 3; }");
    Files.writeString(
        folder.resolve("Start.java"),
        "class Start { public static void main(String[] a) { System.out.println(Limits.MOST); } }");
    Translator warm = new Translator();
    assertThat(files(warm.translate(request(folder))).get("start.py")).contains("print(3)");
    Files.writeString(folder.resolve("Limits.java"), "class Limits { static final int MOST = 4; }");
    assertThat(files(warm.translate(request(folder))).get("start.py")).contains("print(4)");
  }

  @Test
  void oneThreadAndSeveralGiveTheSame() throws IOException {
    Path server =
        SuiteFolders.find("tool").programs().resolve("../../../examples/led-server/LedServer.java");
    Path written = folder.resolve("written");
    ProgramEdits program = new ProgramEdits(written, 6);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Translator one = new Translator(() -> Files.createTempDirectory(classes, "one"), false);
    Translator several = new Translator(() -> Files.createTempDirectory(classes, "several"), true);
    for (Path input : List.of(server, written, written, written)) {
      Translation alone = one.translate(request(input));
      assertThat(files(several.translate(request(input)))).isEqualTo(files(alone)).isNotEmpty();
      assertThat(files(new Translator().translate(request(input)))).isEqualTo(files(alone));
      while (program.edit().equals("broken")) {
        continue; // a program with errors has no files to compare
      }
    }
  }
}
