package dev.mochaberry.tests;

import java.util.List;
import java.util.Optional;

/**
 * What a run showed to the world.
 *
 * @param stdout the standard output, as UTF-8 text
 * @param exitCode the exit code of the process, or what it would have been
 * @param error the text of the uncaught exception, {@code ClassName: message}; empty without one
 */
record Outcome(String stdout, int exitCode, String error) {

  /** How the error of a run that was ended for taking too long starts. */
  static final String NO_END = "no end";

  /** How the error of a run starts that printed something else when the time was real. */
  static final String UNSTEADY = "in real time it prints other things";

  /** Whether there is nothing to compare with: the run did not end, or never twice the same way. */
  boolean isNoReference() {
    return error.startsWith(NO_END) || error.startsWith(UNSTEADY);
  }

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
    return error.equals(actual.error)
        ? Optional.empty()
        : Optional.of("uncaught: JVM " + quoted(error) + ", MicroPython " + quoted(actual.error));
  }

  private static String failure(Outcome actual) {
    return actual.error.isEmpty() ? "" : " (" + actual.error + ")";
  }

  private static String quoted(String line) {
    return '"' + line + '"';
  }
}
