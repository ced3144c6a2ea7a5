package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;

/**
 * Tasks that share a {@link Lock} wait here for news of what it guards.
 *
 * <pre>{@code
 * lock.acquire();
 * try (lock) {
 *   while (items.isEmpty()) {
 *     changed.await();
 *   }
 *   …
 * }
 * }</pre>
 */
public final class Condition {
  private final Lock lock;
  private final Waiters waiters = new Waiters();

  /**
   * A condition of what the lock guards.
   *
   * @param lock the lock
   */
  public Condition(Lock lock) {
    this.lock = lock;
  }

  /**
   * Lets the lock go, waits for a signal, and takes the lock again, also when it is cancelled.
   *
   * @throws IllegalStateException if nobody holds the lock
   */
  @Async
  public void await() {
    lock.release();
    try {
      waiters.await(this::signalNext);
    } finally {
      acquireWhateverHappens();
    }
  }

  /** Takes the lock; a cancellation meanwhile is thrown once it is taken. */
  @Async
  private void acquireWhateverHappens() {
    CancelledError cancelled = null;
    while (true) {
      try {
        lock.acquire();
        break;
      } catch (CancelledError e) {
        cancelled = e;
      }
    }
    if (cancelled != null) {
      throw cancelled;
    }
  }

  /**
   * Wakes the task that waits longest, if there is one.
   *
   * @throws IllegalStateException if nobody holds the lock
   */
  public void signal() {
    checkHeld();
    signalNext();
  }

  /**
   * Wakes all that wait.
   *
   * @throws IllegalStateException if nobody holds the lock
   */
  public void signalAll() {
    checkHeld();
    for (int n = waiters.size(); n > 0; n--) {
      signalNext();
    }
  }

  private void signalNext() {
    waiters.wakeOne();
  }

  private void checkHeld() {
    if (!lock.locked()) {
      throw new IllegalStateException("a condition needs its lock to be held");
    }
  }
}
