package dev.mochaberry.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.VirtualClock;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.machine.Timer;
import dev.mochaberry.machine.UART;
import dev.mochaberry.network.WLAN;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatedBoardTest {

  @BeforeEach
  void virtual() {
    VirtualClock.use();
  }

  @AfterEach
  void real() {
    VirtualClock.stop();
  }

  private static int statusOf(String ssid, String key) {
    SimulatedBoard.ofTheLoop().wlan().addAccessPoint("home", "secret", 4000);
    return EventLoop.run(
        () -> {
          WLAN wlan = new WLAN(WLAN.IF_STA);
          wlan.active(true);
          wlan.connect(ssid, key);
          while (wlan.status() == WLAN.STAT_CONNECTING) {
            EventLoop.sleepMs(10);
          }
          return wlan.status();
        });
  }

  @Test
  void aNetworkConnectsAfterItsTime() {
    int before = EventLoop.ticksMs();
    assertThat(statusOf("home", "secret")).isEqualTo(WLAN.STAT_GOT_IP);
    assertThat(EventLoop.ticksDiff(EventLoop.ticksMs(), before)).isEqualTo(4000);
  }

  @Test
  void aWrongPasswordAndAnUnknownNetworkFail() {
    assertThat(statusOf("home", "guess")).isEqualTo(WLAN.STAT_WRONG_PASSWORD);
    assertThat(statusOf("elsewhere", "secret")).isEqualTo(WLAN.STAT_NO_AP_FOUND);
  }

  @Test
  void aPinKeepsItsHistory() {
    EventLoop.run(
        () -> {
          Pin led = new Pin("LED", Pin.OUT);
          Timer timer = new Timer();
          timer.init(Timer.PERIODIC, 100, t -> led.toggle());
          EventLoop.sleepMs(350);
          timer.deinit();
          EventLoop.sleepMs(1000);
        });
    List<SimulatedPin.Change> history = SimulatedBoard.ofTheLoop().pin("LED").history();
    assertThat(history)
        .containsExactly(
            new SimulatedPin.Change(100, 1),
            new SimulatedPin.Change(200, 0),
            new SimulatedPin.Change(300, 1));
  }

  @Test
  void everyLoopHasABoardOfItsOwn() {
    SimulatedBoard first = SimulatedBoard.ofTheLoop();
    assertThat(SimulatedBoard.ofTheLoop()).isSameAs(first);
    VirtualClock.use();
    assertThat(SimulatedBoard.ofTheLoop()).isNotSameAs(first);
  }

  @Test
  void aTestIsTheOtherEndOfASerialLine() throws IOException {
    SimulatedUart line = SimulatedBoard.ofTheLoop().uart(0);
    line.cut();
    byte[] command =
        EventLoop.run(
            () -> {
              Stream stream = new UART(0, 9600).stream();
              stream.write("ready\r\n");
              stream.drain();
              line.port().feed("start\r\n".getBytes(StandardCharsets.UTF_8));
              return stream.readLine();
            });
    assertThat(command).asString().isEqualTo("start\r\n");
    assertThat(line.takeSent()).asString().isEqualTo("ready\r\n");
  }
}
