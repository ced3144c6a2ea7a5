package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.Guarded;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/**
 * A flag that tasks wait for. It stays set until it is cleared.
 *
 * <p>Only tasks, and the code around {@link EventLoop#run}, may set it: no interrupt handler and no
 * other thread.
 */
@PythonClass(name = "Event", module = "asyncio")
@PythonImport("asyncio")
public final class Event {
  private final TaskQueue waiters = new TaskQueue("event");
  private boolean set;

  /** A flag that is not set. */
  @PythonExpression("asyncio.Event()")
  public Event() {}

  /**
   * Tells whether the flag is set.
   *
   * @return whether it is
   */
  @PythonMethod("is_set")
  public boolean isSet() {
    return set;
  }

  /** Sets the flag and readies every waiting task, in the order in which they began to wait. */
  @PythonMethod("set")
  public void set() {
    while (!waiters.isEmpty()) {
      waiters.pop().ready();
    }
    set = true;
  }

  /** Clears the flag: who waits from now on is suspended. */
  @PythonMethod("clear")
  public void clear() {
    set = false;
  }

  /** Waits until the flag is set. If it is, the caller is not suspended. */
  @Async
  @Guarded("idle")
  @PythonMethod("wait")
  public void await() {
    Scheduler scheduler = Scheduler.awaiting("Event.await");
    if (!set) {
      scheduler.suspendIn(waiters);
    }
  }
}
