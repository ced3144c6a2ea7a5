import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.Only;
import dev.mochaberry.junit.TestClock;
import dev.mochaberry.junit.World;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedI2cDevice;
import dev.mochaberry.simulation.SimulatedPin;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MochaberryTest
class ThermostatTest {
  private final Thermostat thermostat = new Thermostat(20);
  private SimulatedI2cDevice sensor;

  @BeforeEach
  void connectTheSensor(SimulatedBoard board) {
    sensor = board.i2c(0).attach(Thermostat.SENSOR);
  }

  private void room(double celsius) {
    int sixteenths = (int) (celsius * 16);
    sensor.set(0, sixteenths >> 4);
    sensor.set(1, sixteenths << 4);
  }

  @ParameterizedTest
  @CsvSource({"0x14, 0x80, 20.5", "0, 0, 0", "0xe7, 0, -25", "0x7f, 0xf0, 127.9375"})
  void readsTheSensorsBits(int high, int low, double celsius) {
    assertEquals(celsius, Thermostat.celsius(high, low));
  }

  @Test
  void theLightShowsHowMuchIsMissing(SimulatedBoard board) {
    thermostat.control(15);
    assertEquals(32767, board.pwm("16").duty());
    thermostat.control(25);
    assertEquals(0, board.pwm("16").duty());
  }

  @Test
  @Async
  void heatsWhileTheRoomIsCold(SimulatedBoard board, TestClock clock) {
    EventLoop.createTask(() -> thermostat.run());
    room(19);
    EventLoop.sleepMs(30 * 60_000); // half an hour passes at once
    room(20);
    EventLoop.sleepMs(30 * 60_000); // warm enough, but the relay waits
    room(21);
    EventLoop.sleepMs(60 * 60_000);
    assertEquals(
        List.of(new SimulatedPin.Change(0, 1), new SimulatedPin.Change(60 * 60_000, 0)),
        board.pin("15").history());
    assertEquals(2 * 60 * 60_000, clock.elapsedMs());
  }

  @Nested
  class WithoutASensor {
    @BeforeEach
    void takeItAway(SimulatedBoard board) {
      board.i2c(0).detach(Thermostat.SENSOR);
    }

    @Test
    void measuringFails() {
      assertThrows(IOException.class, thermostat::measure);
    }
  }

  @Test
  @Only(World.JVM)
  void theJvmHasAllOfJava() throws Exception {
    assertEquals("Thermostat", Class.forName("Thermostat").getSimpleName());
  }
}
