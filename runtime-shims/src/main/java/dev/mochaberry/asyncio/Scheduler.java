package dev.mochaberry.asyncio;

/**
 * Runs tasks in exactly MicroPython's order.
 *
 * <p>A turn: poll input and output once, without waiting if a task is due; then run the first task
 * of the queue up to its next suspension.
 */
final class Scheduler {

  /** A program has one loop; programs on different threads have nothing to do with each other. */
  private static final ThreadLocal<Scheduler> OF_THREAD = ThreadLocal.withInitial(Scheduler::new);

  private final TaskQueue ready = new TaskQueue();
  private final IoQueue io = new IoQueue();
  private TaskState<?> current;

  private Scheduler() {}

  /** The scheduler of the calling code, inside or outside of a task. */
  static Scheduler local() {
    return Thread.currentThread() instanceof CoroutineThread thread
        ? thread.scheduler()
        : OF_THREAD.get();
  }

  /** The scheduler that runs the calling task. */
  static Scheduler running(String call) {
    if (Thread.currentThread() instanceof CoroutineThread thread) {
      return thread.scheduler();
    }
    throw new IllegalStateException(
        call
            + " needs a running event loop: start one with EventLoop.run, and call this in an"
            + " @Async method");
  }

  /** The running task. */
  TaskState<?> current() {
    return current;
  }

  boolean isCurrent(TaskState<?> task) {
    return current == task;
  }

  /** Starts a task; it runs when the running one waits. */
  <T> TaskState<T> start(AsyncSupplier<? extends T, ?> function) {
    TaskState<T> task = new TaskState<>(this, function);
    ready.push(task);
    return task;
  }

  void ready(TaskState<?> task) {
    ready.push(task);
  }

  void remove(TaskState<?> task) {
    ready.remove(task);
  }

  /** Called by a task: lets others run for a time. */
  void sleep(long milliseconds) {
    TaskState<?> task = current;
    ready.push(task, Ticks.after(milliseconds));
    task.suspend();
  }

  /** Called by a task: waits in a queue until somebody takes it out and readies it. */
  void suspendIn(TaskQueue queue) {
    TaskState<?> task = current;
    queue.push(task);
    task.blockIn(queue);
    task.suspend();
  }

  /** Called by a task: waits until a read would not block. */
  void awaitReadable(Socket socket) {
    TaskState<?> task = current;
    io.awaitReadable(socket, task);
    task.suspend();
  }

  /** Called by a task: waits until the connection is made, or takes bytes. */
  void awaitWritable(Socket socket) {
    TaskState<?> task = current;
    io.awaitWritable(socket, task);
    task.suspend();
  }

  /** Called by a task: waits until somebody readies it; the blocker hears of a cancellation. */
  void suspendFor(Blocker blocker) {
    TaskState<?> task = current;
    task.blockIn(blocker);
    task.suspend();
  }

  /** Runs the function and what it starts until it ends. */
  <T> T run(AsyncSupplier<? extends T, ?> function) {
    if (Thread.currentThread() instanceof CoroutineThread) {
      throw new IllegalStateException(
          "EventLoop.run() was called by a task; call the method itself");
    }
    TaskState<T> main = start(function);
    try {
      return runUntilDone(main);
    } finally {
      current = null;
    }
  }

  private <T> T runUntilDone(TaskState<T> main) {
    while (awaitDueTask()) {
      TaskState<?> task = ready.pop();
      current = task;
      if (task.isDone()) {
        task.reportIfIgnored();
      } else if (task.step()) {
        if (task.stopsLoop()) {
          task.outcome();
        }
        if (task == main) {
          main.retrievedByRun();
        }
        if (task != main || !main.failed()) {
          task.finish();
        }
        if (task == main) {
          return main.outcome();
        }
      }
    }
    // MicroPython 1.25 returns from run() here, and later ones wait for ever.
    System.err.println(
        "EventLoop.run(): every task waits, and nothing is left that could wake one");
    return null;
  }

  /** Polls until the first task is due; false if there is nothing to wait for. */
  private boolean awaitDueTask() {
    while (true) {
      long wait = -1;
      if (!ready.isEmpty()) {
        wait = Math.max(0, ready.firstDue() - Ticks.now());
      } else if (io.isEmpty()) {
        return false;
      }
      io.poll(wait);
      if (wait <= 0 && !ready.isEmpty()) {
        return true;
      }
    }
  }
}
