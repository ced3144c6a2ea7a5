package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import java.util.ArrayList;
import java.util.List;

/** Tasks that wait to be woken one by one, in the order in which they came. */
final class Waiters {
  private final List<Event> events = new ArrayList<>();

  int size() {
    return events.size();
  }

  /**
   * Suspends the calling task until it is woken.
   *
   * @param passOn what to do if the task is cancelled after it was woken, and before it could run:
   *     what it was woken for must go to another
   */
  @Async
  void await(Runnable passOn) {
    Event event = new Event();
    events.add(event);
    try {
      event.await();
    } catch (CancelledError e) {
      if (!events.remove(event)) {
        passOn.run();
      }
      throw e;
    }
  }

  /** Wakes the task that waits longest; tells whether there is one. */
  boolean wakeOne() {
    if (events.isEmpty()) {
      return false;
    }
    events.remove(0).set();
    return true;
  }
}
