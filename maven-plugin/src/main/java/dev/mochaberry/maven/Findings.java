package dev.mochaberry.maven;

import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/**
 * What the translator found, for the log and for IDEs. Lines of the log begin as javac's do in
 * Maven ({@code /path/File.java:[line,column] …}), which IDEs and CI servers turn into links.
 */
final class Findings {
  private final List<Diagnostic> diagnostics;

  Findings(List<Diagnostic> diagnostics) {
    this.diagnostics = List.copyOf(diagnostics);
  }

  int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** To the log, each with its excerpt, reason and help. */
  void log(Log log) {
    for (Diagnostic diagnostic : diagnostics) {
      String rest =
          diagnostic
              .render()
              .lines()
              .skip(1)
              .map(line -> "\n" + line)
              .collect(Collectors.joining());
      if (diagnostic.severity() == Severity.ERROR) {
        log.error(headline(diagnostic) + rest);
      } else {
        log.warn(headline(diagnostic) + rest);
      }
    }
  }

  /**
   * To an IDE, as marks at the lines. On the command line a build context would write the same to
   * the log once more.
   *
   * @param sources where old marks may be, which go
   */
  void mark(BuildContext ide, List<Path> sources) throws IOException {
    for (Path folder : sources) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(f -> f.toString().endsWith(".java"))
            .forEach(f -> ide.removeMessages(f.toFile()));
      }
    }
    for (Diagnostic diagnostic : diagnostics) {
      diagnostic
          .position()
          .ifPresent(
              at ->
                  ide.addMessage(
                      Path.of(at.file()).toFile(),
                      at.line(),
                      at.column(),
                      words(diagnostic),
                      diagnostic.severity() == Severity.ERROR
                          ? BuildContext.SEVERITY_ERROR
                          : BuildContext.SEVERITY_WARNING,
                      null));
    }
  }

  /** What the build says at its end: how many errors, and the first. */
  String summary() {
    String first =
        diagnostics.stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .findFirst()
            .map(d -> "\n" + headline(d))
            .orElse("");
    int errors = count(Severity.ERROR);
    return errors + (errors == 1 ? " error" : " errors") + first;
  }

  static String headline(Diagnostic diagnostic) {
    return diagnostic.position().map(Findings::place).orElse("") + words(diagnostic);
  }

  private static String words(Diagnostic diagnostic) {
    return diagnostic.code() + ": " + diagnostic.message();
  }

  private static String place(SourcePosition at) {
    if (at.line() <= 0) {
      return at.file() + ": ";
    }
    return at.file() + ":[" + at.line() + "," + Math.max(1, at.column()) + "] ";
  }
}
