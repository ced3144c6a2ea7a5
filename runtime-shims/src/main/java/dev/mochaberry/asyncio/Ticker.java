package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;

/**
 * Lets a task do something at regular times, without drift: how long the task works between two
 * waits does not shift the times.
 *
 * <pre>{@code
 * Ticker everySecond = new Ticker(1000);
 * while (true) {
 *   everySecond.await();
 *   …
 * }
 * }</pre>
 */
public final class Ticker {
  private final int period;
  private int next;

  /**
   * A ticker that begins now.
   *
   * @param milliseconds the time from tick to tick, at least 1, at most 2^29-1
   * @throws IllegalArgumentException if it is not
   */
  public Ticker(int milliseconds) {
    if (milliseconds < 1 || milliseconds >= 1 << 29) {
      throw new IllegalArgumentException("a ticker cannot tick every " + milliseconds + " ms");
    }
    period = milliseconds;
    next = EventLoop.ticksMs();
  }

  /**
   * Waits for the next tick. Ticks that were missed meanwhile are left out.
   *
   * @return how many ticks have passed since the last call: 1 if none was missed
   */
  @Async
  public int await() {
    int late = EventLoop.ticksDiff(EventLoop.ticksMs(), next);
    int ticks = late < 0 ? 1 : late / period + 1;
    next = next + ticks * period & Ticks.MASK;
    EventLoop.sleepMs(EventLoop.ticksDiff(next, EventLoop.ticksMs()));
    return ticks;
  }
}
