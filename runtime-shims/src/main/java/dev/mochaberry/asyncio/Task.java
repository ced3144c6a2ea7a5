package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import java.util.function.BiConsumer;

/**
 * An async function that runs beside others.
 *
 * @param <T> its result
 */
@PythonClass(name = "Task", module = "asyncio")
@PythonImport("asyncio")
public final class Task<T> {
  /** How far the task is; the states are those of MicroPython's asyncio/core.py. */
  enum State {
    /** Not finished. */
    RUNNING,
    /** Finished, and nobody has asked for the result. */
    UNRETRIEVED,
    /** Finished, and the result has been asked for. */
    RETRIEVED
  }

  private final Loop loop;
  private final Coroutine coroutine;
  State state = State.RUNNING;
  long due;

  /** The tasks that await this one; null while there are none. */
  TaskQueue waiters;

  /** Told of the end instead of waiters: by gather. */
  BiConsumer<Task<?>, Throwable> onDone;

  /** What a suspended task waits for: a task, a queue, input or output; or null. */
  Object waitingFor;

  /** Thrown into the task when it goes on. */
  Throwable pending;

  /** How the task ended: null for a result. */
  Throwable failure;

  private Object result;

  Task(Loop loop, AsyncSupplier<?, ?> function) {
    this.loop = loop;
    this.coroutine = new Coroutine(this, function);
  }

  Loop loop() {
    return loop;
  }

  Coroutine coroutine() {
    return coroutine;
  }

  void finish(Object value, Throwable thrown) {
    result = value;
    failure = thrown;
  }

  /** The result, as the caller of {@link #await()} sees it. */
  @SuppressWarnings("unchecked")
  T outcome() {
    if (failure != null) {
      throw Sneaky.thrown(failure);
    }
    return (T) result;
  }

  /**
   * Waits until the task ends, and returns its result.
   *
   * <p>Throws what the task threw, checked exceptions too, though none are declared: see {@link
   * #await(Class)}.
   *
   * @throws CancelledError if this task or the awaited one is cancelled
   */
  @Async
  @PythonExpression("{this}")
  public T await() {
    Loop.current("Task.await").await(this);
    return outcome();
  }

  /**
   * Waits as {@link #await()} does, and declares what the task may throw so that it can be caught.
   *
   * @param declared the class of exceptions to declare
   */
  @Async
  @PythonExpression("{this}")
  public <X extends Exception> T await(Class<X> declared) throws X {
    return await();
  }

  /**
   * Asks the task to end: {@link CancelledError} is thrown where it waits.
   *
   * @return false if it has ended already
   * @throws IllegalStateException if a task cancels itself
   */
  @PythonMethod("cancel")
  public boolean cancel() {
    return loop.cancel(this);
  }

  /** Whether the task has ended. */
  @PythonMethod("done")
  public boolean done() {
    return state != State.RUNNING;
  }
}
