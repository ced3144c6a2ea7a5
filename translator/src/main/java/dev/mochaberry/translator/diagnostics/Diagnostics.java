package dev.mochaberry.translator.diagnostics;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers the diagnostics of one translation; each is kept once. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.position().map(SourcePosition::file).orElse(""))
          .thenComparing(d -> d.position().map(SourcePosition::line).orElse(0))
          .thenComparing(d -> d.position().map(SourcePosition::column).orElse(0))
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final Set<Diagnostic> all = new LinkedHashSet<>();
  private final Warnings warnings;

  /** None yet. */
  public Diagnostics(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Whether the user does not want to hear of it. */
  boolean isSilent(Code code) {
    return warnings.silenced().contains(code);
  }

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    all.add(warnings.areErrors() ? diagnostic.asError() : diagnostic);
  }

  /** Whether one has the code. */
  public boolean has(Code code) {
    return all.stream().anyMatch(d -> d.code() == code);
  }

  /** Whether the translation has failed. */
  public boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All, by file, line and column. */
  public List<Diagnostic> sorted() {
    return all.stream().sorted(BY_PLACE).toList();
  }
}
