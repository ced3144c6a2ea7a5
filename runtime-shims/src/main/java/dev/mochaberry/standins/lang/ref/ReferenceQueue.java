package dev.mochaberry.standins.lang.ref;

import java.util.LinkedList;

/** {@code java.lang.ref.ReferenceQueue}: what the program itself enqueued. */
public class ReferenceQueue<T> {
  private final LinkedList<Reference<? extends T>> all = new LinkedList<>();

  public ReferenceQueue() {}

  @SuppressWarnings("unchecked") // a queue takes references to what it is a queue of
  void add(Reference<?> reference) {
    all.addFirst((Reference<? extends T>) reference);
  }

  public Reference<? extends T> poll() {
    return all.poll();
  }
}
