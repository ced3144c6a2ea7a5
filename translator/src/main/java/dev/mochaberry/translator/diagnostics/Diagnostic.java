package dev.mochaberry.translator.diagnostics;

import java.util.Optional;

/**
 * Something to tell the user about the program.
 *
 * @param code stable, like MB0301: the first two digits are the kind (01 inputs, 02 language, 03
 *     library, 04 async)
 * @param message what is wrong, without a full stop
 * @param help the nearest way that works; may be empty
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    String help,
    Optional<SourcePosition> position) {

  /** An error. */
  public static Diagnostic error(
      String code, String message, String help, Optional<SourcePosition> position) {
    return new Diagnostic(Severity.ERROR, code, message, help, position);
  }

  /** The text for people: place, code and message; the line with a caret; the help. */
  public String render() {
    StringBuilder b = new StringBuilder();
    position.ifPresent(
        p -> b.append(p.file()).append(p.line() > 0 ? ":" + p.line() : "").append(": "));
    b.append(severity == Severity.ERROR ? "error " : "warning ").append(code).append(": ");
    b.append(message);
    position.filter(p -> !p.sourceLine().isBlank()).ifPresent(p -> caret(p, b));
    if (help != null && !help.isEmpty()) {
      b.append(System.lineSeparator()).append("  help: ").append(help);
    }
    return b.toString();
  }

  private static void caret(SourcePosition p, StringBuilder b) {
    String line = p.sourceLine().stripTrailing();
    b.append(System.lineSeparator()).append("    ").append(line.replace('\t', ' '));
    if (p.column() > 0 && p.column() <= line.length() + 1) {
      int length = Math.max(1, Math.min(p.length(), line.length() - p.column() + 1));
      b.append(System.lineSeparator())
          .append(" ".repeat(4 + p.column() - 1))
          .append("^".repeat(length));
    }
  }
}
