package dev.mochaberry.junit.session;

import dev.mochaberry.junit.translation.TestProgram;
import java.io.IOException;
import java.nio.file.Files;

/** The files that start a test program, in virtual time. */
public final class BoardStart {
  static final String FILE = "start_tests.py";

  /** Starts it without a deep stack, on the main thread, the only one that can be interrupted. */
  static final String ON_MAIN_THREAD = "start_on_main_thread.py";

  private static final String TIME =
      "# Time is virtual before anything of the program is loaded.\n"
          + "import mochaberry_time\n\n"
          + "mochaberry_time.use()\n";

  private BoardStart() {}

  /** Puts them beside the program. */
  public static void write(TestProgram program) throws IOException {
    Files.writeString(program.folder().resolve(FILE), TIME + "import main\n");
    Files.writeString(
        program.folder().resolve(ON_MAIN_THREAD),
        TIME
            + "try:\n"
            + "    import deep\n\n"
            + "    deep.run = lambda function, kilobytes: function()\n"
            + "except ImportError:\n"
            + "    pass  # the program needs no deep stack\n"
            + "import main\n");
  }
}
