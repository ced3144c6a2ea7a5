package dev.mochaberry.standins.util.concurrent;

import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.Delayed;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * {@code java.util.concurrent.DelayQueue} for one thread: {@link #take()} sleeps until the head's
 * delay is over.
 */
public class DelayQueue<E extends Delayed> extends OneThreadQueue<E> {
  private final PriorityBlockingQueue<E> all = new PriorityBlockingQueue<>();

  public DelayQueue() {}

  public DelayQueue(Collection<? extends E> source) {
    addAll(source);
  }

  @Override
  public boolean add(E e) {
    return offer(e);
  }

  @Override
  public boolean offer(E e) {
    return all.offer(e);
  }

  @Override
  public boolean offer(E e, long time, TimeUnit unit) {
    return offer(e);
  }

  @Override
  public void put(E e) {
    offer(e);
  }

  @Override
  public E poll() {
    E head = all.peek();
    return head == null || head.getDelay(TimeUnit.NANOSECONDS) > 0 ? null : all.poll();
  }

  @Override
  public E take() throws InterruptedException {
    if (all.isEmpty()) {
      throw inVain();
    }
    E head = poll();
    while (head == null) {
      sleep(all.peek().getDelay(TimeUnit.NANOSECONDS));
      head = poll();
    }
    return head;
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(time);
    E head = poll();
    for (long left = unit.toNanos(time); head == null && left > 0; left = end - System.nanoTime()) {
      E first = all.peek();
      sleep(first == null ? left : Math.min(left, first.getDelay(TimeUnit.NANOSECONDS)));
      head = poll();
    }
    return head;
  }

  private static void sleep(long nanoseconds) throws InterruptedException {
    if (nanoseconds > 0) {
      Thread.sleep((nanoseconds + 999_999) / 1_000_000);
    }
  }

  @Override
  public E peek() {
    return all.peek();
  }

  @Override
  public int size() {
    return all.size();
  }

  @Override
  public void clear() {
    all.clear();
  }

  @Override
  public Object[] toArray() {
    return all.toArray();
  }

  @Override
  public <T> T[] toArray(T[] target) {
    return all.toArray(target);
  }

  @Override
  public boolean remove(Object x) {
    return all.remove(x);
  }

  @Override
  public Iterator<E> iterator() {
    return all.iterator();
  }
}
