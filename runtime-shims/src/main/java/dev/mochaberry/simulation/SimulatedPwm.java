package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;

/** The pulses at a pin. */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedPwm {
  private int frequency;
  private int duty;

  SimulatedPwm() {}

  /**
   * How many pulses there are in a second.
   *
   * @return 0 while there are none
   */
  public int frequency() {
    return frequency;
  }

  /**
   * Sets how many pulses there are in a second.
   *
   * @param hertz 0 for none
   */
  public void frequency(int hertz) {
    frequency = hertz;
  }

  /**
   * How much of the time the pin is high.
   *
   * @return 0 for never, 65535 for always
   */
  public int duty() {
    return duty;
  }

  /**
   * Sets how much of the time the pin is high.
   *
   * @param u16 0 for never, 65535 for always
   */
  public void duty(int u16) {
    duty = u16;
  }
}
