package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedPin.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the JVM and on MicroPython, with a simulated board, and in time that jumps. */
@MochaberryTest
class TelegraphTest {

  @Test
  void aWordIsDotsAndDashes() {
    assertEquals("... --- ...", Morse.of("SOS"));
  }

  @Test
  void onlyLettersHaveSignals() {
    assertThrows(IllegalArgumentException.class, () -> Morse.of("R2D2"));
  }

  @Test
  @Async
  void aDashIsThreeDotsLong(SimulatedBoard board) {
    Telegraph.say("A", new Pin("LED", Pin.OUT));
    assertEquals(
        List.of(new Change(0, 1), new Change(200, 0), new Change(400, 1), new Change(1000, 0)),
        board.pin("LED").history());
  }
}
