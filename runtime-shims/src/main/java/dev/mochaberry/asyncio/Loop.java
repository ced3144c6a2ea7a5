package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.AsCoroutine;
import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;

/**
 * The loop itself, for programs that start and stop it by hand. Most need only {@link
 * EventLoop#run}.
 *
 * <p>There is one at a time: {@link EventLoop#getEventLoop} and {@link EventLoop#newEventLoop}.
 */
@PythonClass(name = "Loop", module = "asyncio")
@PythonImport("asyncio")
public final class Loop {
  private Scheduler scheduler;
  private ExceptionHandler exceptionHandler;

  Loop(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** The loop begins anew. */
  void runsOn(Scheduler other) {
    scheduler = other;
  }

  /**
   * Starts an async function; it runs when the loop does.
   *
   * @param function what to start
   * @return the task, to wait for or to cancel
   */
  @PythonExpression("{this}.create_task({0})")
  public <T> Task<T> createTask(@AsCoroutine AsyncSupplier<T, ?> function) {
    return scheduler.<T>start(function).task();
  }

  /**
   * Starts an async function; it runs when the loop does.
   *
   * @param function what to start
   * @return the task, to wait for or to cancel; its result is null
   */
  @PythonExpression("{this}.create_task({0})")
  public Task<Void> createTask(@AsCoroutine AsyncRunnable<?> function) {
    return scheduler.<Void>start(EventLoop.supplier(function)).task();
  }

  /**
   * Runs an async function, and all other tasks, until the function ends.
   *
   * @param function what to run
   * @return its result
   * @throws X what the function throws
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("{this}.run_until_complete({0})")
  public <T, X extends Exception> T runUntilComplete(@AsCoroutine AsyncSupplier<T, X> function)
      throws X {
    return scheduler.run(function);
  }

  /**
   * Runs an async function, and all other tasks, until the function ends.
   *
   * @param function what to run
   * @throws X what the function throws
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("{this}.run_until_complete({0})")
  public <X extends Exception> void runUntilComplete(@AsCoroutine AsyncRunnable<X> function)
      throws X {
    scheduler.run(EventLoop.supplier(function));
  }

  /**
   * Runs all tasks until this one, which has not ended yet, ends.
   *
   * @param task the task to wait for
   * @return its result; what it threw is thrown
   * @throws IllegalStateException if called by a task
   */
  @PythonExpression("run_task({this}, {0})")
  public <T> T runUntilComplete(Task<T> task) {
    return scheduler.runUntilDone(task.state());
  }

  /**
   * Runs all tasks until {@link #stop()} is called.
   *
   * @throws IllegalStateException if called by a task
   */
  @PythonMethod("run_forever")
  public void runForever() {
    scheduler.runForever();
  }

  /**
   * Lets {@link #runForever()} return, once the tasks that are due have had their turns. Does
   * nothing if it does not run.
   */
  @PythonMethod("stop")
  public void stop() {
    scheduler.stop();
  }

  /** Does nothing, as on the board: tasks that are left stay where they are. */
  @PythonMethod("close")
  public void close() {}

  /**
   * Sets who is told of tasks that failed and that nobody awaited.
   *
   * @param handler the handler; null for the {@linkplain #defaultExceptionHandler default}
   */
  @PythonExpression("{this}.set_exception_handler({0})")
  public void setExceptionHandler(ExceptionHandler handler) {
    exceptionHandler = handler;
  }

  /**
   * Who is told of tasks that failed and that nobody awaited.
   *
   * @return the handler that was set; null for the default
   */
  @MayReturnNull
  @PythonExpression("{this}.get_exception_handler()")
  public ExceptionHandler getExceptionHandler() {
    return exceptionHandler;
  }

  /**
   * Reports on standard error.
   *
   * @param context what to report
   */
  @PythonExpression("{this}.default_exception_handler({this}, {0})")
  public void defaultExceptionHandler(ExceptionContext context) {
    System.err.println(context.message());
    context.exception().printStackTrace();
  }

  /**
   * Tells the handler that was set, or the default one.
   *
   * @param context what to report
   */
  @PythonExpression("{this}.call_exception_handler({0})")
  public void callExceptionHandler(ExceptionContext context) {
    if (exceptionHandler == null) {
      defaultExceptionHandler(context);
    } else {
      exceptionHandler.handle(this, context);
    }
  }
}
