package dev.mochaberry.translator.source;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import dev.mochaberry.translator.diagnostics.SourceReporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a diagnostic is about in the program's sources. */
public final class SourcePlaces implements SourceReporter.Locator {

  /**
   * A source file.
   *
   * @param path as its user named it
   */
  public record File(String path, String text) {}

  /** A file that has been looked at. */
  private record Known(JavaText text, List<String> lines, Suppressions suppressions) {

    static Known of(File file) {
      JavaText text = new JavaText(new SourceFile(file.path(), file.text()));
      return new Known(text, file.text().lines().toList(), new Suppressions(text));
    }

    String line(int number) {
      return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
  }

  private final Function<String, Optional<File>> sourceOf;
  private final Map<String, Known> files = new HashMap<>();

  /**
   * Reads no file before it is needed.
   *
   * @param sourceOf finds the source of a class, by internal name
   */
  public SourcePlaces(Function<String, Optional<File>> sourceOf) {
    this.sourceOf = sourceOf;
  }

  @Override
  public Optional<SourcePosition> find(Place place) {
    return sourceOf.apply(place.className()).map(f -> find(place, f));
  }

  private SourcePosition find(Place place, File file) {
    boolean declaration =
        place.construct() == Place.Construct.DECLARATION
            || place.construct() == Place.Construct.TYPE;
    if (place.line() <= 0 && !declaration) {
      return SourcePosition.inFile(file.path(), 0);
    }
    Known known = known(file);
    JavaText text = known.text();
    return new Constructs(text)
        .find(place.line(), place.construct(), place.word())
        .map(
            s ->
                new SourcePosition(
                    file.path(),
                    s.line(),
                    text.column(s.start()),
                    s.endLine(),
                    text.column(s.end() - 1) + 1,
                    known.lines().subList(s.line() - 1, s.endLine())))
        .orElseGet(
            () ->
                place.line() > 0
                    ? SourcePosition.ofLine(file.path(), place.line(), known.line(place.line()))
                    : SourcePosition.inFile(file.path(), 0));
  }

  @Override
  public boolean isSuppressed(Code code, Place place) {
    return sourceOf
        .apply(place.className())
        .filter(f -> known(f).suppressions().contain(code.name(), place.line()))
        .isPresent();
  }

  private Known known(File file) {
    return files.computeIfAbsent(file.path(), p -> Known.of(file));
  }
}
