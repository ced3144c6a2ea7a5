package dev.mochaberry.translator.diagnostics;

import java.util.List;
import java.util.Optional;

/** Turns places in class files into places in source files, where there are any. */
public final class SourceReporter implements Reporter {

  /** What is known of the program's sources. */
  public interface Locator {
    /** The place in the source; empty if there is no source of the class. */
    Optional<SourcePosition> find(Place place);

    /** Whether the source asks for silence about the code at this place. */
    boolean isSuppressed(Code code, Place place);
  }

  private final Diagnostics diagnostics;
  private final Locator locator;

  /** Adds to the diagnostics. */
  public SourceReporter(Diagnostics diagnostics, Locator locator) {
    this.diagnostics = diagnostics;
    this.locator = locator;
  }

  @Override
  public void report(
      Code code, String message, String why, String help, List<String> notes, Place place) {
    if (code.severity() == Severity.WARNING
        && (diagnostics.isSilent(code) || locator.isSuppressed(code, place))) {
      return;
    }
    SourcePosition position = locator.find(place).orElseGet(() -> inClass(place));
    diagnostics.add(
        new Diagnostic(code.severity(), code, message, why, help, notes, Optional.of(position)));
  }

  private static SourcePosition inClass(Place place) {
    String words =
        "class "
            + place.className().replace('/', '.')
            + (place.method().isEmpty() ? "" : ", " + place.method())
            + (place.line() > 0 ? ", line " + place.line() : "");
    return SourcePosition.inFile(words, 0);
  }
}
