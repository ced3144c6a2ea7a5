package dev.mochaberry.translator;

import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a translation.
 *
 * @param files empty if it failed
 * @param diagnostics by file and line
 * @param mainClass the class that is started, by its binary name with dots
 * @param compiledClasses class path entries on which the program itself lies: inputs, and what was
 *     compiled
 */
public record Translation(
    List<OutputFile> files,
    List<Diagnostic> diagnostics,
    Optional<String> mainClass,
    List<Path> compiledClasses) {

  /** Whether there is a program to run. */
  public boolean succeeded() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }
}
