package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** A bus, and the devices on it. */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedI2c {
  private final Map<Integer, SimulatedI2cDevice> devices = new TreeMap<>();

  SimulatedI2c() {}

  /**
   * Puts a device on the bus.
   *
   * @param address 8 to 119
   * @return the device, all of whose registers are 0
   * @throws IllegalArgumentException if there can be no device of that address
   */
  public SimulatedI2cDevice attach(int address) {
    if (address < 8 || address > 119) {
      throw new IllegalArgumentException("no device can have the address " + address);
    }
    SimulatedI2cDevice device = new SimulatedI2cDevice();
    devices.put(address, device);
    return device;
  }

  /**
   * Takes a device off the bus: nobody answers at its address any more.
   *
   * @param address its address
   */
  public void detach(int address) {
    devices.remove(address);
  }

  /**
   * Where devices are.
   *
   * @return their addresses, the lowest first
   */
  public int[] addresses() {
    return devices.keySet().stream().mapToInt(a -> a).toArray();
  }

  /**
   * The device at an address.
   *
   * @param address its address
   * @return the device
   * @throws IOException if nobody answers there
   */
  public SimulatedI2cDevice at(int address) throws IOException {
    SimulatedI2cDevice device = devices.get(address);
    if (device == null) {
      throw new IOException("[Errno 5] EIO");
    }
    return device;
  }
}
