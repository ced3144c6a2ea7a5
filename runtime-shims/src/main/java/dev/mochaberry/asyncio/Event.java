package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/** A flag that tasks can wait for. */
@PythonClass(name = "Event", module = "asyncio")
@PythonImport("asyncio")
public final class Event {
  private final TaskQueue waiting = new TaskQueue();
  private boolean set;

  /** A flag that is not set. */
  @PythonExpression("asyncio.Event()")
  public Event() {}

  /** Whether the flag is set. */
  @PythonMethod("is_set")
  public boolean isSet() {
    return set;
  }

  /** Sets the flag: all who wait go on. */
  @PythonMethod("set")
  public void set() {
    while (waiting.peek() != null) {
      Task<?> task = waiting.pop();
      task.loop().ready.push(task);
    }
    set = true;
  }

  /** Unsets the flag. */
  @PythonMethod("clear")
  public void clear() {
    set = false;
  }

  /** Waits until the flag is set. */
  @Async
  @PythonMethod("wait")
  public void await() {
    if (!set) {
      Loop loop = Loop.current("Event.await");
      waiting.push(loop.currentTask());
      loop.suspend(waiting);
    }
  }
}
