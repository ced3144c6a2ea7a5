package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.GuardedIfShared;
import dev.mochaberry.annotations.NoCoroutine;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/**
 * An async function that was started by {@link EventLoop#createTask} and runs beside the others.
 *
 * <p>A task that throws an {@code Exception}, or has filled stack or heap, and is never awaited is
 * reported on standard error; other tasks go on. An {@code Error} of any other kind but {@link
 * CancelledError} ends the whole loop.
 *
 * @param <T> the result
 */
@PythonClass(name = "Task", module = "asyncio")
@PythonImport("asyncio")
@GuardedIfShared(stored = "idle") // two tasks may wait for each other
public final class Task<T> {
  private final TaskState<T> state;

  Task(TaskState<T> state) {
    this.state = state;
  }

  /**
   * Waits until the task has ended. One that has ended already does not suspend the caller.
   *
   * <p>What the task threw is thrown here, the same object each time and without being declared;
   * see {@link #await(Class)}.
   *
   * @return the task's result
   * @throws CancelledError if the task was cancelled, or the waiting one is
   */
  @Async
  @NoCoroutine
  @PythonExpression("{this}")
  public T await() {
    return state.await();
  }

  /**
   * Waits as {@link #await()} does, and declares what the task may throw so that it can be caught.
   *
   * @param declared a class of exceptions that the task may throw
   * @return the task's result
   * @throws X if the task threw one; other exceptions of the task pass undeclared
   */
  @Async
  @NoCoroutine
  @PythonExpression("{this}")
  public <X extends Exception> T await(Class<X> declared) throws X {
    return state.await();
  }

  /**
   * Asks for {@link CancelledError} to be thrown where the task, or the task it waits for, is
   * suspended. That happens at its next turn. A task that never ran does not start at all; one that
   * waits for the caller itself goes on.
   *
   * @return false if the task has ended already
   * @throws IllegalStateException if a task cancels itself
   */
  @PythonMethod("cancel")
  public boolean cancel() {
    return state.cancel();
  }

  /**
   * Tells whether the task has ended, by a result, an exception or a cancellation.
   *
   * @return whether it has
   */
  @PythonMethod("done")
  public boolean done() {
    return state.isDone();
  }

  TaskState<T> state() {
    return state;
  }
}
