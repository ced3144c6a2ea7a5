package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/** Held by one task at a time; those who want it next get it in order. */
@PythonClass(name = "Lock", module = "asyncio")
@PythonImport("asyncio")
public final class Lock {
  private final TaskQueue waiting = new TaskQueue();
  private boolean held;
  private Task<?> next;

  /** A lock that nobody holds. */
  @PythonExpression("asyncio.Lock()")
  public Lock() {}

  /** Whether somebody holds the lock. */
  @PythonMethod("locked")
  public boolean locked() {
    return held;
  }

  /** Waits for the lock and takes it. */
  @Async
  @PythonMethod("acquire")
  public void acquire() {
    if (held || next != null) {
      Loop loop = Loop.current("Lock.acquire");
      Task<?> self = loop.currentTask();
      waiting.push(self);
      try {
        loop.suspend(waiting);
      } catch (CancelledError e) {
        if (next == self) {
          held = true;
          release();
        }
        throw e;
      }
    }
    next = null;
    held = true;
  }

  /**
   * Gives the lock back.
   *
   * @throws IllegalStateException if nobody holds it
   */
  @PythonMethod("release")
  public void release() {
    if (!held) {
      throw new IllegalStateException("Lock not acquired");
    }
    held = false;
    next = null;
    if (waiting.peek() != null) {
      next = waiting.pop();
      next.loop().ready.push(next);
    }
  }
}
