package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.ProgramProcess;
import dev.mochaberry.board.ProgramRun;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Something a program runs on. */
public interface Platform {

  /** How it is called in headings. */
  String title();

  /**
   * A run of the program on it.
   *
   * @param arguments the program's arguments
   * @param trace where it records what its event loop does, if it does
   */
  ProgramProcess process(List<String> arguments, Optional<Path> trace);

  /** Whether a run of the program ended well. */
  default boolean succeeded(ProgramRun run) {
    return run.succeeded();
  }

  /** Does what {@link #process} gave, by some way to run processes. */
  default ProgramRun running(Runner runner) throws IOException, InterruptedException {
    return runner.run();
  }

  /** A way to run a process. */
  interface Runner {
    /** Runs it to its end. */
    ProgramRun run() throws IOException, InterruptedException;
  }

  /**
   * Where its output is to go, when it must be read to know how the program ended; otherwise
   * nothing.
   */
  default Optional<OutputStream> reader(OutputStream out) {
    return Optional.empty();
  }
}
