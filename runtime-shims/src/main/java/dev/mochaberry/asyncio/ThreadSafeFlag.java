package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.GuardedIfShared;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Set;

/**
 * A flag that an interrupt handler may set, and on the JVM any thread, and that one task waits for.
 * Waiting clears it.
 */
@PythonClass(name = "ThreadSafeFlag", module = "asyncio")
@PythonImport("asyncio")
@GuardedIfShared("waiters")
public final class ThreadSafeFlag {

  private final State state = new State();

  /** A flag that is not set. */
  @PythonExpression("asyncio.ThreadSafeFlag()")
  public ThreadSafeFlag() {}

  /** Sets the flag, and wakes the task that waits for it. Any thread may call this. */
  @PythonMethod("set")
  public void set() {
    state.set();
  }

  /** Clears the flag. */
  @PythonMethod("clear")
  public void clear() {
    state.set = false;
  }

  /**
   * Waits until the flag is set, and clears it. If it is set the caller is not suspended.
   *
   * @throws IllegalStateException if another task waits for it
   */
  @Async
  @PythonMethod("wait")
  public void await() {
    Scheduler scheduler = Scheduler.awaiting("ThreadSafeFlag.await");
    if (!state.set) {
      state.waitedForIn(scheduler);
      scheduler.awaitReadable(state);
    }
    state.set = false;
  }

  private static final class State extends Pollable {
    @Override
    String reading() {
      return "flag";
    }

    @Override
    String secondReader() {
      return "another task waits for this flag";
    }

    private volatile boolean set;
    private volatile Scheduler scheduler;

    void set() {
      set = true;
      Scheduler waiting = scheduler;
      if (waiting != null) {
        waiting.wakeUp();
      }
    }

    void waitedForIn(Scheduler where) {
      scheduler = where;
    }

    @Override
    boolean register(Selector selector) {
      return !set;
    }

    @Override
    int readyOperations(Set<SelectionKey> selected) {
      return set ? SelectionKey.OP_READ : 0;
    }
  }
}
