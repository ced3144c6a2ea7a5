package dev.mochaberry.asyncio;

import java.util.concurrent.Semaphore;

/**
 * The thread that holds a task's stack. It never runs at the same time as the loop: the two pass a
 * baton. As a daemon it does not keep the JVM alive when the loop has abandoned its task.
 */
final class Coroutine extends Thread {
  private static final long STACK_BYTES = 16L << 20;

  private final Task<?> task;
  private final AsyncSupplier<?, ?> function;
  private final Semaphore mayRun = new Semaphore(0);
  private final Semaphore hasStopped = new Semaphore(0);
  private boolean ended;

  Coroutine(Task<?> task, AsyncSupplier<?, ?> function) {
    super(null, null, "mochaberry-task", STACK_BYTES);
    this.task = task;
    this.function = function;
    setDaemon(true);
  }

  Task<?> task() {
    return task;
  }

  /**
   * Runs the function up to where it next waits. One that is cancelled before its first step never
   * starts.
   *
   * @return whether it has ended
   */
  boolean proceed() {
    if (getState() == State.NEW) {
      if (task.pending != null) {
        task.finish(null, task.pending);
        return true;
      }
      start();
    } else {
      mayRun.release();
    }
    hasStopped.acquireUninterruptibly();
    return ended;
  }

  /** Called by the function: waits for its next turn, and throws what is pending for it then. */
  void pause() {
    hasStopped.release();
    mayRun.acquireUninterruptibly();
    Throwable thrown = task.pending;
    task.pending = null;
    if (thrown != null) {
      throw Sneaky.thrown(thrown);
    }
  }

  @Override
  public void run() {
    try {
      task.finish(function.get(), null);
    } catch (Throwable t) {
      task.finish(null, t);
    }
    ended = true;
    hasStopped.release();
  }
}
