package dev.mochaberry.board.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.simulated.BoardSettings.Pace;
import dev.mochaberry.board.simulated.Boards;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A classroom of simulated boards; {@code ./test fleet 8} measures it. */
@Isolated("it measures how long boards take")
@Tag("slow")
class FleetTest {
  private static final int TIMED = Integer.getInteger("fleet.boards", 4);

  @TempDir Path folder;

  @BeforeEach
  void tools() {
    Boards.mpremote();
  }

  @Test
  void twentyBoardsAreDeployedToAtOnceAndEachGetsItsOwnProgram() throws Exception {
    try (Fleet fleet = new Fleet(folder, 20, "aa", Pace.OF_THIS_MACHINE)) {
      assertThat(fleet.deploy(1)).isLessThan(Duration.ofSeconds(90));
      for (int i = 0; i < 20; i++) {
        assertThat(VersionedProgram.saysAfterPower(fleet.boards().get(i)))
            .contains("whole " + (i + 1));
      }
      System.gc();
      Runtime jvm = Runtime.getRuntime();
      assertThat(jvm.totalMemory() - jvm.freeMemory()).isLessThan(64L << 20);
    }
  }

  @Test
  void aFleetAtTheSpeedOfBoardsIsFasterThanOneBoardAfterTheOther() throws Exception {
    assertThat(ratio("at the speed of boards", "b", Pace.OF_A_PICO)).isLessThan(TIMED);
  }

  @Test
  void aFleetThatHasToShareThisMachineIsFasterThanOneBoardAfterTheOther() throws Exception {
    assertThat(ratio("at the speed of this machine", "c", Pace.OF_THIS_MACHINE)).isLessThan(TIMED);
  }

  /** How much longer many boards take than one, in the same run. */
  private double ratio(String what, String prefix, Pace pace) throws Exception {
    try (Fleet one = new Fleet(folder, 1, prefix + "0", pace);
        Fleet fleet = new Fleet(folder, TIMED, prefix + "1", pace)) {
      one.deploy(1); // what is loaded once is loaded now
      long alone = Long.MAX_VALUE;
      long together = Long.MAX_VALUE;
      for (int round = 2; round <= 3; round++) {
        alone = Math.min(alone, one.deploy(100 * round).toMillis());
        together = Math.min(together, fleet.deploy(100 * round).toMillis());
      }
      double ratio = (double) together / alone;
      System.out.printf(
          "fleet %s: one board %d ms, %d boards %d ms, ratio %.2f%n",
          what, alone, TIMED, together, ratio);
      return ratio;
    }
  }
}
