package dev.mochaberry.asyncio;

/**
 * The thread that holds a coroutine's stack. Its stack is as large as the main thread's: both get
 * the JVM's default. As a daemon it does not keep the JVM alive when its coroutine is abandoned.
 */
final class CoroutineThread extends Thread {

  private final Scheduler scheduler;

  CoroutineThread(Scheduler scheduler, Coroutine coroutine) {
    super(coroutine, "coroutine");
    this.scheduler = scheduler;
    setDaemon(true);
  }

  Scheduler scheduler() {
    return scheduler;
  }
}
