package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonCallable;

/**
 * An async function with a result.
 *
 * @param <T> the result
 * @param <X> what it may throw
 */
@FunctionalInterface
@PythonCallable
public interface AsyncSupplier<T, X extends Exception> {

  /** Runs the function; may suspend. */
  @Async
  T get() throws X;
}
