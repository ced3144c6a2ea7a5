package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonCallable;

/**
 * An async function of one value: what {@link EventLoop#startServer} starts for each connection.
 *
 * @param <T> what it takes
 * @param <X> what it throws
 */
@FunctionalInterface
@PythonCallable
public interface AsyncConsumer<T, X extends Exception> {

  /**
   * Does the work; may suspend.
   *
   * @param value what to work on
   * @throws X if it fails
   */
  @Async
  void accept(T value) throws X;
}
