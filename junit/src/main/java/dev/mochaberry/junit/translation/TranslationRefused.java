package dev.mochaberry.junit.translation;

import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A test class that cannot be translated; its stack trace is where the faults are in the Java. */
public final class TranslationRefused extends RuntimeException {
  private static final String LINE = System.lineSeparator();

  /** A place as diagnostics tell it where there are no sources. */
  private static final Pattern WITHOUT_SOURCE =
      Pattern.compile("class (\\S+), (?:.*\\.)?([\\w<>]+)\\(.*\\), line (\\d+)");

  private TranslationRefused(String message) {
    super(message, null, false, true);
  }

  static TranslationRefused of(
      List<Diagnostic> diagnostics, List<Path> sources, Class<?> testClass) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    TranslationRefused refused =
        new TranslationRefused(
            testClass.getSimpleName()
                + " cannot run on MicroPython; mark what needs the JVM @Only(World.JVM)"
                + LINE
                + errors.stream().map(Diagnostic::render).collect(Collectors.joining(LINE)));
    refused.setStackTrace(
        errors.stream()
            .flatMap(d -> d.position().stream())
            .flatMap(p -> element(p, sources).stream())
            .distinct()
            .toArray(StackTraceElement[]::new));
    return refused;
  }

  private static Optional<StackTraceElement> element(SourcePosition at, List<Path> sources) {
    Matcher words = WITHOUT_SOURCE.matcher(at.file());
    if (words.matches()) {
      String type = words.group(1);
      String file = type.replaceFirst("\\$.*", "").replaceFirst(".*\\.", "") + ".java";
      return Optional.of(
          new StackTraceElement(type, words.group(2), file, Integer.parseInt(words.group(3))));
    } else if (at.line() <= 0) {
      return Optional.empty();
    }
    Path file = Path.of(at.file());
    String type =
        sources.stream()
            .filter(file::startsWith)
            .findFirst()
            .map(s -> s.relativize(file))
            .orElse(file.getFileName())
            .toString()
            .replaceFirst("\\.java$", "")
            .replace('/', '.')
            .replace('\\', '.');
    return Optional.of(
        new StackTraceElement(type, "translated", file.getFileName().toString(), at.line()));
  }
}
