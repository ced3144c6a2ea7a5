package dev.mochaberry.junit;

import dev.mochaberry.asyncio.EventLoop;

/**
 * The virtual time of a test, which takes it as a parameter. It is 0 when the test begins, and
 * passes only while every task waits: then at once.
 */
public final class TestClock {
  private final int start = EventLoop.ticksMs();

  /** The clock of the test that is beginning. */
  TestClock() {}

  /**
   * How much time has passed since the test began.
   *
   * @return milliseconds
   */
  public int elapsedMs() {
    return EventLoop.ticksDiff(EventLoop.ticksMs(), start);
  }

  /**
   * Lets time pass for the tasks that were started before; for tests that are not {@code @Async}
   * themselves. Tasks that have not ended by then go on with the next call.
   *
   * @param milliseconds how long, at least 0
   */
  public void advance(int milliseconds) {
    EventLoop.run(() -> EventLoop.sleepMs(milliseconds));
  }
}
