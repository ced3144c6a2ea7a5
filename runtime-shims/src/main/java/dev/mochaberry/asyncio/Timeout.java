package dev.mochaberry.asyncio;

import java.util.concurrent.TimeoutException;

/**
 * Waits for a function, but not for ever; after asyncio/funcs.py: a runner cancels the waiter's
 * sleep.
 */
final class Timeout {
  private boolean decided;
  private boolean succeeded;
  private Object result;
  private Throwable failure;

  private Timeout() {}

  static Object run(Loop loop, AsyncSupplier<?, ?> function, long milliseconds)
      throws TimeoutException {
    return new Timeout().waitFor(loop, function, milliseconds);
  }

  private Object waitFor(Loop loop, AsyncSupplier<?, ?> function, long milliseconds)
      throws TimeoutException {
    Task<?> waiter = loop.currentTask();
    Task<Object> work = loop.create(function);
    Task<Object> runner = loop.<Object>create(() -> run(work, waiter));
    try {
      loop.sleep(milliseconds);
    } catch (CancelledError e) {
      if (!decided) {
        decided = true;
        runner.cancel();
        throw e;
      } else if (succeeded) {
        return result;
      }
      throw Sneaky.thrown(failure);
    }
    decided = true;
    runner.cancel();
    try {
      runner.await();
    } catch (CancelledError e) {
      throw timedOut();
    }
    throw timedOut();
  }

  private static TimeoutException timedOut() {
    return new TimeoutException();
  }

  private Object run(Task<Object> work, Task<?> waiter) {
    boolean good = false;
    Throwable thrown = null;
    try {
      result = work.await();
      good = true;
    } catch (Throwable t) {
      // Decides for the waiter below; a runner never fails itself.
      thrown = t;
    }
    if (!decided) {
      decided = true;
      succeeded = good;
      failure = thrown;
      waiter.cancel();
    }
    return null;
  }
}
