package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonMethod;

/** A bus, and the devices on it. */
@PythonClass(name = "SimulatedI2c", module = "mochaberry_simulation")
public final class SimulatedI2c {
  private SimulatedI2c() {}

  /** Puts a device on the bus. */
  @PythonMethod("attach")
  public native SimulatedI2cDevice attach(int address);

  /** Takes a device off the bus. */
  @PythonMethod("detach")
  public native void detach(int address);
}
