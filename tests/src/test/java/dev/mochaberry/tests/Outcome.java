package dev.mochaberry.tests;

import java.util.List;
import java.util.Optional;

/**
 * What a run showed to the world.
 *
 * @param stdout the standard output, as UTF-8 text
 * @param exitCode the exit code of the process, or what it would have been
 * @param error {@code SimpleClassName: message} of the uncaught exception; empty without one
 */
record Outcome(String stdout, int exitCode, String error) {

  private static final String MESSAGE_IS_FREE = "NullPointerException";

  /**
   * The first difference of a run on MicroPython to this run on the JVM; empty if there is none.
   */
  Optional<String> difference(Outcome actual) {
    List<String> wanted = stdout.lines().toList();
    List<String> got = actual.stdout.lines().toList();
    for (int i = 0; i < Math.max(wanted.size(), got.size()); i++) {
      String want = i < wanted.size() ? quoted(wanted.get(i)) : "end of output";
      String have = i < got.size() ? quoted(got.get(i)) : "end of output";
      if (!want.equals(have)) {
        return Optional.of(
            "line " + (i + 1) + ": JVM " + want + ", MicroPython " + have + failure(actual));
      }
    }
    if (!stdout.equals(actual.stdout)) {
      return Optional.of("the last line end differs");
    }
    if (exitCode != actual.exitCode) {
      return Optional.of(
          "exit code: JVM " + exitCode + ", MicroPython " + actual.exitCode + failure(actual));
    }
    return sameError(actual.error)
        ? Optional.empty()
        : Optional.of("uncaught: JVM " + quoted(error) + ", MicroPython " + quoted(actual.error));
  }

  private static String failure(Outcome actual) {
    return actual.error.isEmpty() ? "" : " (" + actual.error + ")";
  }

  private boolean sameError(String other) {
    if (error.startsWith(MESSAGE_IS_FREE)) {
      return className(other).equals(MESSAGE_IS_FREE);
    }
    return error.equals(other) || (!error.contains(":") && withoutMessage(other).equals(error));
  }

  /** An exception without a message: both ways in which MicroPython may show it. */
  private static String withoutMessage(String line) {
    return line.replaceFirst(":( None)?$", "");
  }

  private static String className(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon);
  }

  private static String quoted(String line) {
    return '"' + line + '"';
  }
}
