package dev.mochaberry.asyncio;

/** What time a loop sees, in whole milliseconds, and how it passes while every task waits. */
interface Clock {

  /** The time; only differences mean something. */
  long now();

  /** The time in microseconds, as exact as there is; only differences mean something. */
  default long micros() {
    return now() * 1000;
  }

  /**
   * Waits for input and output until a time has passed.
   *
   * @param io who waits for connections, perhaps nobody
   * @param milliseconds how long; negative is until a connection is ready, 0 not to wait at all
   */
  void pass(IoQueue io, long milliseconds);
}
