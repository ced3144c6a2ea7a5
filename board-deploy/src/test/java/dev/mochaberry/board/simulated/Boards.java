package dev.mochaberry.board.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.board.LocalInterpreter;
import dev.mochaberry.board.Mpremote;
import dev.mochaberry.board.ProgramRun;
import dev.mochaberry.board.WordSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** What tests of boards share. */
public final class Boards {
  /** When the tool hangs: a large file takes a minute where other tests use all processors. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Boards() {}

  /** The interpreter that boards are simulated with; without one the test is skipped. */
  public static Path interpreter() {
    var found = LocalInterpreter.find(WordSize.BITS_32);
    assumeTrue(found.isPresent(), "no 32-bit MicroPython: see scripts/fetch-micropython");
    return found.orElseThrow().executable();
  }

  /** The tool that talks to boards; without it the test is skipped. */
  public static Mpremote mpremote() {
    var found = Mpremote.find();
    assumeTrue(found.isPresent(), "no mpremote: see scripts/fetch-mpremote");
    return found.orElseThrow();
  }

  /** A board with an empty flash. */
  public static SimulatedBoard start(Path folder, String id) throws Exception {
    return SimulatedBoard.start(
        BoardSettings.picoW(interpreter(), id, folder.resolve(id + ".img")));
  }

  /** Runs commands of the tool on the board, and keeps what it prints. */
  public static ProgramRun run(SimulatedBoard board, String... arguments) throws Exception {
    return mpremote().on(board.port().toString(), List.of(arguments)).withTimeout(LIMIT).capture();
  }

  /** The same, where it must succeed; only its output. */
  public static String output(SimulatedBoard board, String... arguments) throws Exception {
    ProgramRun run = run(board, arguments);
    assertThat(run.succeeded()).as(run.stdout() + run.stderr()).isTrue();
    return run.stdout().replace("\r\n", "\n");
  }

  /** Waits until something holds, at most ten seconds. */
  public static void await(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("still waiting until " + what).isLessThan(end);
      Thread.sleep(20);
    }
  }
}
