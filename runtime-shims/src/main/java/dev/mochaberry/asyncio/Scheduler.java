package dev.mochaberry.asyncio;

import java.io.IOException;

/**
 * Runs tasks in exactly MicroPython's order.
 *
 * <p>A turn: poll input and output once, without waiting if a task is due; then run the first task
 * of the queue up to its next suspension. The loop has no thread of its own: the task that waits
 * looks for the next, and often finds itself.
 */
final class Scheduler {

  /** The scheduler of a coroutine's own thread. */
  private static final ThreadLocal<Scheduler> OF_COROUTINE = new ThreadLocal<>();

  /** A program has one loop; programs on different threads have nothing to do with each other. */
  private static final ThreadLocal<Scheduler> OF_THREAD =
      ThreadLocal.withInitial(() -> new Scheduler(clockOfTheJvm()));

  private final Clock clock;
  private final TaskQueue ready = new TaskQueue("ready");
  private final IoQueue io = new IoQueue();
  private final Loop loop;

  /** Null if none is wanted. */
  private final LoopTrace trace;

  /** How long the task that slept last asked to. */
  private long asked;

  private TaskState<?> current;

  /** The task with whose end the loop ends, and what the thread that started it waits for. */
  private TaskState<?> main;

  private Turn end;

  /** What ends the loop before that; null for nothing. */
  private Throwable failure;

  /** Ends {@link #runForever} when it runs; null while nothing is to be stopped. */
  private TaskState<?> stopper;

  private StandardInput standardInput;

  /** A scheduler with a loop of its own. */
  private Scheduler(Clock clock) {
    this.clock = clock;
    loop = new Loop(this);
    trace = LoopTrace.wanted(clock);
  }

  /** A scheduler that takes over the loop of the one before. */
  private Scheduler(Scheduler before) {
    clock = before.clock;
    loop = before.loop;
    loop.runsOn(this);
    trace = LoopTrace.wanted(clock);
  }

  private static Clock clockOfTheJvm() {
    return "virtual".equals(System.getProperty("mochaberry.clock"))
        ? new SimulatedClock()
        : new RealClock();
  }

  /** The scheduler of the calling code, inside or outside of a task. */
  static Scheduler local() {
    Scheduler scheduler = OF_COROUTINE.get();
    return scheduler != null ? scheduler : OF_THREAD.get();
  }

  /** The scheduler that runs the calling task. */
  static Scheduler running(String call) {
    Scheduler scheduler = OF_COROUTINE.get();
    if (scheduler != null) {
      return scheduler;
    }
    throw new IllegalStateException(
        call
            + " needs a running event loop: start one with EventLoop.run, and call this in an"
            + " @Async method");
  }

  /** The scheduler that runs the calling task, whose calling code is going to wait. */
  static Scheduler awaiting(String call) {
    Scheduler scheduler = running(call);
    assert !scheduler.current.countsWait() || AsyncCallers.areAsync();
    return scheduler;
  }

  /** Called by a coroutine's thread when it starts. */
  static void enter(Scheduler scheduler) {
    OF_COROUTINE.set(scheduler);
  }

  /** Begins anew: the tasks of the loop are forgotten, its exception handler stays. */
  static Scheduler renew() {
    refuseInTask("a new loop was asked for by a task: there can be one loop at a time");
    Scheduler scheduler = new Scheduler(local());
    OF_THREAD.set(scheduler);
    return scheduler;
  }

  /** A new loop with nothing of the one before, on another clock. */
  static Scheduler replace(Clock clock) {
    refuseInTask("a new loop was asked for by a task: there can be one loop at a time");
    Scheduler scheduler = new Scheduler(clock);
    OF_THREAD.set(scheduler);
    return scheduler;
  }

  private static void refuseInTask(String message) {
    if (OF_COROUTINE.get() != null) {
      throw new IllegalStateException(message);
    }
  }

  Loop loop() {
    return loop;
  }

  long now() {
    return clock.now();
  }

  Stream standardInput() {
    if (standardInput == null) {
      standardInput = new StandardInput();
    }
    return standardInput.stream();
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
    if (trace != null) {
      task.setNumber(trace.started(current));
    }
    ready(task);
    return task;
  }

  void ready(TaskState<?> task) {
    ready.push(task, now());
  }

  void remove(TaskState<?> task) {
    ready.remove(task);
  }

  /** Called by a task: lets others run for a time. */
  void sleep(long milliseconds) {
    TaskState<?> task = current;
    asked = Ticks.checked(milliseconds);
    ready.push(task, now() + asked);
    task.suspend();
  }

  /** Called by a task: waits in a queue until somebody takes it out and readies it. */
  void suspendIn(TaskQueue queue) {
    TaskState<?> task = current;
    queue.push(task, now());
    task.blockIn(queue);
    task.suspend();
  }

  /** A channel was closed that tasks may have waited for. */
  void released() throws IOException {
    io.released();
  }

  /** Another thread has made something ready that a task waits for. */
  void wakeUp() {
    io.wakeUp();
  }

  /** Called by a task: waits until a read would not block. */
  void awaitReadable(Pollable pollable) {
    TaskState<?> task = current;
    io.awaitReadable(pollable, task);
    task.suspend();
  }

  /** Called by a task: waits until the connection is made, or takes bytes. */
  void awaitWritable(Pollable pollable) {
    TaskState<?> task = current;
    io.awaitWritable(pollable, task);
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
    refuseInTask("EventLoop.run() was called by a task; call the method itself");
    return runUntilDone(start(function));
  }

  /** Runs all tasks until this one ends. */
  <T> T runUntilDone(TaskState<T> task) {
    refuseInTask("runUntilComplete() was called by a task; await the task itself");
    main = task;
    failure = null;
    end = new Turn();
    passTurn(null);
    end.await();
    current = null;
    if (failure != null) {
      throw Rethrow.unchanged(failure);
    }
    return task.outcome();
  }

  /** Runs all tasks until {@link #stop}. */
  void runForever() {
    refuseInTask("runForever() was called by a task: the loop runs already");
    TaskState<Void> last = new TaskState<>(this, () -> null);
    stopper = last;
    runUntilDone(last);
  }

  /** Lets {@link #runForever} end when the tasks that are ready now have had their turns. */
  void stop() {
    if (stopper != null) {
      ready(stopper);
      stopper = null;
    }
  }

  /**
   * Gives the turn to the next task, or ends the loop if there can be none.
   *
   * @param own the caller's own task, which waits; null if it has none
   * @return whether that is the next: the turn is the caller's still
   */
  boolean passTurn(TaskState<?> own) {
    try {
      TaskState<?> next = next();
      if (next == null) {
        end.give();
      } else if (next == own) {
        return true;
      } else {
        next.resume();
      }
    } catch (Throwable e) { // of an exception handler, or of the poll: it comes out of run()
      failure = e;
      end.give();
    }
    return false;
  }

  /** The task that has its turn is about to wait. */
  void traceWait(TaskState<?> task) {
    if (trace != null) {
      trace.waits(task, task.waitsFor(asked));
    }
  }

  /** Called by the thread of a task that has ended. */
  void goOnAfter(TaskState<?> task) {
    if (trace != null) {
      trace.ends(task);
    }
    if (endsLoop(task)) {
      end.give();
    } else {
      passTurn(null);
    }
  }

  /** Tells who waits for a task that it has ended, and whether the loop has with it. */
  private boolean endsLoop(TaskState<?> task) {
    if (task.stopsLoop()) {
      failure = task.thrown();
      return true;
    }
    if (task == main) {
      main.retrievedByRun();
    }
    if (task != main || !task.failed()) {
      task.finish();
    }
    return task == main;
  }

  /** The next task to have its turn; null if the loop has ended. */
  private TaskState<?> next() {
    while (awaitDueTask()) {
      TaskState<?> task = ready.pop();
      current = task;
      if (task.isDone()) {
        task.reportIfIgnored();
        continue;
      }
      if (trace != null) {
        trace.runs(task, now() - task.due());
      }
      if (!task.isCancelledBeforeItsStart()) {
        return task;
      } else {
        task.endBeforeItsStart();
        if (trace != null) {
          trace.ends(task);
        }
        if (endsLoop(task)) {
          return null;
        }
      }
    }
    // MicroPython 1.25 ends run() here as if all were done, and later ones wait for ever.
    throw new IllegalStateException("every task waits, and nothing is left that could wake one");
  }

  /** Polls until the first task is due; false if there is nothing to wait for. */
  private boolean awaitDueTask() {
    while (true) {
      long wait = -1;
      if (!ready.isEmpty()) {
        wait = Math.max(0, ready.firstDue() - now());
      } else if (io.isEmpty()) {
        return false;
      }
      clock.pass(io, wait);
      if (wait <= 0 && !ready.isEmpty()) {
        return true;
      }
    }
  }
}
