package dev.mochaberry.standins.util.concurrent;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code java.util.concurrent.FutureTask} for one thread: who calls run has the result after. */
public class FutureTask<V> implements RunnableFuture<V> {
  private Callable<V> task;
  private V value;
  private Throwable fault;
  private boolean done;
  private boolean cancelled;

  public FutureTask(Callable<V> task) {
    this.task = Objects.requireNonNull(task);
  }

  public FutureTask(Runnable task, V result) {
    Objects.requireNonNull(task);
    this.task =
        () -> {
          task.run();
          return result;
        };
  }

  @Override
  public void run() {
    if (done || task == null) {
      return;
    }
    Callable<V> once = task;
    task = null;
    V result;
    try {
      result = once.call();
    } catch (Throwable e) {
      setException(e);
      return;
    }
    set(result);
  }

  protected void set(V result) {
    if (!done) {
      value = result;
      finish();
    }
  }

  protected void setException(Throwable newFault) {
    if (!done) {
      fault = newFault;
      finish();
    }
  }

  private void finish() {
    done = true;
    task = null;
    done();
  }

  protected void done() {}

  @Override
  public boolean cancel(boolean mayInterrupt) {
    if (done) {
      return false;
    }
    cancelled = true;
    finish();
    return true;
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public boolean isDone() {
    return done;
  }

  @Override
  public V get() throws InterruptedException, ExecutionException {
    if (!done) {
      throw new IllegalStateException("this task waits for ever: there is no other thread");
    }
    if (cancelled) {
      throw new CancellationException();
    }
    if (fault != null) {
      throw new ExecutionException(fault);
    }
    return value;
  }

  @Override
  public V get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!done) {
      unit.sleep(time);
      throw new TimeoutException();
    }
    return get();
  }

  @Override
  public String toString() {
    return super.toString()
        + (cancelled
            ? "[Cancelled]"
            : fault != null
                ? "[Completed exceptionally: " + fault + "]"
                : done ? "[Completed normally]" : "[Not completed, task = " + task + "]");
  }
}
