package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;

/** A device of 256 registers of a byte each. */
@PythonClass(name = "SimulatedI2cDevice", module = "mochaberry_simulation")
public final class SimulatedI2cDevice {
  private SimulatedI2cDevice() {}

  /** Sets a register. */
  @PythonMethod("set")
  public native void set(int register, int value);

  /** A register, 0 to 255. */
  @PythonMethod("get")
  public native int get(int register);
}
