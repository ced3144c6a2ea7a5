package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/** The hardware that a test on MicroPython finds. */
@PythonClass(name = "SimulatedBoard", module = "mochaberry_simulation")
@PythonImport("mochaberry_simulation")
public final class SimulatedBoard {
  private SimulatedBoard() {}

  /** The board of the running test. */
  @PythonExpression("mochaberry_simulation.board")
  public static native SimulatedBoard ofTheLoop();

  /** A pin, by its number or name. */
  @PythonMethod("pin")
  public native SimulatedPin pin(String name);

  /** What a converter measures. */
  @PythonMethod("adc")
  public native SimulatedAdc adc(int pin);

  /** The pulses at a pin. */
  @PythonMethod("pwm")
  public native SimulatedPwm pwm(String pin);

  /** A bus. */
  @PythonMethod("i2c")
  public native SimulatedI2c i2c(int id);

  /** A serial line. */
  @PythonMethod("uart")
  public native SimulatedUart uart(int id);

  /** The WiFi. */
  @PythonExpression("{this}.wlan")
  public native SimulatedWlan wlan();

  /** In which country the program says the board is. */
  @PythonExpression("{this}.country")
  public native String country();
}
