package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** A voltage at a pin, as a converter reads it. */
@PythonClass(name = "SimulatedAdc", module = "mochaberry_simulation")
public final class SimulatedAdc {
  private SimulatedAdc() {}

  /** What a converter reads at the highest voltage. */
  public static final int HIGHEST = 65535;

  /** Sets the voltage, 0 to 65535. */
  @PythonMethod("set")
  public native void set(int u16);

  /** The voltage, 0 to 65535. */
  @PythonExpression("{this}.u16")
  public native int value();
}
