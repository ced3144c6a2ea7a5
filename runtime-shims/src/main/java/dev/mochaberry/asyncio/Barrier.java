package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;

/**
 * A meeting point: tasks wait there until enough have come, and then all go on. Then it is empty.
 */
public final class Barrier {
  private final int parties;
  private int waiting;
  private Event open = new Event();

  /**
   * A barrier for so many tasks.
   *
   * @param parties how many tasks must come, at least 1
   * @throws IllegalArgumentException if there are less
   */
  public Barrier(int parties) {
    if (parties < 1) {
      throw new IllegalArgumentException("a barrier cannot have " + parties + " parties");
    }
    this.parties = parties;
  }

  /**
   * Waits until all have come. The last to come is not suspended. Who is cancelled meanwhile counts
   * as never come.
   *
   * @return how many more had to come: {@code parties - 1} for the first, 0 for the last
   */
  @Async
  public int await() {
    waiting++;
    int missing = parties - waiting;
    if (missing == 0) {
      waiting = 0;
      open.set();
      open = new Event();
    } else {
      Event mine = open;
      try {
        mine.await();
      } catch (CancelledError e) {
        if (!mine.isSet()) {
          waiting--;
        }
        throw e;
      }
    }
    return missing;
  }

  /**
   * How many tasks must come.
   *
   * @return at least 1
   */
  public int parties() {
    return parties;
  }

  /**
   * How many tasks wait.
   *
   * @return 0 to {@code parties - 1}
   */
  public int waiting() {
    return waiting;
  }
}
