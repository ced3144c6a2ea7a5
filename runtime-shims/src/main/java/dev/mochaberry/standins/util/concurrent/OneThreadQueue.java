package dev.mochaberry.standins.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What blocking queues without a limit share where nobody else could add or take anything. */
abstract class OneThreadQueue<E> extends AbstractQueue<E> implements BlockingQueue<E> {
  /** What is thrown in place of waiting for another thread. */
  static IllegalStateException inVain() {
    return new IllegalStateException("the only thread would wait for ever");
  }

  @Override
  public boolean offer(E e, long time, TimeUnit unit) throws InterruptedException {
    return offer(e);
  }

  @Override
  public void put(E e) {
    offer(e);
  }

  @Override
  public int remainingCapacity() {
    return Integer.MAX_VALUE;
  }

  @Override
  public int drainTo(Collection<? super E> target) {
    return drainTo(target, Integer.MAX_VALUE);
  }

  @Override
  public int drainTo(Collection<? super E> target, int most) {
    Objects.requireNonNull(target);
    if (target == this) {
      throw new IllegalArgumentException();
    }
    int moved = 0;
    for (E e; moved < most && (e = poll()) != null; moved++) {
      target.add(e);
    }
    return moved;
  }
}
