package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonCallable;

/**
 * An async function without a result.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
@PythonCallable
public interface AsyncRunnable<X extends Exception> {

  /** Runs the function; may suspend. */
  @Async
  void run() throws X;
}
