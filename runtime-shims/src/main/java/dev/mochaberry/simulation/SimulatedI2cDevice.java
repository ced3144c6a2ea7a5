package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;

/**
 * A device of 256 registers of a byte each, as most sensors and memories are: the first byte that
 * is written to it says at which register reading or writing goes on, from one to the next.
 */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedI2cDevice {
  private static final int REGISTERS = 256;

  private final byte[] registers = new byte[REGISTERS];
  private int next;

  SimulatedI2cDevice() {}

  /**
   * Sets a register.
   *
   * @param register 0 to 255
   * @param value of which the lowest 8 bits count
   */
  public void set(int register, int value) {
    registers[register] = (byte) value;
  }

  /**
   * A register.
   *
   * @param register 0 to 255
   * @return 0 to 255
   */
  public int get(int register) {
    return registers[register] & 0xff;
  }

  /**
   * What the board writes: the number of a register, and what follows goes into it and the next
   * ones.
   *
   * @param bytes perhaps none
   */
  public void write(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i == 0) {
        next = bytes[0] & 0xff;
      } else {
        registers[next] = bytes[i];
        next = (next + 1) % REGISTERS;
      }
    }
  }

  /**
   * What the board reads: the register that is next, and those after it.
   *
   * @param count how many
   * @return so many bytes
   */
  public byte[] read(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = registers[next];
      next = (next + 1) % REGISTERS;
    }
    return bytes;
  }
}
