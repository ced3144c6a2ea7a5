package dev.mochaberry.standins.util.concurrent;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * {@code java.util.concurrent.SynchronousQueue}: it hands over from thread to thread, so with one
 * thread it never has or takes anything.
 */
public class SynchronousQueue<E> extends OneThreadQueue<E> implements java.io.Serializable {
  private static final long serialVersionUID = -3223113410248163686L;

  public SynchronousQueue() {}

  public SynchronousQueue(boolean fair) {}

  @Override
  public boolean offer(E e) {
    Objects.requireNonNull(e);
    return false;
  }

  @Override
  public boolean offer(E e, long time, TimeUnit unit) throws InterruptedException {
    unit.sleep(time);
    return offer(e);
  }

  @Override
  public void put(E e) {
    Objects.requireNonNull(e);
    throw inVain();
  }

  @Override
  public E take() {
    throw inVain();
  }

  @Override
  public E poll() {
    return null;
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    unit.sleep(time);
    return null;
  }

  @Override
  public E peek() {
    return null;
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public int size() {
    return 0;
  }

  @Override
  public int remainingCapacity() {
    return 0;
  }

  @Override
  public void clear() {}

  @Override
  public Iterator<E> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public String toString() {
    return "[]";
  }
}
