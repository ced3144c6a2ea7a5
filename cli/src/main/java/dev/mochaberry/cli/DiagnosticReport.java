package dev.mochaberry.cli;

import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the translator found, in the order of the files and lines it is about. */
final class DiagnosticReport {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.position().map(SourcePosition::file).orElse(""))
          .thenComparing(d -> d.position().map(SourcePosition::line).orElse(0))
          .thenComparing(d -> d.position().map(SourcePosition::column).orElse(0))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final Translation translation;
  private final List<Diagnostic> sorted;

  DiagnosticReport(Translation translation) {
    this.translation = translation;
    this.sorted = translation.diagnostics().stream().sorted(BY_PLACE).distinct().toList();
  }

  /** What the command returns: whether the program can be translated. */
  int exitCode() {
    return translation.succeeded() ? ExitCode.DONE : ExitCode.NOT_TRANSLATABLE;
  }

  /** For people. */
  void print(PrintWriter err) {
    sorted.forEach(diagnostic -> err.println(diagnostic.render()));
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    if (errors + warnings > 0) {
      err.println(counted(errors, "error") + ", " + counted(warnings, "warning"));
    }
  }

  /** For programs: one JSON object on one line. */
  void printJson(PrintWriter out, List<Path> written) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("succeeded", translation.succeeded());
    report.put("mainClass", translation.mainClass());
    report.put("files", written.stream().map(Path::toString).toList());
    report.put("diagnostics", sorted.stream().map(DiagnosticReport::json).toList());
    out.println(Json.text(report));
  }

  private static Map<String, Object> json(Diagnostic diagnostic) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    object.put("code", diagnostic.code());
    object.put("message", diagnostic.message());
    object.put("help", diagnostic.help() == null ? "" : diagnostic.help());
    diagnostic
        .position()
        .ifPresent(
            position -> {
              object.put("file", position.file());
              object.put("line", position.line());
              object.put("column", position.column());
              object.put("length", position.length());
            });
    return object;
  }

  private long count(Severity severity) {
    return sorted.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
