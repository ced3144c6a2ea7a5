package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** What an {@link ExceptionHandler} is told: a task failed, and nobody awaited it. */
@PythonClass(name = "dict")
public final class ExceptionContext {
  private final String message;
  private final Throwable exception;
  private final Task<?> task;

  /**
   * A report to hand to {@link Loop#callExceptionHandler}.
   *
   * @param message what happened
   * @param exception what was thrown
   * @param task which task threw it
   */
  @PythonExpression("exception_context({0}, {1}, {2})")
  public ExceptionContext(String message, Throwable exception, Task<?> task) {
    this.message = message;
    this.exception = exception;
    this.task = task;
  }

  /**
   * What happened.
   *
   * @return a sentence
   */
  @PythonExpression("{this}[\"message\"]")
  public String message() {
    return message;
  }

  /**
   * What the task threw.
   *
   * @return the very exception
   */
  @PythonExpression("{this}[\"exception\"]")
  public Throwable exception() {
    return exception;
  }

  /**
   * The task that failed.
   *
   * @return it
   */
  @PythonExpression("{this}[\"future\"]")
  public Task<?> task() {
    return task;
  }
}
