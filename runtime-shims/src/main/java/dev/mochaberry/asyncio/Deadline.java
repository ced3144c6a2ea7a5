package dev.mochaberry.asyncio;

import java.util.concurrent.TimeoutException;

/**
 * One task's wait for another, up to a time: {@code waitFor}.
 *
 * <p>The waiter sleeps. A third task, the watcher, waits for the outcome and cancels that sleep with
 * an error that says so. The order of turns depends on this detour, so it is MicroPython's.
 */
final class Deadline {

  private final Scheduler scheduler;
  private final TaskState<?> waiter;
  private final long milliseconds;

  private Deadline(Scheduler scheduler, long milliseconds) {
    this.scheduler = scheduler;
    this.waiter = scheduler.current();
    this.milliseconds = Ticks.checked(milliseconds);
  }

  static Deadline ofMs(String call, long milliseconds) {
    return new Deadline(Scheduler.running(call), milliseconds);
  }

  static Deadline ofSeconds(String call, double seconds) {
    return ofMs(call, Ticks.ofSeconds(seconds));
  }

  /** The error that ends the waiter's sleep in time. */
  private static final class Ended extends CancelledError {}

  /** Starts the function and waits; throws what it throws. */
  <T> T await(AsyncSupplier<T, ?> function) throws TimeoutException {
    return await(scheduler.<T>start(function));
  }

  /** Waits for the task; throws what it throws. */
  <T> T await(TaskState<T> task) throws TimeoutException {
    Watch<T> watch = new Watch<>(task);
    TaskState<Void> watcher = scheduler.start(watch);
    try {
      scheduler.sleep(milliseconds);
    } catch (Ended e) {
      return watch.outcome();
    } catch (CancelledError e) {
      watcher.cancel();
      throw e;
    }
    watcher.cancel();
    watcher.await();
    throw new TimeoutException();
  }

  /** The watcher's work, and what it saw. */
  private final class Watch<T> implements AsyncSupplier<Void, RuntimeException> {
    private final TaskState<T> watched;
    private T value;
    private Throwable thrown;

    private Watch(TaskState<T> watched) {
      this.watched = watched;
    }

    @Override
    public Void get() {
      try {
        value = watched.await();
      } catch (Throwable e) {
        thrown = e;
      }
      if (waiter.isUndisturbed() && waiter.cancel()) {
        waiter.deliver(new Ended());
      }
      return null;
    }

    private T outcome() {
      if (thrown != null) {
        throw Rethrow.unchanged(thrown);
      }
      return value;
    }
  }
}
