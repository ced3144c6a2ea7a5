package dev.mochaberry.board.serial;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * What is done when this JVM is told to end, by Ctrl-C for instance. Serial ports can be used until
 * all of it is done: their library ends with the JVM too, and would else take them away meanwhile.
 */
public final class LastWork {
  private static final Set<LastWork> ALL = ConcurrentHashMap.newKeySet();

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private LastWork(String name, Runnable work) {
    this.hook = new Thread(() -> run(work), name);
  }

  /** From now on, until it is no longer needed. */
  public static LastWork does(String name, Runnable work) {
    LastWork one = new LastWork(name, work);
    ALL.add(one);
    Runtime.getRuntime().addShutdownHook(one.hook);
    return one;
  }

  /**
   * It need not be done any more.
   *
   * @return false if the JVM ends already
   */
  public boolean isNotNeeded() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return false;
    }
    ALL.remove(this);
    return true;
  }

  /** Waits until all of it is done. */
  static void await() {
    try {
      for (LastWork one : ALL) {
        one.done.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } finally {
      done.countDown();
    }
  }
}
