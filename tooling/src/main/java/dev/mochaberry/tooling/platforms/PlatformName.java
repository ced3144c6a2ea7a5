package dev.mochaberry.tooling.platforms;

/** What {@code run --on} may name. */
public enum PlatformName {
  /** The JVM of this command. */
  JVM,
  /** The 32-bit MicroPython: words and small integers as on the Pico. */
  MICROPYTHON,
  /** The 64-bit MicroPython. */
  MICROPYTHON64,
  /** A board, which reads the program from this computer. */
  BOARD;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
