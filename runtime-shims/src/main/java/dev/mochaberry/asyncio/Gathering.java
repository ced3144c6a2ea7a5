package dev.mochaberry.asyncio;

import java.util.ArrayList;
import java.util.List;

/** One task's wait for several others: {@code gather}. */
final class Gathering implements Blocker, EndListener {

  private final Scheduler scheduler;
  private final TaskState<?> waiter;
  private final boolean keepsFailures;
  private final List<TaskState<?>> tasks = new ArrayList<>();
  private int running;
  private Throwable failure;

  /**
   * A wait by the running task.
   *
   * @param keepsFailures whether what tasks throw is a result like others
   */
  Gathering(Scheduler scheduler, boolean keepsFailures) {
    this.scheduler = scheduler;
    this.waiter = scheduler.current();
    this.keepsFailures = keepsFailures;
  }

  /** Starts one of the functions. */
  void start(AsyncSupplier<?, ?> function) {
    add(scheduler.start(function));
  }

  /** Waits for these too; refuses all of them if one is awaited already, or is there twice. */
  void addAll(List<Task<?>> added) {
    for (int i = 0; i < added.size(); i++) {
      if (added.get(i).state().isAwaited() || added.subList(0, i).contains(added.get(i))) {
        throw new IllegalStateException("can't gather");
      }
    }
    added.forEach(task -> add(task.state()));
  }

  private void add(TaskState<?> task) {
    tasks.add(task);
    if (!task.isDone()) {
      task.listen(this);
      running++;
    } else if (!keepsFailures && failure == null) {
      failure = task.thrown();
    }
  }

  /** Waits for all, and gives their results; what the first failure threw is thrown. */
  @SuppressWarnings("unchecked") // of tasks that give a T
  <T> List<T> await() {
    if (running > 0 && failure == null) {
      suspend();
    } else {
      release(false);
    }
    if (failure != null) {
      throw Rethrow.unchanged(failure);
    }
    List<T> results = new ArrayList<>();
    for (TaskState<?> task : tasks) {
      boolean failed = keepsFailures && task.failed();
      results.add((T) (failed ? task.thrown() : task.outcome()));
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
  }

  /** Those that still run become tasks like any other. */
  private void release(boolean cancel) {
    for (TaskState<?> task : tasks) {
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
    if (thrown != null && !keepsFailures) {
      failure = thrown;
    }
    if (failure != null || running == 0) {
      waiter.ready();
    }
  }

  @Override
  public String name() {
    return "gather";
  }

  /** The waiter is cancelled: {@link #suspend} sees that by itself. */
  @Override
  public void remove(TaskState<?> task) {}
}
