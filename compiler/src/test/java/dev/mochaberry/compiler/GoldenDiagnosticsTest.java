package dev.mochaberry.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the translator says of a program, javac says with the plugin: same words, same places. */
@Tag("slow")
class GoldenDiagnosticsTest {
  private static final Path PROGRAMS = Path.of("../tests/src/diagnostics");
  private static final Pattern HEAD =
      Pattern.compile("(\\w+\\.java):(\\d+):(\\d+): (error|warning) (MB\\d+): (.*)");

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> saysWhatTheTranslatorSays() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
          .toList();
    }
  }

  private void check(Path file) throws IOException {
    List<Compilation.Message> expected = expected(file);
    String target = Files.readString(file).startsWith("// target: pico") ? "target=pico" : "";
    Compilation.Result result =
        new Compilation(folder).plugin(target).compile(file.toAbsolutePath().toString());
    List<Compilation.Message> said =
        result.messages().stream().filter(m -> m.text().startsWith("[MB")).toList();
    assertThat(said).doesNotHaveDuplicates();
    assertThat(said.stream().map(GoldenDiagnosticsTest::withoutColumn))
        .containsAll(expected.stream().map(GoldenDiagnosticsTest::withoutColumn).toList());
    assertThat(result.succeeded())
        .isEqualTo(expected.stream().noneMatch(m -> m.kind() == Kind.ERROR));
    List<String> lines = Files.readAllLines(file);
    for (Compilation.Message e : expected) {
      String line = lines.get((int) e.line() - 1);
      assertThat(said)
          .filteredOn(m -> withoutColumn(m).equals(withoutColumn(e)))
          .anyMatch(m -> isMarkOf(e.column(), m.column(), line), e.toString());
    }
  }

  /**
   * The compiler marks a call at the dot before the name, and a reference at its beginning, a type
   * at its keyword; tabs are eight columns to it.
   */
  private static boolean isMarkOf(long column, long marked, String line) {
    String before = line.substring(0, (int) column - 1);
    int shown = 1;
    for (char c : before.toCharArray()) {
      shown = c == '\t' ? (shown + 7) / 8 * 8 + 1 : shown + 1;
    }
    String construct = before.replaceFirst("(\\w+::|(class|interface|enum|record) +)$", "");
    int first = construct.equals(before) ? shown - 1 : construct.length() + 1;
    return first <= marked && marked <= shown;
  }

  private static Compilation.Message withoutColumn(Compilation.Message m) {
    return new Compilation.Message(m.file(), m.line(), 0, m.kind(), m.text());
  }

  /** The translator's words, without the excerpts of the source. */
  private static List<Compilation.Message> expected(Path file) throws IOException {
    List<Compilation.Message> all = new ArrayList<>();
    String golden = file.toString().replace(".java", ".txt");
    for (String line : Files.readAllLines(Path.of(golden))) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        all.add(
            new Compilation.Message(
                head.group(1),
                Long.parseLong(head.group(2)),
                Long.parseLong(head.group(3)),
                head.group(4).equals("error") ? Kind.ERROR : Kind.WARNING,
                "[" + head.group(5) + "] " + head.group(6)));
      } else if (!line.matches(" +\\d* \\|.*")) {
        Compilation.Message last = all.remove(all.size() - 1);
        all.add(
            new Compilation.Message(
                last.file(), last.line(), last.column(), last.kind(), last.text() + "\n" + line));
      }
    }
    return all;
  }
}
