package dev.mochaberry.standins.util.concurrent;

import dev.mochaberry.annotations.Supplements;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;

/** What of {@code java.util.concurrent.ArrayBlockingQueue} programs seldom ask for. */
@Supplements("java.util.concurrent.ArrayBlockingQueue")
final class ArrayBlockingQueueMethods {
  private ArrayBlockingQueueMethods() {}

  static ArrayBlockingQueue<Object> construct(int capacity, boolean fair, Collection<?> first) {
    ArrayBlockingQueue<Object> queue = new ArrayBlockingQueue<>(capacity, fair);
    for (Object x : first) {
      if (!queue.offer(x)) {
        throw new IllegalArgumentException();
      }
    }
    return queue;
  }
}
