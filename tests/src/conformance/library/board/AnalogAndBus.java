import dev.mochaberry.machine.ADC;
import dev.mochaberry.machine.I2C;
import dev.mochaberry.machine.PWM;
import dev.mochaberry.machine.Pin;
import java.io.IOException;
import java.util.Arrays;

/** Converters, pulses and a bus on a board to which nothing is connected. */
public class AnalogAndBus {
  public static void main(String[] args) {
    System.out.println("voltage " + new ADC(26).readU16() + ", temperature " + new ADC(4).readU16());

    PWM light = new PWM(new Pin(16, Pin.OUT));
    light.freq(1000);
    light.dutyU16(65535 / 3);
    PWM same = new PWM(new Pin(16, Pin.OUT));
    System.out.println(same.freq() + " Hz, duty " + same.dutyU16());
    light.deinit();

    I2C bus = new I2C(0, new Pin(5, Pin.OUT), new Pin(4, Pin.OUT), 400_000);
    System.out.println("devices " + Arrays.toString(bus.scan()));
    try {
      byte[] both = bus.readFromMem(0x48, 0, 2);
      System.out.println("read " + both.length);
    } catch (IOException e) {
      System.out.println("no device: " + e.getMessage());
    }
    try {
      bus.writeTo(0x48, new byte[] {1, 2});
      System.out.println("written");
    } catch (IOException e) {
      System.out.println(e instanceof IOException ? "nobody took it" : "?");
    }
  }
}
