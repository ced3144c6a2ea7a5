package dev.mochaberry.board.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.serial.SerialLine;
import dev.mochaberry.board.simulated.BoardSettings;
import dev.mochaberry.board.simulated.Boards;
import dev.mochaberry.board.simulated.SimulatedBoard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Power cuts in every write of a way back and of a change of secrets, and a flash that fills at
 * every stage of a deployment.
 */
@Tag("slow")
class FaultsOfFlashTest {
  private static final int MANY = 1_000_000;

  /** After every so many cuts a deployment is tried too: it takes longer than all the rest. */
  private static final int AFTER = 3;

  @TempDir Path folder;
  private Path before;

  @BeforeEach
  void prepare() {
    Boards.mpremote();
    before = folder.resolve("before.img");
  }

  @Test
  void aWayBackCutOffInAnyWriteLeavesAWholeProgram() throws Exception {
    try (SimulatedBoard board = board(before)) {
      deploy(board, 1, new Deployer.Listener() {});
      deploy(board, 2, new Deployer.Listener() {});
    }
    int writes = writes(board -> deployer(board).rollBack());
    List<String> said = new ArrayList<>();
    for (int cut = 1; cut <= writes; cut++) {
      try (SimulatedBoard board = cutAt(cut, b -> deployer(b).rollBack())) {
        String first = VersionedProgram.saysAfterPower(board).orElse("nothing");
        assertThat(first).as("cut in write %d of %d", cut, writes).isIn("whole 1", "whole 2");
        said.add(first);
        if (cut % AFTER == 1) {
          deploy(board, 3, new Deployer.Listener() {});
          assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 3");
        }
      }
    }
    assertThat(said).contains("whole 1", "whole 2");
  }

  @Test
  void aSecretSetWithoutPowerIsSetOrNotAndTheOthersStay() throws Exception {
    try (SimulatedBoard board = board(before)) {
      secrets(board).set("wifi.ssid", "home");
      secrets(board).set("wifi.key", "old");
    }
    int writes = writes(board -> secrets(board).set("wifi.key", "new"));
    for (int cut = 1; cut <= writes; cut++) {
      try (SimulatedBoard board = cutAt(cut, b -> secrets(b).set("wifi.key", "new"))) {
        assertThat(secrets(board).names()).contains("wifi.key", "wifi.ssid");
        secrets(board).set("other", "x");
        assertThat(Boards.output(board, "exec", "print(open('/secrets').read())"))
            .as("cut in write %d of %d", cut, writes)
            .containsPattern("other=x\\n(wifi.key=old|wifi.key=new)\\nwifi.ssid=home\\n");
      }
    }
  }

  @Test
  void aFlashThatFillsAtAnyStageKeepsTheOldProgram() throws Exception {
    BoardSettings small =
        BoardSettings.picoW(Boards.interpreter(), "0a", before).withFlash(40 * 4096);
    try (SimulatedBoard board = SimulatedBoard.start(small)) {
      deploy(board, 1, new Deployer.Listener() {});
    }
    Set<String> outcomes = new java.util.TreeSet<>();
    for (int free = 0; free <= 14; free += 2) {
      Path image = Files.copy(before, folder.resolve("full-" + free + ".img"));
      try (SimulatedBoard board =
          SimulatedBoard.start(
              BoardSettings.picoW(Boards.interpreter(), "0b", image).withFlash(40 * 4096))) {
        int left = free;
        Deployer.Listener fills =
            new Deployer.Listener() {
              @Override
              public void planned(DeployPlan plan, BoardState state) {
                fill(board, left);
              }
            };
        String expected = "whole 2";
        try {
          deploy(board, 2, fills);
        } catch (BoardFailure e) {
          assertThat(e.kind()).as(e.getMessage()).isEqualTo(BoardFailure.Kind.NO_SPACE);
          expected = "whole 1";
        }
        outcomes.add(expected);
        assertThat(VersionedProgram.saysAfterPower(board))
            .as("%d blocks free", free)
            .contains(expected);
        Boards.output(board, "exec", "import os; os.remove('filler')");
        deploy(board, 2, new Deployer.Listener() {});
        assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 2");
      }
    }
    assertThat(outcomes).contains("whole 1", "whole 2");
  }

  @Test
  void aPortTakenBetweenPlanAndUploadLeavesTheOldProgram() throws Exception {
    try (SimulatedBoard board = board(before)) {
      deploy(board, 1, new Deployer.Listener() {});
      List<SerialLine> taken = new ArrayList<>();
      Deployer.Listener takes =
          new Deployer.Listener() {
            @Override
            public void planned(DeployPlan plan, BoardState state) {
              try {
                taken.add(SerialLine.open(board.port().toString()));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            }
          };
      try {
        deploy(board, 2, takes);
        throw new AssertionError("the port was taken");
      } catch (BoardFailure e) {
        assertThat(e.kind()).as(e.getMessage()).isEqualTo(BoardFailure.Kind.BUSY);
      }
      taken.forEach(SerialLine::close);
      assertThat(VersionedProgram.saysAfterPower(board)).contains("whole 1");
    }
  }

  /** Leaves so many blocks of the flash free. */
  private static void fill(SimulatedBoard board, int blocks) {
    String code =
        """
        import os
        f = open('filler', 'wb')
        while os.statvfs('/')[3] > %d:
            f.write(bytes(4096))
            f.flush()
        f.close()
        """;
    try {
      Boards.output(board, "exec", String.format(code, blocks));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private interface Work {
    void on(SimulatedBoard board) throws Exception;
  }

  /** How many writes to the flash some work makes. */
  private int writes(Work work) throws Exception {
    Path image = Files.copy(before, folder.resolve("whole.img"));
    try (SimulatedBoard board = board(image)) {
      board.cutPowerAtWrite(MANY);
      work.on(board);
      return MANY - board.writesLeft();
    }
  }

  /** A board whose power went in that write of the work, and is back. */
  private SimulatedBoard cutAt(int write, Work work) throws Exception {
    Path image = Files.copy(before, folder.resolve("cut-" + write + ".img"));
    SimulatedBoard board = board(image);
    board.cutPowerAtWrite(write);
    try {
      work.on(board);
    } catch (BoardFailure e) {
      assertThat(e.kind()).as(e.getMessage()).isEqualTo(BoardFailure.Kind.LINK_LOST);
    }
    board.cutPowerAtWrite(0);
    if (!board.isPowered()) {
      board.plugIn();
    }
    return board;
  }

  private static SimulatedBoard board(Path image) throws Exception {
    return SimulatedBoard.start(BoardSettings.picoW(Boards.interpreter(), "0c", image));
  }

  private static BoardSecrets secrets(SimulatedBoard board) {
    return new BoardSecrets(Boards.mpremote(), board.port().toString());
  }

  private static Deployer deployer(SimulatedBoard board) {
    return new Deployer(Boards.mpremote(), board.port().toString());
  }

  private static void deploy(SimulatedBoard board, int version, Deployer.Listener listener)
      throws Exception {
    deployer(board)
        .deploy(new Deployer.Request(VersionedProgram.of(version), true, false), listener);
  }
}
