package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.simulation.SimulatedPwm;

/** Pulses at a pin: the brightness of a light, the speed of a motor, the angle of a servo. */
@PythonClass(name = "PWM", module = "machine")
@PythonImport("machine")
public final class PWM {
  private final SimulatedPwm pwm;

  /**
   * Pulses at a pin; there are none before their frequency is set.
   *
   * @param pin where
   */
  @PythonExpression("machine.PWM({0})")
  public PWM(Pin pin) {
    pwm = pin.simulatedPwm();
  }

  /**
   * Sets how many pulses there are in a second.
   *
   * @param hertz on a Pico at least 8
   */
  @PythonMethod("freq")
  public void freq(int hertz) {
    pwm.frequency(hertz);
  }

  /**
   * How many pulses there are in a second.
   *
   * @return the frequency
   */
  @PythonMethod("freq")
  public int freq() {
    return pwm.frequency();
  }

  /**
   * Sets how much of the time the pin is high.
   *
   * @param duty 0 for never, 65535 for always
   */
  @PythonMethod("duty_u16")
  public void dutyU16(int duty) {
    pwm.duty(duty);
  }

  /**
   * How much of the time the pin is high.
   *
   * @return 0 for never, 65535 for always
   */
  @PythonMethod("duty_u16")
  public int dutyU16() {
    return pwm.duty();
  }

  /** Ends the pulses. */
  @PythonMethod("deinit")
  public void deinit() {
    pwm.frequency(0);
  }
}
