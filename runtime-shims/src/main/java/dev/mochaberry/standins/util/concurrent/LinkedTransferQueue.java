package dev.mochaberry.standins.util.concurrent;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

/**
 * {@code java.util.concurrent.LinkedTransferQueue} for one thread: nobody waits for an element, so
 * what is to be handed over is not taken.
 */
public class LinkedTransferQueue<E> extends OneThreadQueue<E>
    implements TransferQueue<E>, java.io.Serializable {
  private static final long serialVersionUID = -3223113410248163686L;

  private final ConcurrentLinkedQueue<E> all = new ConcurrentLinkedQueue<>();

  public LinkedTransferQueue() {}

  public LinkedTransferQueue(Collection<? extends E> source) {
    addAll(source);
  }

  @Override
  public boolean offer(E e) {
    return all.offer(e);
  }

  @Override
  public boolean tryTransfer(E e) {
    Objects.requireNonNull(e);
    return false;
  }

  @Override
  public boolean tryTransfer(E e, long time, TimeUnit unit) throws InterruptedException {
    Objects.requireNonNull(e);
    unit.sleep(time);
    return false;
  }

  @Override
  public void transfer(E e) {
    Objects.requireNonNull(e);
    throw inVain();
  }

  @Override
  public boolean hasWaitingConsumer() {
    return false;
  }

  @Override
  public int getWaitingConsumerCount() {
    return 0;
  }

  @Override
  public E take() {
    E head = all.poll();
    if (head == null) {
      throw inVain();
    }
    return head;
  }

  @Override
  public E poll() {
    return all.poll();
  }

  @Override
  public E poll(long time, TimeUnit unit) throws InterruptedException {
    if (all.isEmpty()) {
      unit.sleep(time);
    }
    return all.poll();
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
  public boolean isEmpty() {
    return all.isEmpty();
  }

  @Override
  public boolean contains(Object x) {
    return all.contains(x);
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
