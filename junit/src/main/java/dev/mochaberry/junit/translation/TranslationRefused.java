package dev.mochaberry.junit.translation;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Diagnostic;
import dev.mochaberry.translator.diagnostics.Severity;
import dev.mochaberry.translator.diagnostics.SourcePosition;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test, or a whole test class, that cannot be translated; its stack trace is where the faults are
 * in the Java.
 */
public final class TranslationRefused extends RuntimeException {
  private static final String LINE = System.lineSeparator();

  /** A place as diagnostics tell it where there are no sources. */
  private static final Pattern WITHOUT_SOURCE =
      Pattern.compile("class (\\S+), (?:.*\\.)?([\\w<>]+)\\(.*\\), line (\\d+)");

  /** Notes about what is called before any test. */
  private static final Pattern OURS =
      Pattern.compile("OnMicroPython\\.|BoardProgram\\.|a lambda in onMicroPython\\(\\)");

  private static final Pattern CALL =
      Pattern.compile("called by (?:.*\\.)?([\\w<>]+)\\(.*\\) at (\\S+\\.java):(\\d+)");

  private static final Pattern ASSERTION = Pattern.compile("\\bassert(Throws|DoesNotThrow)");

  private static final String IN_ASSERTION =
      "AsyncAssertions has assertThrows and assertDoesNotThrow for code that waits";

  private TranslationRefused(String message) {
    super(message, null, false, true);
  }

  /**
   * What to tell of a class.
   *
   * @param test the one test that is at fault; empty for what is around all
   */
  static TranslationRefused of(
      List<Diagnostic> diagnostics, List<Path> sources, Class<?> testClass, Optional<Method> test) {
    List<Diagnostic> errors =
        diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
    TranslationRefused refused =
        new TranslationRefused(
            test.map(t -> testClass.getSimpleName() + "." + t.getName() + "()")
                    .orElse(testClass.getSimpleName())
                + " cannot run on MicroPython; mark what needs the JVM @Only(World.JVM)"
                + LINE
                + errors.stream().map(d -> shown(d).render()).collect(Collectors.joining(LINE)));
    refused.setStackTrace(
        Stream.concat(
                errors.stream().flatMap(d -> element(d, sources, testClass).stream()),
                test.map(MethodPlace::of).stream())
            .distinct()
            .toArray(StackTraceElement[]::new));
    return refused;
  }

  /**
   * The same without what leads from the program's start to the test, which no user wrote; where
   * code that waits is handed to JUnit, with what takes it instead.
   */
  private static Diagnostic shown(Diagnostic d) {
    Diagnostic own = d.with(d.notes().stream().filter(note -> !OURS.matcher(note).find()).toList());
    boolean isHandedOver = d.code() == Code.MB0401 && d.message().contains("a lambda in");
    return isHandedOver && own.position().stream().anyMatch(TranslationRefused::isAssertion)
        ? own.with(Stream.concat(own.notes().stream(), Stream.of(IN_ASSERTION)).toList())
        : own;
  }

  private static boolean isAssertion(SourcePosition p) {
    return p.text().stream().anyMatch(line -> ASSERTION.matcher(line).find());
  }

  /** Where a fault is; of one in JUnit's code, where that was called. */
  private static Optional<StackTraceElement> element(
      Diagnostic d, List<Path> sources, Class<?> testClass) {
    Optional<StackTraceElement> own = d.position().flatMap(p -> element(p, sources));
    if (own.isPresent() && !own.get().getClassName().startsWith("org.junit.")) {
      return own;
    }
    String file = MethodPlace.fileOf(testClass);
    return d.notes().stream()
        .map(CALL::matcher)
        .filter(call -> call.find() && call.group(2).equals(file))
        .map(
            call ->
                new StackTraceElement(
                    testClass.getName(), call.group(1), file, Integer.parseInt(call.group(3))))
        .findFirst()
        .or(() -> own);
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
