package dev.mochaberry.standins.util.concurrent;

import dev.mochaberry.annotations.Supplements;
import java.util.Collection;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What of blocking queues programs seldom ask for; whoever waits in the only thread does so in
 * vain.
 */
@Supplements({"java.util.concurrent.BlockingQueue", "java.util.concurrent.BlockingDeque"})
final class QueueMethods {
  private static final String IN_VAIN = "the only thread would wait for ever";

  private QueueMethods() {}

  static int drainTo(BlockingQueue<Object> queue, Collection<Object> target, int most) {
    if (queue == target) {
      throw new IllegalArgumentException();
    }
    int moved = 0;
    while (moved < most && !queue.isEmpty()) {
      target.add(queue.poll());
      moved++;
    }
    return moved;
  }

  static void putFirst(BlockingDeque<Object> deque, Object x) {
    if (!deque.offerFirst(x)) {
      throw new IllegalStateException(IN_VAIN);
    }
  }

  static void putLast(BlockingDeque<Object> deque, Object x) {
    if (!deque.offerLast(x)) {
      throw new IllegalStateException(IN_VAIN);
    }
  }

  static Object takeFirst(BlockingDeque<Object> deque) {
    if (deque.isEmpty()) {
      throw new IllegalStateException(IN_VAIN);
    }
    return deque.pollFirst();
  }

  static Object takeLast(BlockingDeque<Object> deque) {
    if (deque.isEmpty()) {
      throw new IllegalStateException(IN_VAIN);
    }
    return deque.pollLast();
  }

  static boolean offerFirst(BlockingDeque<Object> deque, Object x, long time, TimeUnit unit) {
    return deque.offerFirst(x);
  }

  static boolean offerLast(BlockingDeque<Object> deque, Object x, long time, TimeUnit unit) {
    return deque.offerLast(x);
  }

  static Object pollFirst(BlockingDeque<Object> deque, long time, TimeUnit unit) {
    return deque.pollFirst();
  }

  static Object pollLast(BlockingDeque<Object> deque, long time, TimeUnit unit) {
    return deque.pollLast();
  }
}
