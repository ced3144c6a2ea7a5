import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.machine.I2C;
import dev.mochaberry.machine.PWM;
import dev.mochaberry.machine.Pin;
import java.io.IOException;

/** Keeps a room warm: a TMP102 tells the temperature, a relay switches the heating, a light shows it. */
public class Thermostat {
  static final int SENSOR = 0x48;
  static final int RELAY = 15;
  static final int LIGHT = 16;
  static final int PERIOD_MS = 60_000;

  private final I2C bus = new I2C(0, new Pin(5, Pin.OUT), new Pin(4, Pin.OUT), 400_000);
  private final Pin relay = new Pin(RELAY, Pin.OUT);
  private final PWM light = new PWM(new Pin(LIGHT, Pin.OUT));
  private final double wanted;

  Thermostat(double wanted) {
    this.wanted = wanted;
    light.freq(1000);
  }

  /** The sensor has 12 bits of a sixteenth of a degree each, the highest first. */
  static double celsius(int high, int low) {
    int sixteenths = (byte) high << 4 | (low & 0xff) >> 4;
    return sixteenths / 16.0;
  }

  double measure() throws IOException {
    byte[] both = bus.readFromMem(SENSOR, 0, 2);
    return celsius(both[0], both[1]);
  }

  /** Switches half a degree below and above what is wanted, so that the relay does not rattle. */
  void control(double celsius) {
    if (celsius < wanted - 0.5) {
      relay.on();
    } else if (celsius > wanted + 0.5) {
      relay.off();
    }
    double missing = Math.max(0, Math.min(10, wanted - celsius));
    light.dutyU16((int) (missing / 10 * 65535));
  }

  /** Measures each minute; without its sensor the heating is off. */
  @Async
  void run() {
    while (true) {
      try {
        control(measure());
      } catch (IOException e) {
        System.out.println("no sensor: " + e.getMessage());
        relay.off();
      }
      EventLoop.sleepMs(PERIOD_MS);
    }
  }

  public static void main(String[] args) {
    Thermostat thermostat = new Thermostat(20.5);
    EventLoop.run(() -> thermostat.run());
  }
}
