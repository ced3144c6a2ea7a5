package dev.mochaberry.asyncio;

import java.util.ArrayList;
import java.util.List;

/** Waits for several tasks: the first failure comes through at once, the others go on. */
final class Gather implements Waiting {
  private final Loop loop;
  private final Task<?> caller;
  private final List<Task<?>> tasks = new ArrayList<>();
  private int open;
  private Throwable failure;
  private boolean waiting;

  Gather(Loop loop) {
    this.loop = loop;
    this.caller = loop.currentTask();
  }

  void add(AsyncSupplier<?, ?> function) {
    Task<?> task = loop.create(function);
    task.onDone = this::done;
    tasks.add(task);
  }

  /** The results, in order of the functions. */
  List<Object> results() {
    open = tasks.size();
    if (open > 0) {
      waiting = true;
      try {
        loop.suspend(this);
      } catch (CancelledError e) {
        tasks.forEach(Gather::cancel);
        failure = e;
      } finally {
        waiting = false;
      }
    }
    for (Task<?> t : tasks) {
      if (!t.done()) {
        t.onDone = null;
      }
    }
    if (failure != null) {
      throw Sneaky.thrown(failure);
    }
    List<Object> results = new ArrayList<>();
    for (Task<?> t : tasks) {
      results.add(t.outcome());
    }
    return results;
  }

  private static void cancel(Task<?> task) {
    task.onDone = null;
    task.cancel();
  }

  private void done(Task<?> task, Throwable thrown) {
    if (!waiting) {
      return;
    }
    open--;
    if (thrown != null) {
      failure = thrown;
    } else if (open > 0) {
      return;
    }
    waiting = false;
    loop.ready.push(caller);
  }

  @Override
  public void remove(Task<?> task) {
    waiting = false;
  }
}
