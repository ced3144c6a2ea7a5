package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.Guarded;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/**
 * Held by one task at a time; those who want it next get it in the order in which they came. A task
 * that acquires it twice waits for itself for ever.
 *
 * <p>{@code try} releases it whatever happens:
 *
 * <pre>{@code
 * lock.acquire();
 * try (lock) {
 *   …
 * }
 * }</pre>
 */
@PythonClass(name = "Lock", module = "asyncio")
@PythonImport("asyncio")
public final class Lock implements AutoCloseable {
  private final TaskQueue waiters = new TaskQueue("lock");
  private boolean held;

  /** The task that was handed the lock and has not run since; null if there is none. */
  private TaskState<?> heir;

  /** A lock that nobody holds. */
  @PythonExpression("asyncio.Lock()")
  public Lock() {}

  /**
   * Tells whether a task holds the lock.
   *
   * @return whether one does
   */
  @PythonMethod("locked")
  public boolean locked() {
    return held;
  }

  /** Takes the lock, and waits for it if need be. If it is free the caller is not suspended. */
  @Async
  @Guarded("idle")
  @PythonMethod("acquire")
  public void acquire() {
    Scheduler scheduler = Scheduler.awaiting("Lock.acquire");
    if (held || heir != null) {
      TaskState<?> self = scheduler.current();
      try {
        scheduler.suspendIn(waiters);
      } catch (CancelledError e) {
        if (heir == self) {
          passOn();
        }
        throw e;
      }
    }
    heir = null;
    held = true;
  }

  /**
   * Hands the lock to the task that waits longest, or frees it.
   *
   * @throws IllegalStateException if nobody holds it
   */
  @PythonMethod("release")
  public void release() {
    if (!held) {
      throw new IllegalStateException("Lock not acquired");
    }
    passOn();
  }

  /** The end of a {@code try}: {@link #release()}. */
  @Override
  @PythonMethod("release")
  public void close() {
    release();
  }

  private void passOn() {
    held = false;
    heir = null;
    if (!waiters.isEmpty()) {
      heir = waiters.pop();
      heir.ready();
    }
  }
}
