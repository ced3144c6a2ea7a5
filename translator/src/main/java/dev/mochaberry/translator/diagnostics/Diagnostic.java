package dev.mochaberry.translator.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something to tell the user about the program.
 *
 * @param message what is wrong, without a full stop
 * @param why the reason; may be empty
 * @param help the nearest way that works; may be empty
 * @param notes more about it, like the calls that lead there; one line each
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    String why,
    String help,
    List<String> notes,
    Optional<SourcePosition> position) {

  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** One with the severity of its code, and without reason and notes. */
  public static Diagnostic of(
      Code code, String message, String help, Optional<SourcePosition> position) {
    return new Diagnostic(code.severity(), code, message, "", help, List.of(), position);
  }

  /** The same with a reason. */
  public Diagnostic because(String reason) {
    return new Diagnostic(severity, code, message, reason, help, notes, position);
  }

  /** The same with notes. */
  public Diagnostic with(List<String> lines) {
    return new Diagnostic(severity, code, message, why, help, lines, position);
  }

  /** The same as an error. */
  public Diagnostic asError() {
    return new Diagnostic(Severity.ERROR, code, message, why, help, notes, position);
  }

  /** The text for people: place, code and message; the lines with carets; reason and help. */
  public String render() {
    return render(Function.identity());
  }

  /**
   * The same with file names as they are to be shown.
   *
   * @param shown a name for each file's name
   */
  public String render(Function<String, String> shown) {
    StringBuilder b = new StringBuilder();
    position.ifPresent(p -> b.append(shown.apply(p.file())).append(place(p)).append(": "));
    b.append(severity.word()).append(' ').append(code).append(": ").append(message);
    position.ifPresent(p -> Excerpt.lines(p).forEach(l -> b.append('\n').append(l)));
    notes.forEach(n -> b.append("\n  ").append(n));
    line("why", why, b);
    line("help", help, b);
    return b.toString().replace("\n", System.lineSeparator());
  }

  private static String place(SourcePosition p) {
    if (p.line() <= 0) {
      return "";
    }
    return ":" + p.line() + (p.column() > 0 ? ":" + p.column() : "");
  }

  private static void line(String label, String text, StringBuilder b) {
    if (!text.isEmpty()) {
      b.append("\n  ").append(label).append(": ").append(text);
    }
  }
}
