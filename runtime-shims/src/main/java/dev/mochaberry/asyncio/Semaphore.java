package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;

/**
 * A number of permits that tasks take and give back. Who waits for one gets it in the order of
 * coming; nobody who comes later takes it away.
 *
 * <p>{@code try} gives it back whatever happens:
 *
 * <pre>{@code
 * semaphore.acquire();
 * try (semaphore) {
 *   …
 * }
 * }</pre>
 */
public final class Semaphore implements AutoCloseable {
  private final Waiters waiters = new Waiters();
  private int permits;

  /**
   * A semaphore with so many permits.
   *
   * @param permits how many tasks can hold one at a time, at least 0
   * @throws IllegalArgumentException if there are less than none
   */
  public Semaphore(int permits) {
    if (permits < 0) {
      throw new IllegalArgumentException("a semaphore cannot have " + permits + " permits");
    }
    this.permits = permits;
  }

  /** Takes a permit, and waits for it if need be. If one is free the caller is not suspended. */
  @Async
  public void acquire() {
    if (permits > 0) {
      permits--;
    } else {
      waiters.await(this::release);
    }
  }

  /**
   * Takes a permit if one is free.
   *
   * @return whether one was
   */
  public boolean tryAcquire() {
    if (permits == 0) {
      return false;
    }
    permits--;
    return true;
  }

  /** Gives a permit to the task that waits longest, or back. */
  public void release() {
    if (!waiters.wakeOne()) {
      permits++;
    }
  }

  /** The end of a {@code try}: {@link #release()}. */
  @Override
  public void close() {
    release();
  }

  /**
   * How many permits are free.
   *
   * @return 0 or more
   */
  public int available() {
    return permits;
  }
}
