package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.junit.LocalServer;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import dev.mochaberry.machine.ADC;
import dev.mochaberry.machine.I2C;
import dev.mochaberry.machine.PWM;
import dev.mochaberry.machine.Pin;
import dev.mochaberry.machine.UART;
import dev.mochaberry.network.WLAN;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedI2cDevice;
import dev.mochaberry.simulation.SimulatedPin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a test may set up and look at. */
@MochaberryTest
class Hardware {
  private final Pin led = new Pin("LED", Pin.OUT);

  @Test
  @Async
  void blinks(SimulatedBoard board) {
    for (int i = 0; i < 2; i++) {
      led.on();
      EventLoop.sleepMs(250);
      led.off();
      EventLoop.sleepMs(750);
    }
    assertEquals(
        List.of(
            new SimulatedPin.Change(0, 1),
            new SimulatedPin.Change(250, 0),
            new SimulatedPin.Change(1000, 1),
            new SimulatedPin.Change(1250, 0)),
        board.pin("LED").history());
  }

  @Test
  void findsANewBoard(SimulatedBoard board) {
    assertEquals(List.of(), board.pin("LED").history());
    assertEquals(0, board.adc(26).value());
  }

  @Test
  void listens(SimulatedBoard board) {
    int[] pressed = {0};
    Pin button = new Pin(15, Pin.IN, Pin.PULL_UP);
    button.irq(p -> pressed[0]++, Pin.IRQ_FALLING);
    assertEquals(1, button.value());
    board.pin("15").drive(0);
    board.pin("15").drive(1);
    board.pin("15").drive(0);
    assertEquals(2, pressed[0]);
  }

  @Test
  void measures(SimulatedBoard board) {
    board.adc(26).set(32768);
    assertEquals(32768, new ADC(26).readU16());
    assertEquals(32768, new ADC(0).readU16());
    board.adc(4).set(12345);
    assertEquals(12345, new ADC(4).readU16());
  }

  @Test
  void pulses(SimulatedBoard board) {
    PWM pwm = new PWM(new Pin(16, Pin.OUT));
    pwm.freq(1000);
    pwm.dutyU16(65535 / 4);
    assertEquals(1000, board.pwm("16").frequency());
    assertEquals(16383, board.pwm("16").duty());
    pwm.deinit();
    assertEquals(0, board.pwm("16").frequency());
  }

  @Test
  void talksToADevice(SimulatedBoard board) throws IOException {
    SimulatedI2cDevice sensor = board.i2c(0).attach(0x48);
    sensor.set(5, 0x19);
    sensor.set(6, 0xf0);
    I2C bus = new I2C(0, new Pin(5, Pin.OUT), new Pin(4, Pin.OUT), 400_000);
    assertArrayEquals(new int[] {0x48}, bus.scan());
    byte[] two = bus.readFromMem(0x48, 5, 2);
    assertEquals(0x19f0, two[0] << 8 | two[1] & 0xff);
    bus.writeToMem(0x48, 1, new byte[] {7, (byte) 200});
    assertEquals(200, sensor.get(2));
    bus.writeTo(0x48, new byte[] {1});
    assertArrayEquals(new byte[] {7, (byte) 200}, bus.readFrom(0x48, 2));
    IOException e = assertThrows(IOException.class, () -> bus.readFrom(0x20, 1));
    assertEquals("[Errno 5] EIO", e.getMessage());
  }

  @Test
  @Async
  void hearsALine(SimulatedBoard board) throws IOException {
    board.uart(0).cut();
    Stream line = new UART(0, 9600).stream();
    board.uart(0).receive("OK\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("OK\r\n", new String(line.readLine(), StandardCharsets.UTF_8));
    line.write("AT");
    line.drain();
    assertArrayEquals(new byte[] {'A', 'T'}, board.uart(0).takeSent());
  }

  @Test
  @Async
  void connects(SimulatedBoard board, TestClock clock) {
    board.wlan().addAccessPoint("home", "secret", 3000);
    WLAN wlan = new WLAN(WLAN.IF_STA);
    wlan.active(true);
    wlan.connect("home", "wrong");
    EventLoop.sleepMs(5000);
    assertEquals(WLAN.STAT_WRONG_PASSWORD, wlan.status());
    wlan.connect("home", "secret");
    while (!wlan.isConnected()) {
      EventLoop.sleepMs(100);
    }
    assertEquals(8000, clock.elapsedMs());
    board.wlan().drop();
    assertFalse(wlan.isConnected());
  }

  @Test
  @Async
  void asksAServer(LocalServer server) throws IOException {
    Stream stream = EventLoop.openConnection(server.host(), server.port());
    stream.write("hello\n");
    stream.drain();
    assertEquals("hello\n", new String(stream.readLine(), StandardCharsets.UTF_8));
    stream.close();
    stream.waitClosed();
  }

  @Test
  void timePasses(TestClock clock) {
    int[] ticks = {0};
    EventLoop.createTask(
        () -> {
          while (true) {
            EventLoop.sleepMs(1000);
            ticks[0]++;
          }
        });
    clock.advance(5500);
    assertEquals(5, ticks[0]);
    clock.advance(1000);
    assertEquals(6, ticks[0]);
    assertEquals(6500, clock.elapsedMs());
  }
}
