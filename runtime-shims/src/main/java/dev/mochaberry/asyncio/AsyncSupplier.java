package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonCallable;

/**
 * An async function that gives a value: what {@link EventLoop} starts as a task.
 *
 * @param <T> the result
 * @param <X> what it throws; the caller that waits for it must deal with exactly that
 */
@FunctionalInterface
@PythonCallable
public interface AsyncSupplier<T, X extends Exception> {

  /**
   * Computes the value; may suspend.
   *
   * @return the value
   * @throws X if it fails
   */
  @Async
  T get() throws X;
}
