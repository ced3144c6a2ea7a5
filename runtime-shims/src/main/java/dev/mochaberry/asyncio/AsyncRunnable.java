package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonCallable;

/**
 * An async function without a value: what {@link EventLoop} starts as a task.
 *
 * @param <X> what it throws; the caller that waits for it must deal with exactly that
 */
@FunctionalInterface
@PythonCallable
public interface AsyncRunnable<X extends Exception> {

  /**
   * Does the work; may suspend.
   *
   * @throws X if it fails
   */
  @Async
  void run() throws X;
}
