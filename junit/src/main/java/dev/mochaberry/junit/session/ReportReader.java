package dev.mochaberry.junit.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.ValueWrapper;

/** Makes throwables of what {@link dev.mochaberry.junit.board.Report} tells of them. */
final class ReportReader {

  /** A throwable of which more may follow. */
  private static final class Told {
    private final char role;
    private final String type;
    private String message;
    private ValueWrapper expected;
    private ValueWrapper actual;
    private final List<StackTraceElement> frames = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Throwable> suppressed = new ArrayList<>();
    private Throwable cause;

    Told(char role, String type) {
      this.role = role;
      this.type = type;
    }

    void take(char otherRole, Throwable other) {
      switch (otherRole) {
        case 'F' -> failures.add(other);
        case 'S' -> suppressed.add(other);
        default -> cause = other;
      }
    }

    Throwable throwable() {
      Throwable t =
          switch (type) {
            case "org.opentest4j.AssertionFailedError" -> assertion();
            case "org.opentest4j.MultipleFailuresError" ->
                new MultipleFailuresError(heading(), failures);
            case "org.opentest4j.TestAbortedException" -> new TestAbortedException(message, cause);
            default -> KnownThrowables.create(type, message, cause);
          };
      t.setStackTrace(frames.toArray(StackTraceElement[]::new));
      failures.forEach(t::addSuppressed); // as assertAll does
      suppressed.forEach(t::addSuppressed);
      return t;
    }

    private Throwable assertion() {
      return expected == null && actual == null
          ? new AssertionFailedError(message, cause)
          : new AssertionFailedError(message, expected, actual, cause);
    }

    /** The message without the list of failures, which the exception adds by itself. */
    private String heading() {
      int end = message == null ? -1 : message.lastIndexOf(" (" + failures.size() + " failure");
      return end < 0 ? null : message.substring(0, end);
    }
  }

  private final List<Told> open = new ArrayList<>();
  private final Predicate<StackTraceElement> isOfTest;
  private Throwable thrown;
  private boolean ended;

  /**
   * Reads one report.
   *
   * @param isOfTest which frames are shown
   */
  ReportReader(Predicate<StackTraceElement> isOfTest) {
    this.isOfTest = isOfTest;
  }

  /** Takes a line, without its mark. */
  void line(String line) {
    String text = unescaped(line.substring(1));
    char kind = line.charAt(0);
    Told last = open.isEmpty() ? null : open.get(open.size() - 1);
    switch (kind) {
      case '.' -> ended = true;
      case 'E', 'C', 'S', 'F' -> open.add(new Told(kind, text));
      case 'm' -> last.message = text;
      case 'f' -> frame(text).ifPresent(last.frames::add);
      case 'x' -> last.expected = value(text);
      case 'a' -> last.actual = value(text);
      case 'p' -> close(last);
      default -> throw new IllegalStateException("not a line of a report: " + line);
    }
  }

  private void close(Told last) {
    open.remove(open.size() - 1);
    if (open.isEmpty()) {
      thrown = last.throwable();
    } else {
      open.get(open.size() - 1).take(last.role, last.throwable());
    }
  }

  private Optional<StackTraceElement> frame(String text) {
    String[] parts = text.split("\t", -1);
    return Optional.of(
            new StackTraceElement(parts[0], parts[1], parts[2], Integer.parseInt(parts[3])))
        .filter(isOfTest);
  }

  private static ValueWrapper value(String text) {
    int tab = text.indexOf('\t');
    String words = text.substring(tab + 1);
    return switch (text.substring(0, tab)) {
      case "null" -> ValueWrapper.create(null);
      case "String" -> ValueWrapper.create(words);
      case "Integer" -> ValueWrapper.create(Integer.valueOf(words));
      case "java.lang.Long" -> ValueWrapper.create(Long.valueOf(words));
      case "java.lang.Boolean" -> ValueWrapper.create(Boolean.valueOf(words));
      case "java.lang.Double" -> ValueWrapper.create(Double.valueOf(words));
      case "java.lang.Float" -> ValueWrapper.create(Float.valueOf(words));
      case "java.lang.Character" -> ValueWrapper.create(words.charAt(0));
      default -> ValueWrapper.create(new BoardValue(text.substring(0, tab), words), words);
    };
  }

  private static String unescaped(String text) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char escaped = text.charAt(++i);
        c =
            switch (escaped) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 'e' -> '\u001e';
              default -> escaped;
            };
      }
      b.append(c);
    }
    return b.toString();
  }

  /** Whether the report is complete. */
  boolean hasEnded() {
    return ended;
  }

  /** What was thrown; empty for nothing. */
  Optional<Throwable> thrown() {
    return Optional.ofNullable(thrown);
  }
}
