package dev.mochaberry.asyncio;

import java.util.concurrent.TimeoutException;

/**
 * One task's wait for another, up to a time: {@code waitFor}.
 *
 * <p>The waiter sleeps. A third task, the watcher, waits for the outcome and cuts that sleep short.
 * The order of turns depends on this detour, so it is MicroPython's.
 */
final class Deadline {
  private final Scheduler scheduler;
  private final TaskState<?> waiter;
  private final long milliseconds;

  private Deadline(Scheduler scheduler, long milliseconds) {
    this.scheduler = scheduler;
    this.waiter = scheduler.current();
    this.milliseconds = milliseconds;
  }

  static Deadline ofMs(String call, long milliseconds) {
    return new Deadline(Scheduler.awaiting(call), Ticks.checked(milliseconds));
  }

  static Deadline ofSeconds(String call, double seconds) {
    return ofMs(call, Ticks.ofSeconds(seconds));
  }

  /** Starts the function and waits; throws what it throws. */
  <T> T await(AsyncSupplier<? extends T, ?> function) throws TimeoutException {
    return await(scheduler.<T>start(function));
  }

  /** Waits for the task; throws what it throws. */
  <T> T await(TaskState<T> task) throws TimeoutException {
    CancelledError inTime = new CancelledError();
    TaskState<Void> watcher = scheduler.start(() -> watch(task, inTime));
    try {
      scheduler.sleep(milliseconds);
    } catch (CancelledError e) {
      if (e == inTime) {
        return task.outcome();
      }
      watcher.cancel();
      throw e;
    }
    watcher.cancel();
    watcher.await();
    throw new TimeoutException();
  }

  /** The watcher's work: when the task ends, tells the waiter unless somebody woke it already. */
  private Void watch(TaskState<?> task, CancelledError inTime) {
    try {
      task.await();
    } catch (Throwable e) {
      // the waiter gets it; if the waiter is gone, nobody does
    }
    if (waiter.isUndisturbed() && waiter.cancel()) {
      waiter.deliver(inTime);
    }
    return null;
  }
}
