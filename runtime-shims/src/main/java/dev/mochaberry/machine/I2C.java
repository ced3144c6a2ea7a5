package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;
import dev.mochaberry.simulation.SimulatedBoard;
import dev.mochaberry.simulation.SimulatedI2c;
import dev.mochaberry.simulation.SimulatedI2cDevice;
import java.io.IOException;

/** A bus of two wires, to sensors, displays and memories. */
@PythonClass(name = "I2C", module = "machine")
@PythonImport("machine")
public final class I2C {
  private final SimulatedI2c bus;

  /**
   * A bus.
   *
   * @param id which of the board's; a Pico has 0 and 1
   * @param scl the clock's pin
   * @param sda the data's pin
   * @param frequency of the clock, in hertz
   */
  @PythonExpression("machine.I2C({0}, scl={1}, sda={2}, freq={3})")
  public I2C(int id, Pin scl, Pin sda, int frequency) {
    bus = SimulatedBoard.ofTheLoop().i2c(id);
  }

  /**
   * Asks who is there.
   *
   * @return the addresses of all devices that answer, the lowest first
   */
  @PythonExpression("array.array(\"i\", {this}.scan())")
  @PythonImport("array")
  public int[] scan() {
    return bus.addresses();
  }

  /**
   * Reads from a device.
   *
   * @param address the device's
   * @param count how many bytes
   * @return so many bytes
   * @throws IOException if no device answers
   */
  @RawBytes
  @PythonMethod("readfrom")
  public byte[] readFrom(int address, int count) throws IOException {
    return bus.at(address).read(count);
  }

  /**
   * Writes to a device.
   *
   * @param address the device's
   * @param bytes what to write
   * @throws IOException if no device answers
   */
  @PythonMethod("writeto")
  public void writeTo(int address, @RawBytes byte[] bytes) throws IOException {
    bus.at(address).write(bytes);
  }

  /**
   * Reads registers of a device.
   *
   * @param address the device's
   * @param register the first one's number
   * @param count how many bytes
   * @return so many bytes
   * @throws IOException if no device answers
   */
  @RawBytes
  @PythonMethod("readfrom_mem")
  public byte[] readFromMem(int address, int register, int count) throws IOException {
    SimulatedI2cDevice device = bus.at(address);
    device.write(new byte[] {(byte) register});
    return device.read(count);
  }

  /**
   * Writes registers of a device.
   *
   * @param address the device's
   * @param register the first one's number
   * @param bytes what to write
   * @throws IOException if no device answers
   */
  @PythonMethod("writeto_mem")
  public void writeToMem(int address, int register, @RawBytes byte[] bytes) throws IOException {
    byte[] all = new byte[bytes.length + 1];
    all[0] = (byte) register;
    System.arraycopy(bytes, 0, all, 1, bytes.length);
    bus.at(address).write(all);
  }
}
