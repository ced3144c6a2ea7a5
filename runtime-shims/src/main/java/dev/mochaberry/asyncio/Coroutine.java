package dev.mochaberry.asyncio;

/**
 * A function that can be suspended: it has a thread of its own, which runs when it has its turn.
 */
final class Coroutine implements Runnable {

  private final Scheduler scheduler;
  private final TaskState<?> task;
  private final AsyncSupplier<?, ?> body;
  private final Turn turn = new Turn();
  private boolean started;

  Coroutine(Scheduler scheduler, TaskState<?> task, AsyncSupplier<?, ?> body) {
    this.scheduler = scheduler;
    this.task = task;
    this.body = body;
  }

  boolean isStarted() {
    return started;
  }

  /** Gives the turn to the function. The caller has it no longer, and must stop or wait. */
  void resume() {
    if (started) {
      turn.give();
    } else {
      started = true;
      CoroutineThreads.start(this);
    }
  }

  /** Called by the function when it has given its turn away: waits to have it again. */
  void awaitTurn() {
    turn.await();
  }

  @Override
  public void run() {
    Scheduler.enter(scheduler);
    Object value = null;
    Throwable thrown = null;
    try {
      value = body.get();
    } catch (Throwable e) {
      thrown = e;
    }
    task.ended(value, thrown);
    scheduler.goOnAfter(task);
  }
}
