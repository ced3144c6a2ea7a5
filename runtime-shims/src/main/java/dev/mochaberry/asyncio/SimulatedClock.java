package dev.mochaberry.asyncio;

/**
 * A time that only passes when every task waits, and then at once: it jumps to the next due task.
 *
 * <p>Connections are real. While a task waits for one, time stands still for up to {@link #GRACE}
 * real milliseconds without any input or output, and then jumps.
 */
final class SimulatedClock implements Clock {

  private static final long GRACE = 50;

  private long now;

  @Override
  public long now() {
    return now;
  }

  @Override
  public void pass(IoQueue io, long milliseconds) {
    if (milliseconds <= 0 || io.isEmpty()) {
      io.poll(Math.min(milliseconds, 0));
      now += Math.max(0, milliseconds);
    } else if (!io.poll(GRACE)) {
      now += milliseconds;
    }
  }
}
