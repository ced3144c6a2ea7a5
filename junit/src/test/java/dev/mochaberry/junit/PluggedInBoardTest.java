package dev.mochaberry.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.board.simulated.SimulatedBoard;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PluggedInBoard.class)
class PluggedInBoardTest {
  private static final Set<SimulatedBoard> SEEN = new HashSet<>();
  private SimulatedBoard prepared;

  @BeforeEach
  void prepare(SimulatedBoard board) {
    prepared = board;
  }

  @RepeatedTest(2)
  void eachTestHasABoardOfItsOwn(SimulatedBoard board) {
    assertThat(board).isSameAs(prepared);
    assertThat(board.isPowered()).isTrue();
    assertThat(board.port()).exists();
    assertThat(SEEN.add(board)).isTrue();
  }
}
