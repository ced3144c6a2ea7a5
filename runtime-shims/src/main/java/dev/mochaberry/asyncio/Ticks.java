package dev.mochaberry.asyncio;

/** The scheduler's clock: whole milliseconds, as MicroPython's {@code time.ticks_ms}. */
final class Ticks {

  /** The longest time MicroPython can be told to wait: half the period of its 30-bit clock. */
  static final long LONGEST = (1L << 29) - 1;

  private Ticks() {}

  static long now() {
    return System.nanoTime() / 1_000_000;
  }

  /** When a wait of this length ends that begins now. */
  static long after(long milliseconds) {
    return now() + checked(milliseconds);
  }

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
