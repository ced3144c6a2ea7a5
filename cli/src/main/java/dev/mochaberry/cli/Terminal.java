package dev.mochaberry.cli;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;

/** Whether a person watches: only then bars move, and only then questions are asked. */
final class Terminal {
  private static final int STDIN = 0;
  private static final int STDERR = 2;

  private Terminal() {}

  /** The C library's test. */
  interface CLibrary extends Library {
    int isatty(int descriptor);

    /** Its name on Windows. */
    int _isatty(int descriptor);
  }

  /** Whether the standard error is shown on a terminal that moves its cursor. */
  static boolean showsErrors() {
    return isTerminal(STDERR) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Whether someone can answer a question. */
  static boolean answers() {
    return isTerminal(STDIN) && isTerminal(STDERR);
  }

  private static boolean isTerminal(int descriptor) {
    if (Platform.isWindows()) {
      return Native.load("msvcrt", CLibrary.class)._isatty(descriptor) != 0;
    }
    return Native.load("c", CLibrary.class).isatty(descriptor) != 0;
  }
}
