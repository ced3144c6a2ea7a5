package dev.mochaberry.asyncio;

import java.util.concurrent.Semaphore;

/**
 * A function that can be suspended and resumed. It has a thread of its own, but never runs at the
 * same time as the scheduler: the two pass a baton.
 */
final class Coroutine implements Runnable {

  private final Scheduler scheduler;
  private final AsyncSupplier<?, ?> body;
  private final Semaphore turn = new Semaphore(0);
  private final Semaphore pause = new Semaphore(0);
  private boolean started;
  private boolean ended;
  private Throwable injected;
  private Object value;
  private Throwable thrown;

  Coroutine(Scheduler scheduler, AsyncSupplier<?, ?> body) {
    this.scheduler = scheduler;
    this.body = body;
  }

  /**
   * Runs the function up to its next suspension or its end.
   *
   * @param exception thrown where the function is suspended, or null; a function that did not start
   *     yet never does
   * @return whether the function has ended
   */
  boolean resume(Throwable exception) {
    if (!started && exception != null) {
      started = true;
      ended = true;
      thrown = exception;
      return true;
    }
    injected = exception;
    if (started) {
      turn.release();
    } else {
      started = true;
      CoroutineThreads.start(this);
    }
    pause.acquireUninterruptibly();
    return ended;
  }

  /** Called by the function: waits for the next {@link #resume}. */
  void suspend() {
    pause.release();
    turn.acquireUninterruptibly();
    if (injected != null) {
      Throwable exception = injected;
      injected = null;
      exception.fillInStackTrace(); // tells where the task was, not who cancelled it
      throw Rethrow.unchanged(exception);
    }
  }

  /** The function's result, after a normal end. */
  Object value() {
    return value;
  }

  /** What the function threw; null after a normal end. */
  Throwable thrown() {
    return thrown;
  }

  @Override
  public void run() {
    Scheduler.enter(scheduler);
    try {
      value = body.get();
    } catch (Throwable e) {
      thrown = e;
    }
    ended = true;
    pause.release();
  }
}
