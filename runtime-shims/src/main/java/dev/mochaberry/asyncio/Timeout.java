package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import java.util.concurrent.TimeoutException;

/**
 * A limit of time on a piece of the calling task's own work. Unlike {@link EventLoop#waitFor} it
 * does not make a task of it: what the piece does, its task does.
 */
public final class Timeout {
  private final Task<?> worker = EventLoop.currentTask();
  private boolean expired;

  private Timeout() {}

  /**
   * Does a piece of work, and cancels it if it takes too long.
   *
   * @param milliseconds the longest it may take
   * @param work the work
   * @return its result
   * @throws X what the work throws
   * @throws TimeoutException if it took too long
   */
  @Async
  public static <T, X extends Exception> T afterMs(long milliseconds, AsyncSupplier<T, X> work)
      throws X, TimeoutException {
    Timeout timeout = new Timeout();
    Task<Void> watcher = EventLoop.createTask(() -> timeout.watch(milliseconds));
    try {
      return work.get();
    } catch (CancelledError e) {
      if (timeout.expired) {
        throw new TimeoutException();
      }
      throw e;
    } finally {
      watcher.cancel();
    }
  }

  /**
   * Does a piece of work, and cancels it if it takes too long.
   *
   * @param milliseconds the longest it may take
   * @param work the work
   * @throws X what the work throws
   * @throws TimeoutException if it took too long
   */
  @Async
  public static <X extends Exception> void afterMs(long milliseconds, AsyncRunnable<X> work)
      throws X, TimeoutException {
    Timeout.<Void, X>afterMs(
        milliseconds,
        () -> {
          work.run();
          return null;
        });
  }

  @Async
  private void watch(long milliseconds) {
    EventLoop.sleepMs(milliseconds);
    expired = true;
    worker.cancel();
  }
}
