package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** The pulses at a pin. */
@PythonClass(name = "SimulatedPwm", module = "mochaberry_simulation")
public final class SimulatedPwm {
  private SimulatedPwm() {}

  /** How many pulses there are in a second; 0 while there are none. */
  @PythonExpression("{this}.frequency")
  public native int frequency();

  /** How much of the time the pin is high: 0 to 65535. */
  @PythonExpression("{this}.duty")
  public native int duty();
}
