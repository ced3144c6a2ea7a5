package dev.mochaberry.simulation;

import dev.mochaberry.annotations.Unsupported;

/** A voltage at a pin, as a converter reads it. */
@Unsupported(
    why = "the board is simulated in tests only",
    instead = "set it up in the test, not in the program")
public final class SimulatedAdc {
  /** What a converter reads at the highest voltage. */
  public static final int HIGHEST = 65535;

  private int value;

  SimulatedAdc() {}

  /**
   * Sets the voltage.
   *
   * @param u16 0 for none, 65535 for 3.3 V
   * @throws IllegalArgumentException if it is outside of that
   */
  public void set(int u16) {
    if (u16 < 0 || u16 > HIGHEST) {
      throw new IllegalArgumentException("a converter reads 0 to 65535, not " + u16);
    }
    value = u16;
  }

  /**
   * The voltage.
   *
   * @return 0 to 65535
   */
  public int value() {
    return value;
  }
}
