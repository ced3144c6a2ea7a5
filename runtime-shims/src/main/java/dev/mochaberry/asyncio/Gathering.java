package dev.mochaberry.asyncio;

import java.util.ArrayList;
import java.util.List;

/** One task's wait for several others: {@code gather}. */
final class Gathering<T> implements Blocker, EndListener {

  private final Scheduler scheduler;
  private final TaskState<?> waiter;
  private final List<TaskState<T>> tasks = new ArrayList<>();
  private int running;
  private Throwable failure;

  Gathering(Scheduler scheduler) {
    this.scheduler = scheduler;
    this.waiter = scheduler.current();
  }

  /** Starts one of the functions. */
  void add(AsyncSupplier<? extends T, ?> function) {
    TaskState<T> task = scheduler.start(function);
    task.listen(this);
    tasks.add(task);
    running++;
  }

  /** Waits for all, and gives their results; what the first failure threw is thrown. */
  List<T> await() {
    if (running > 0) {
      suspend();
    }
    List<T> results = new ArrayList<>();
    for (TaskState<T> task : tasks) {
      results.add(task.outcome());
    }
    return results;
  }

  private void suspend() {
    boolean cancelled = false;
    try {
      scheduler.suspendFor(this);
    } catch (CancelledError e) {
      cancelled = true;
      failure = e;
    }
    release(cancelled);
    if (failure != null) {
      throw Rethrow.unchanged(failure);
    }
  }

  /** Those that still run become tasks like any other. */
  private void release(boolean cancel) {
    for (TaskState<T> task : tasks) {
      if (!task.isDone()) {
        task.listen(null);
        if (cancel) {
          task.cancel();
        }
      }
    }
  }

  @Override
  public void ended(Throwable thrown) {
    if (!waiter.isBlockedIn(this)) {
      return; // already woken, by another failure or a cancellation
    }
    running--;
    if (thrown != null) {
      failure = thrown;
    }
    if (thrown != null || running == 0) {
      waiter.ready();
    }
  }

  /** The waiter is cancelled: {@link #suspend} sees that by itself. */
  @Override
  public void remove(TaskState<?> task) {}
}
