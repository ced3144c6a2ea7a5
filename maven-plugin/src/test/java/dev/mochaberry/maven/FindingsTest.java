package dev.mochaberry.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  private static final SourcePosition PLACE =
      SourcePosition.ofLine("/home/ada/src/Blink.java", 15, "    pause();");
  private static final Diagnostic ERROR =
      Diagnostic.of(Code.MB0401, "pause() is @Async", "mark the caller", Optional.of(PLACE));
  private static final Diagnostic WARNING =
      Diagnostic.of(Code.MB0504, "slow", "", Optional.of(PLACE));

  @TempDir private Path folder;

  @Test
  void aLineBeginsAsTheCompilersDo() {
    assertThat(Findings.headline(ERROR))
        .isEqualTo("/home/ada/src/Blink.java:[15,5] MB0401: pause() is @Async");
  }

  @Test
  void aFileWithoutLineIsNamedAlone() {
    SourcePosition jar = SourcePosition.inFile("/home/ada/library.jar", 0);
    assertThat(Findings.headline(Diagnostic.of(Code.MB0102, "not a jar", "", Optional.of(jar))))
        .isEqualTo("/home/ada/library.jar: MB0102: not a jar");
  }

  @Test
  void theBuildEndsWithTheFirstError() {
    assertThat(new Findings(List.of(WARNING, ERROR, ERROR)).summary())
        .isEqualTo("2 errors\n/home/ada/src/Blink.java:[15,5] MB0401: pause() is @Async");
  }

  @Test
  void anIdeGetsMarksAtTheLinesInPlaceOfOldOnes() throws Exception {
    Path file = Files.createFile(folder.resolve("Blink.java"));
    Files.createFile(folder.resolve("notes.txt"));
    Ide ide = new Ide();
    new Findings(List.of(ERROR, WARNING)).mark(ide, List.of(folder));
    assertThat(ide.marks)
        .containsExactly(
            "none in " + file,
            "/home/ada/src/Blink.java 15 5 MB0401: pause() is @Async "
                + BuildContext.SEVERITY_ERROR,
            "/home/ada/src/Blink.java 15 5 MB0504: slow " + BuildContext.SEVERITY_WARNING);
  }

  /** An IDE that keeps the marks it is asked for. */
  private static final class Ide extends DefaultBuildContext {
    private final List<String> marks = new ArrayList<>();

    Ide() {
      super(null);
    }

    @Override
    public void removeMessages(File file) {
      marks.add("none in " + file);
    }

    @Override
    public void addMessage(
        File file, int line, int column, String message, int severity, Throwable cause) {
      marks.add(file + " " + line + " " + column + " " + message + " " + severity);
    }
  }
}
