package dev.mochaberry.asyncio;

/**
 * A task as the scheduler sees it.
 *
 * <p>A task that has not ended is running, or in exactly one queue: the scheduler's, that of the
 * task it awaits, or its {@link Blocker}.
 */
final class TaskState<T> {

  private static final int ALL_LOOKED_AT = 16;
  private static final int SOME_LOOKED_AT = 64;

  private final Scheduler scheduler;
  private final Coroutine coroutine;
  private final Task<T> task = new Task<>(this);

  /** When the task is to run, or began to wait. */
  private long due;

  /** The task whose end this one waits for; null if there is none. */
  private TaskState<?> awaited;

  private Blocker blocker;

  /** What is thrown in the task at its next turn; null for nothing. */
  private Throwable pending;

  /** Who waits for the end; null until somebody does. */
  private TaskQueue waiters;

  private EndListener listener;
  private boolean done;

  /** Whether somebody has seen, or was told of, the outcome. */
  private boolean retrieved;

  private T value;
  private Throwable thrown;

  /** What the trace calls it, if there is one. */
  private int number;

  private boolean named;

  /** How often the task was going to wait; looking at who calls it takes longer than a wait. */
  private int waits;

  TaskState(Scheduler scheduler, AsyncSupplier<? extends T, ?> body) {
    this.scheduler = scheduler;
    this.coroutine = new Coroutine(scheduler, this, body);
  }

  int number() {
    return number;
  }

  void setNumber(int inTrace) {
    number = inTrace;
  }

  boolean isNamed() {
    return named;
  }

  void setNamed() {
    named = true;
  }

  /** When the task was due that has its turn. */
  long due() {
    return due;
  }

  /** What the task waits for, as a trace has it. */
  String waitsFor(long asked) {
    if (awaited != null) {
      return "task " + awaited.number();
    }
    return blocker != null ? blocker.name() : "sleep " + asked;
  }

  Task<T> task() {
    return task;
  }

  /** Counts a wait; whether its callers are to be looked at: the first ones', then some. */
  boolean countsWait() {
    waits++;
    return waits <= ALL_LOOKED_AT || waits % SOME_LOOKED_AT == 0;
  }

  boolean isDone() {
    return done;
  }

  /** The result of a task that has ended, or what it threw, thrown. */
  T outcome() {
    if (thrown != null) {
      throw Rethrow.unchanged(thrown);
    }
    return value;
  }

  /** The task was put into a queue: it waits for nothing else. */
  void queued(long when) {
    due = when;
    awaited = null;
    blocker = null;
    pending = null;
  }

  /** Lets the task run, behind those that are ready now. */
  void ready() {
    scheduler.ready(this);
  }

  void blockIn(Blocker where) {
    blocker = where;
  }

  boolean isBlockedIn(Blocker where) {
    return blocker == where;
  }

  /** Whether the task sits in the scheduler's queue (or runs) and nothing is thrown in it next. */
  boolean isUndisturbed() {
    return awaited == null && blocker == null && pending == null;
  }

  /** Replaces what a cancellation throws. */
  void deliver(CancelledError error) {
    pending = error;
  }

  void listen(EndListener end) {
    listener = end;
  }

  boolean hasListener(EndListener end) {
    return listener == end;
  }

  /** Waits for the end; does not suspend if that has been. */
  T await() {
    TaskState<?> waiter = Scheduler.awaiting("Task.await()").current();
    if (done) {
      retrieved = true;
    } else if (listener != null) {
      throw new IllegalStateException("can't wait");
    } else if (waiters == null) {
      waiters = new TaskQueue("task");
    }
    while (!done) {
      waiters.push(waiter, scheduler.now());
      waiter.awaited = this;
      waiter.suspend();
    }
    return outcome();
  }

  /** Called by the running task: waits for its next turn. */
  void suspend() {
    scheduler.traceWait(this);
    if (!scheduler.passTurn(this)) {
      coroutine.awaitTurn();
    }
    if (pending != null) {
      Throwable exception = pending;
      pending = null;
      exception.fillInStackTrace(); // tells where the task was, not who cancelled it
      throw Rethrow.unchanged(exception);
    }
  }

  boolean cancel() {
    if (done) {
      return false;
    }
    if (scheduler.isCurrent(this)) {
      throw new IllegalStateException("can't cancel self");
    }
    TaskState<?> target = this;
    while (target.awaited != null) {
      target = target.awaited;
      if (target == this) {
        throw new IllegalStateException("can't cancel tasks that wait for each other");
      }
    }
    if (target.blocker != null) {
      target.blocker.remove(target);
      target.ready();
    } else if (target.due > scheduler.now()) {
      scheduler.remove(target);
      target.ready();
    }
    target.pending = new CancelledError();
    return true;
  }

  /** Lets the task go on from where it waits; the caller has given its turn away. */
  void resume() {
    coroutine.resume();
  }

  /** Whether a cancellation came before the first turn: the function is never called. */
  boolean isCancelledBeforeItsStart() {
    return pending != null && !coroutine.isStarted();
  }

  /** Ends a task that {@link #isCancelledBeforeItsStart}. */
  void endBeforeItsStart() {
    ended(null, pending);
  }

  /** The function has returned, or thrown. */
  @SuppressWarnings("unchecked") // the coroutine was made of a function that gives a T
  void ended(Object result, Throwable exception) {
    value = (T) result;
    thrown = exception;
  }

  /** The last step's exception stops the whole loop: in Python it is not an {@code Exception}. */
  boolean stopsLoop() {
    return thrown != null && !isPythonsException() && !(thrown instanceof CancelledError);
  }

  /** A full stack or heap is an {@code Exception} to Python. */
  private boolean isPythonsException() {
    return thrown instanceof Exception || thrown instanceof VirtualMachineError;
  }

  boolean failed() {
    return thrown != null;
  }

  /** What the task threw; null before its end and after a normal one. */
  Throwable thrown() {
    return thrown;
  }

  /** Somebody has waited for the task: {@code gather} cannot any more. */
  boolean isAwaited() {
    return !done && (listener != null || waiters != null);
  }

  /** The caller of {@code run} gets the outcome. */
  void retrievedByRun() {
    done = true;
    retrieved = true;
  }

  /** Tells everybody who waits. */
  void finish() {
    boolean told = false;
    if (listener != null) {
      listener.ended(thrown);
      told = true;
    } else {
      while (waiters != null && !waiters.isEmpty()) {
        waiters.pop().ready();
        told = true;
      }
    }
    done = true;
    retrieved |= told || waiters != null;
    if (!told && isPythonsException()) {
      ready(); // one more round, in which it may still be awaited
    }
  }

  /** The round after a failure: reports it if still nobody awaited the task. */
  void reportIfIgnored() {
    if (!retrieved) {
      scheduler
          .loop()
          .callExceptionHandler(
              new ExceptionContext("Task exception wasn't retrieved", thrown, task));
    }
  }
}
