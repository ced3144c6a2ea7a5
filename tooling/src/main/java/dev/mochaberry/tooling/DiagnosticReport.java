package dev.mochaberry.tooling;

import dev.mochaberry.translator.Translation;
import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the translator found, in the order of the files and lines it is about. */
public final class DiagnosticReport {
  private final Translation translation;

  public DiagnosticReport(Translation translation) {
    this.translation = translation;
  }

  /** What the command returns: whether the program can be translated. */
  public int exitCode() {
    if (translation.succeeded()) {
      return ExitCode.DONE;
    }
    boolean misnamed =
        translation.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .allMatch(d -> d.code() == Code.MB0100);
    return misnamed ? ExitCode.USAGE : ExitCode.NOT_TRANSLATABLE;
  }

  /** For people. */
  public void print(PrintWriter err) {
    translation.diagnostics().forEach(diagnostic -> err.println(diagnostic.render()));
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    if (errors + warnings > 0) {
      err.println(counted(errors, "error") + ", " + counted(warnings, "warning"));
      translation.diagnostics().stream()
          .map(Diagnostic::code)
          .findFirst()
          .ifPresent(code -> err.println("mochaberry explain " + code + " says more."));
    }
  }

  /** For programs: one JSON object on one line. */
  public void printJson(PrintWriter out, List<Path> written) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("succeeded", translation.succeeded());
    report.put("mainClass", translation.mainClass());
    report.put("files", written.stream().map(Path::toString).toList());
    report.put("errors", count(Severity.ERROR));
    report.put("warnings", count(Severity.WARNING));
    report.put(
        "diagnostics", translation.diagnostics().stream().map(DiagnosticReport::json).toList());
    out.println(Json.text(report));
  }

  private static Map<String, Object> json(Diagnostic diagnostic) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("severity", diagnostic.severity().word());
    object.put("code", diagnostic.code().name());
    object.put("message", diagnostic.message());
    object.put("why", diagnostic.why());
    object.put("help", diagnostic.help());
    object.put("notes", diagnostic.notes());
    diagnostic
        .position()
        .ifPresent(
            position -> {
              object.put("file", position.file());
              object.put("line", position.line());
              object.put("column", position.column());
              object.put("endLine", position.endLine());
              object.put("endColumn", position.endColumn());
            });
    return object;
  }

  private long count(Severity severity) {
    return translation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == severity)
        .count();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
