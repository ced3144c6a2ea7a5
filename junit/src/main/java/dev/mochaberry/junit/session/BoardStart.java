package dev.mochaberry.junit.session;

import dev.mochaberry.junit.translation.TestProgram;
import java.io.IOException;
import java.nio.file.Files;

/** The file that starts a test program, in virtual time. */
public final class BoardStart {
  static final String FILE = "start_tests.py";

  private BoardStart() {}

  /** Puts it beside the program. */
  public static void write(TestProgram program) throws IOException {
    Files.writeString(
        program.folder().resolve(FILE),
        "# Time is virtual before anything of the program is loaded.\n"
            + "import mochaberry_time\n\n"
            + "mochaberry_time.use()\n"
            + "import main\n");
  }
}
