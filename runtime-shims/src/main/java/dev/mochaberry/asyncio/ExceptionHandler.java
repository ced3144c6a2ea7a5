package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.PythonCallable;

/** Is told of tasks that failed and that nobody awaited; see {@link Loop#setExceptionHandler}. */
@FunctionalInterface
@PythonCallable
public interface ExceptionHandler {

  /**
   * A task failed. It is called between two turns of tasks, and must not suspend.
   *
   * @param loop the loop that ran it
   * @param context what failed; good for the time of the call only
   */
  void handle(Loop loop, ExceptionContext context);
}
