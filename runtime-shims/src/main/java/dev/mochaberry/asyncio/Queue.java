package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands values from task to task, first in, first out.
 *
 * @param <T> the values; not null
 */
public final class Queue<T> {
  private final List<T> values = new ArrayList<>();
  private final Semaphore filled = new Semaphore(0);
  private final Semaphore free;
  private final Event finished = new Event();
  private int unfinished;

  /** A queue that takes any number of values. */
  public Queue() {
    this(0);
  }

  /**
   * A queue that makes those who put wait while it is full.
   *
   * @param capacity the most values it holds; 0 is any number
   * @throws IllegalArgumentException if it is negative
   */
  public Queue(int capacity) {
    free = capacity == 0 ? null : new Semaphore(capacity);
    finished.set();
  }

  /**
   * Adds a value, and waits for room if need be.
   *
   * @param value what to add
   */
  @Async
  public void put(T value) {
    if (free != null) {
      free.acquire();
    }
    add(value);
  }

  /**
   * Adds a value if there is room.
   *
   * @param value what to add
   * @return whether there was room
   */
  public boolean offer(T value) {
    if (free != null && !free.tryAcquire()) {
      return false;
    }
    add(value);
    return true;
  }

  private void add(T value) {
    values.add(value);
    unfinished++;
    finished.clear();
    filled.release();
  }

  /**
   * Takes the oldest value, and waits for one if need be.
   *
   * @return the value
   */
  @Async
  public T get() {
    filled.acquire();
    return remove();
  }

  /**
   * Takes the oldest value if there is one that no waiting task has a right to.
   *
   * @return the value; null if there is none
   */
  public T poll() {
    return filled.tryAcquire() ? remove() : null;
  }

  private T remove() {
    T value = values.remove(0);
    if (free != null) {
      free.release();
    }
    return value;
  }

  /** Says that a value which was taken has been dealt with; see {@link #join()}. */
  public void taskDone() {
    if (unfinished == 0) {
      throw new IllegalStateException("taskDone() was called more often than put()");
    }
    unfinished--;
    if (unfinished == 0) {
      finished.set();
    }
  }

  /** Waits until {@link #taskDone()} was called for every value that was put. */
  @Async
  public void join() {
    finished.await();
  }

  /**
   * How many values are in the queue.
   *
   * @return 0 or more
   */
  public int size() {
    return values.size();
  }

  /**
   * Tells whether the queue is empty.
   *
   * @return whether it is
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Tells whether the queue is full: a {@link #put} would wait.
   *
   * @return whether it is
   */
  public boolean isFull() {
    return free != null && free.available() == 0;
  }
}
