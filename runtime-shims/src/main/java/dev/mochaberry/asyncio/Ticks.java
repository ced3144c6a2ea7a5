package dev.mochaberry.asyncio;

/** Lengths of time as MicroPython takes them: whole milliseconds, of a clock with 30 bits. */
final class Ticks {

  /** The longest time MicroPython can be told to wait: half the period of its clock. */
  static final long LONGEST = (1L << 29) - 1;

  /** The bits of the clock. */
  static final int MASK = (1 << 30) - 1;

  private Ticks() {}

  /** Rounds toward zero, as {@code asyncio.sleep} does. */
  static long ofSeconds(double seconds) {
    if (Double.isNaN(seconds)) {
      throw new IllegalArgumentException("cannot wait NaN seconds");
    }
    return (long) (seconds * 1000);
  }

  /** Makes a negative time 0, and refuses one that is too long for the board. */
  static long checked(long milliseconds) {
    if (milliseconds > LONGEST) {
      throw new IllegalArgumentException(
          "cannot wait " + milliseconds + " ms: MicroPython's longest is " + LONGEST + " ms");
    }
    return Math.max(0, milliseconds);
  }
}
