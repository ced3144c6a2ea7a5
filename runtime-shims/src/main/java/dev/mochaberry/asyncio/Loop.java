package dev.mochaberry.asyncio;

import java.util.concurrent.TimeUnit;

/** The scheduler: one step of one task per turn, as MicroPython's asyncio/core.py does it. */
final class Loop {
  final TaskQueue ready = new TaskQueue();
  final Sockets sockets = new Sockets(this);
  private Task<?> current;

  /** Milliseconds of a clock that never goes back. */
  static long ticks() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  /**
   * The loop of the running task.
   *
   * @throws IllegalStateException outside of a task
   */
  static Loop current(String what) {
    if (Thread.currentThread() instanceof Coroutine c) {
      return c.task().loop();
    }
    throw new IllegalStateException(
        what + " needs a running event loop: start one with EventLoop.run, in an @Async method");
  }

  Task<?> currentTask() {
    return current;
  }

  <T> Task<T> create(AsyncSupplier<? extends T, ?> function) {
    Task<T> task = new Task<>(this, function);
    ready.push(task);
    return task;
  }

  /** Runs until the task has ended. */
  <T> T runUntilDone(Task<T> main) {
    while (true) {
      long wait = 1;
      while (wait > 0) {
        Task<?> next = ready.peek();
        if (next == null && sockets.isIdle()) {
          throw new IllegalStateException("all tasks wait for each other");
        }
        wait = next == null ? -1 : Math.max(0, next.due - ticks());
        sockets.poll(wait);
        next = ready.peek();
        wait = next == null ? 1 : Math.max(0, next.due - ticks());
      }
      Task<?> task = ready.pop();
      if (task.done()) {
        report(task);
        continue;
      }
      current = task;
      boolean ended = task.coroutine().proceed();
      current = null;
      if (ended) {
        if (task == main) {
          main.state = Task.State.RETRIEVED;
          return main.outcome();
        }
        finished(task);
      }
    }
  }

  private void finished(Task<?> task) {
    boolean awaited = false;
    if (task.onDone != null) {
      task.onDone.accept(task, task.failure);
      task.state = Task.State.RETRIEVED;
      awaited = true;
    } else if (task.waiters != null) {
      while (task.waiters.peek() != null) {
        ready.push(task.waiters.pop());
        awaited = true;
      }
      task.state = Task.State.RETRIEVED;
    } else {
      task.state = Task.State.UNRETRIEVED;
    }
    if (!awaited && task.failure != null && !(task.failure instanceof CancelledError)) {
      // Somebody may still ask for it before its turn comes again.
      ready.push(task);
    }
  }

  /**
   * A task failed and nobody asked: MicroPython's default exception handler writes to standard
   * error.
   */
  private static void report(Task<?> task) {
    if (task.state == Task.State.UNRETRIEVED && task.failure != null) {
      System.err.println("Task exception wasn't retrieved");
      task.failure.printStackTrace();
    }
  }

  /** Suspends the running task until its turn comes again. */
  void suspend(Object waitingFor) {
    current.waitingFor = waitingFor;
    Task<?> self = current;
    try {
      self.coroutine().pause();
    } finally {
      self.waitingFor = null;
    }
  }

  void sleep(long milliseconds) {
    ready.push(current, ticks() + Math.max(0, milliseconds));
    suspend(null);
  }

  /** Waits until a task has ended; its outcome is then its own. */
  void await(Task<?> task) {
    if (task.done()) {
      task.state = Task.State.RETRIEVED;
      return;
    }
    if (task.onDone != null) {
      throw new IllegalStateException("can't wait: the task is part of a gather");
    }
    if (task.waiters == null) {
      task.waiters = new TaskQueue();
    }
    task.waiters.push(current);
    suspend(task);
  }

  boolean cancel(Task<?> wanted) {
    if (wanted.done()) {
      return false;
    }
    if (wanted == current) {
      throw new IllegalStateException("a task cannot cancel itself");
    }
    Task<?> task = wanted;
    while (task.waitingFor instanceof Task<?> inner) {
      task = inner;
    }
    if (task.waitingFor instanceof Waiting w) {
      w.remove(task);
      ready.push(task);
    } else if (task.due > ticks()) {
      ready.remove(task);
      ready.push(task);
    }
    task.pending = new CancelledError();
    return true;
  }
}
