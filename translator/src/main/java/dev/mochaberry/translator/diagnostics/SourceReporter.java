package dev.mochaberry.translator.diagnostics;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns errors in terms of class and line into diagnostics with the source line and a caret. */
public final class SourceReporter implements Reporter {

  /** A source file: its name for the user, and its text. */
  public record Source(String name, String text) {}

  private final Diagnostics diagnostics;
  private final Function<String, Optional<Source>> sourceOf;

  /**
   * @param sourceOf finds the source of a class, by internal name
   */
  public SourceReporter(Diagnostics diagnostics, Function<String, Optional<Source>> sourceOf) {
    this.diagnostics = diagnostics;
    this.sourceOf = sourceOf;
  }

  @Override
  public void error(
      String code, String message, String help, String className, int line, String member) {
    Optional<Source> source = sourceOf.apply(className);
    SourcePosition position;
    if (source.isEmpty()) {
      position = SourcePosition.inFile("class " + className.replace('/', '.'), line);
    } else {
      String text = source.get().text().lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
      position = at(source.get().name(), line, line > 0 ? text : "", member);
    }
    diagnostics.add(Diagnostic.error(code, message, help, Optional.of(position)));
  }

  private static SourcePosition at(String file, int line, String text, String member) {
    Matcher m = Pattern.compile("\\b" + Pattern.quote(member) + "\\b").matcher(text);
    if (!member.isEmpty() && m.find()) {
      return new SourcePosition(file, line, m.start() + 1, member.length(), text);
    }
    int start = text.length() - text.stripLeading().length();
    return new SourcePosition(
        file, line, start + 1, Math.max(1, text.stripTrailing().length() - start), text);
  }
}
