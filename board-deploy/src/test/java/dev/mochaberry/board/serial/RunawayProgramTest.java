package dev.mochaberry.board.serial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are hard to stop are recognised, and stopped. */
@Tag("slow")
class RunawayProgramTest {
  private static final Duration LONG = Duration.ofSeconds(15);

  @TempDir Path folder;
  private SimulatedBoard board;

  @BeforeEach
  void plugIn() throws Exception {
    Boards.mpremote();
    board = Boards.start(folder, "e6614c311b7e4f2c");
  }

  @AfterEach
  void unplug() {
    if (board != null) {
      board.close();
    }
  }

  @Test
  void aProgramThatCatchesInterruptsIsStopped() throws Exception {
    runs(
        """
        import time
        while True:
            try:
                time.sleep_ms(5)
            except KeyboardInterrupt:
                print("not me")
                time.sleep_ms(2)
        """);
    assertThat(watch().resets()).isFalse();
    stops();
  }

  @Test
  void aProgramThatResetsItsBoardIsStopped() throws Exception {
    runs("import machine, time\ntime.sleep_ms(400)\nmachine.reset()\n");
    assertThat(watch().resets()).isTrue();
    stops();
  }

  @Test
  void aProgramThatRestartsItselfIsStopped() throws Exception {
    runs("import machine, time\nprint('again')\ntime.sleep_ms(100)\nmachine.soft_reset()\n");
    assertThat(watch().resets()).isTrue();
    stops();
  }

  @Test
  void aProgramThatFloodsTheLineIsStopped() throws Exception {
    runs("while True:\n print('x' * 70)\n");
    assertThat(watch().floods()).isTrue();
    stops();
  }

  @Test
  void aProgramThatNeverYieldsIsStopped() throws Exception {
    runs("n = 0\nwhile True:\n n += 1\n");
    ProgramWatch seen = watch();
    assertThat(seen.floods() || seen.resets()).isFalse();
    stops();
  }

  @Test
  void aQuietBoardIsCalm() throws Exception {
    ProgramWatch seen = watch();
    assertThat(seen.floods() || seen.resets()).isFalse();
  }

  private ProgramWatch watch() throws Exception {
    return ProgramWatch.watch(board.port().toString(), Duration.ofMillis(1500));
  }

  private void runs(String main) throws Exception {
    Path file = Files.writeString(folder.resolve("main.py"), main);
    Boards.output(board, "fs", "cp", file.toString(), ":main.py");
    board.unplug();
    board.plugIn();
    Boards.await("main.py runs", board::isRunningProgram);
  }

  private void stops() throws Exception {
    assertThat(new ProgramStopper(board.port().toString()).stop("main.py", LONG)).isTrue();
    assertThat(Boards.output(board, "exec", "import os; print(sorted(os.listdir()))"))
        .isEqualTo("['main.stopped.py']\n");
  }
}
