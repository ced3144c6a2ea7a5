package dev.mochaberry.tooling.watch;

import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.translator.Translation;
import java.io.IOException;

/** The tests that a new version must pass before it is started. */
public interface DevTests {
  /** Runs them on the JVM and keeps what they print. */
  ProgramRun run(Translation translation) throws IOException, InterruptedException;
}
