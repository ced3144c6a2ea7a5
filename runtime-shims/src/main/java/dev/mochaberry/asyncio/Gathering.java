package dev.mochaberry.asyncio;

import java.util.ArrayList;
import java.util.List;

/** One task's wait for several others: {@code gather}. */
final class Gathering<T> implements Blocker, EndListener {

  private final Scheduler scheduler;
  private final TaskState<?> waiter;
  private int running;
  private Throwable failure;

  Gathering(Scheduler scheduler) {
    this.scheduler = scheduler;
    this.waiter = scheduler.current();
  }

  /** Starts the functions in order and waits; what the first failure threw is thrown. */
  List<T> await(List<? extends AsyncSupplier<? extends T, ?>> functions) {
    if (functions.isEmpty()) {
      return new ArrayList<>();
    }
    List<TaskState<T>> tasks = new ArrayList<>();
    for (AsyncSupplier<? extends T, ?> function : functions) {
      TaskState<T> task = scheduler.start(function);
      task.listen(this);
      tasks.add(task);
    }
    running = tasks.size();
    boolean cancelled = false;
    try {
      scheduler.suspendFor(this);
    } catch (CancelledError e) {
      cancelled = true;
      failure = e;
    }
    release(tasks, cancelled);
    if (failure != null) {
      throw Rethrow.unchanged(failure);
    }
    List<T> results = new ArrayList<>();
    for (TaskState<T> task : tasks) {
      results.add(task.outcome());
    }
    return results;
  }

  /** Those that still run become tasks like any other. */
  private void release(List<TaskState<T>> tasks, boolean cancel) {
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

  /** The waiter is cancelled: {@link #await} sees that by itself. */
  @Override
  public void remove(TaskState<?> task) {}
}
