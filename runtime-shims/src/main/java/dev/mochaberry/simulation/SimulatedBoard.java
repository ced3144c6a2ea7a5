package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** The hardware that programs on the JVM find: each event loop has a board of its own. */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedBoard {
  private static final int FIRST_ADC_PIN = 26;
  private static final int LAST_ADC_CHANNEL = 4;

  private static final Map<Loop, SimulatedBoard> BOARDS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<String, SimulatedPin> pins = new HashMap<>();
  private final Map<Integer, SimulatedAdc> adcs = new HashMap<>();
  private final Map<String, SimulatedPwm> pwms = new HashMap<>();
  private final SimulatedI2c[] buses = {new SimulatedI2c(), new SimulatedI2c()};
  private final SimulatedWlan wlan = new SimulatedWlan();
  private String country = "XX";

  private final SimulatedUart[] uarts = {new SimulatedUart(), new SimulatedUart()};

  private SimulatedBoard() {
    uarts[0].wire(uarts[1]);
  }

  /**
   * The board of the calling thread's event loop. A new loop, as {@code VirtualClock.use()} makes
   * it, has a new board.
   *
   * @return the board
   */
  public static SimulatedBoard ofTheLoop() {
    return BOARDS.computeIfAbsent(EventLoop.getEventLoop(), l -> new SimulatedBoard());
  }

  /**
   * A pin.
   *
   * @param name its number or name, such as {@code "15"} or {@code "LED"}
   * @return the pin, always the same object
   */
  public SimulatedPin pin(String name) {
    return pins.computeIfAbsent(name, n -> new SimulatedPin());
  }

  /**
   * What a converter measures.
   *
   * @param pin the number of the GPIO, or of the channel (0 to 4): 0 is at GPIO 26, and so on
   * @return the voltage, always the same object
   */
  public SimulatedAdc adc(int pin) {
    int channel = pin < FIRST_ADC_PIN ? pin : pin - FIRST_ADC_PIN;
    if (channel < 0 || channel > LAST_ADC_CHANNEL) {
      throw new IllegalArgumentException("the board has no converter at " + pin);
    }
    return adcs.computeIfAbsent(channel, c -> new SimulatedAdc());
  }

  /**
   * The pulses at a pin.
   *
   * @param pin its number or name
   * @return the pulses, always the same object
   */
  public SimulatedPwm pwm(String pin) {
    return pwms.computeIfAbsent(pin, p -> new SimulatedPwm());
  }

  /**
   * A bus.
   *
   * @param id its number, 0 or 1
   * @return the bus, always the same object
   * @throws IllegalArgumentException if there is no such bus
   */
  public SimulatedI2c i2c(int id) {
    if (id < 0 || id >= buses.length) {
      throw new IllegalArgumentException("the board has no I2C " + id);
    }
    return buses[id];
  }

  /**
   * A serial line. A new board has wires between its lines 0 and 1.
   *
   * @param id its number, 0 or 1
   * @return the line, always the same object
   * @throws IllegalArgumentException if there is no such line
   */
  public SimulatedUart uart(int id) {
    if (id < 0 || id >= uarts.length) {
      throw new IllegalArgumentException("the board has no UART " + id);
    }
    return uarts[id];
  }

  /**
   * The WiFi.
   *
   * @return it, always the same object
   */
  public SimulatedWlan wlan() {
    return wlan;
  }

  /**
   * In which country the program says the board is.
   *
   * @return two letters; {@code "XX"} before it says so
   */
  public String country() {
    return country;
  }

  /**
   * Says in which country the board is.
   *
   * @param code two letters
   */
  public void country(String code) {
    country = code;
  }
}
