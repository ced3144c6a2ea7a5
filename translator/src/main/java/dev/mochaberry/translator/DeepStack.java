package dev.mochaberry.translator;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Room for deep trees: expressions, statements and the dominator tree are walked by recursion, and
 * a method of 64 KB, as large as they get (JVMS 4.7.3), can be thousands of levels deep.
 */
final class DeepStack {
  /** Reserved, not used: only pages that are touched take memory. */
  private static final long STACK_BYTES = 512L << 20;

  private DeepStack() {}

  /** Runs the work on a stack of its own and waits for it; what it throws is thrown here. */
  static <T> T call(Supplier<T> work) {
    return await(start(work));
  }

  /** Starts the work on a stack of its own. */
  static <T> Future<T> start(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "mochaberry-translation", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  /** Waits for work that was started; what it throws is thrown here. */
  static <T> T await(Future<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // the work cannot stop half-way
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
