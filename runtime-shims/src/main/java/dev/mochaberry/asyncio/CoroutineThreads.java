package dev.mochaberry.asyncio;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Threads that hold the stacks of coroutines: virtual ones where the JDK has them (21 and later),
 * else daemons of the platform. Neither keeps the JVM alive when its coroutine is abandoned.
 *
 * <p>Before JDK 24 a coroutine that is suspended inside a {@code synchronized} block holds on to a
 * thread of the platform as well; a few thousand of those are too many.
 */
final class CoroutineThreads {

  private static final int FIRST_WITH_VIRTUAL = 21;
  private static final MethodHandle START_VIRTUAL = startVirtual();

  private CoroutineThreads() {}

  static void start(Runnable coroutine) {
    if (START_VIRTUAL == null) {
      Thread thread = new Thread(coroutine, "coroutine");
      thread.setDaemon(true);
      thread.start();
      return;
    }
    try {
      Thread started = (Thread) START_VIRTUAL.invokeExact(coroutine);
    } catch (Throwable e) {
      throw Rethrow.unchanged(e);
    }
  }

  /** {@code Thread.startVirtualThread}, which this code, compiled for Java 17, cannot name. */
  private static MethodHandle startVirtual() {
    if (Runtime.version().feature() < FIRST_WITH_VIRTUAL) {
      return null;
    }
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK has no Thread.startVirtualThread", e);
    }
  }
}
