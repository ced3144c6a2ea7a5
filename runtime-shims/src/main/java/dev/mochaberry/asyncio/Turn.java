package dev.mochaberry.asyncio;

import java.util.concurrent.locks.LockSupport;

/**
 * What a thread waits for while others run. Of all threads of a loop one at a time has its turn,
 * and gives it to the next.
 */
final class Turn {

  private volatile Thread thread;
  private volatile boolean given;

  /** Gives the turn to the thread that waits, or will wait, for it. */
  void give() {
    given = true;
    LockSupport.unpark(thread);
  }

  /** Waits for the turn. An interrupt meanwhile does not end the wait, and is kept. */
  void await() {
    thread = Thread.currentThread();
    boolean interrupted = false;
    while (!given) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    given = false;
    if (interrupted) {
      thread.interrupt();
    }
  }
}
