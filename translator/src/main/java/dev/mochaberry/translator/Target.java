package dev.mochaberry.translator;

/** What the program will run on; code for {@link #PORTABLE} runs on all of them. */
public enum Target {
  /** Any MicroPython 1.21 or later. */
  PORTABLE,
  /** Raspberry Pi Pico W: 32-bit words, single-precision floats. */
  PICO,
  /** MicroPython's unix port, 32-bit words. */
  UNIX32,
  /** MicroPython's unix port, 64-bit words. */
  UNIX64
}
