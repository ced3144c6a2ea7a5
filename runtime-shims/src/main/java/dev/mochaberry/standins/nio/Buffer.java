package dev.mochaberry.standins.nio;

import java.nio.InvalidMarkException;

/** {@code java.nio.Buffer}: where reading and writing are, and how far they go. */
public abstract class Buffer {
  private int mark = -1;
  private int position;
  private int limit;
  private final int capacity;

  Buffer(int capacity) {
    this.capacity = capacity;
    this.limit = capacity;
  }

  public final int capacity() {
    return capacity;
  }

  public final int position() {
    return position;
  }

  public final int limit() {
    return limit;
  }

  public final int remaining() {
    return Math.max(limit - position, 0);
  }

  public final boolean hasRemaining() {
    return position < limit;
  }

  void moveTo(int newPosition) {
    if (newPosition > limit || newPosition < 0) {
      throw new IllegalArgumentException(
          newPosition < 0
              ? "newPosition < 0: (" + newPosition + " < 0)"
              : "newPosition > limit: (" + newPosition + " > " + limit + ")");
    }
    mark = mark > newPosition ? -1 : mark;
    position = newPosition;
  }

  void limitTo(int newLimit) {
    if (newLimit > capacity || newLimit < 0) {
      throw new IllegalArgumentException(
          newLimit < 0
              ? "newLimit < 0: (" + newLimit + " < 0)"
              : "newLimit > capacity: (" + newLimit + " > " + capacity + ")");
    }
    limit = newLimit;
    position = Math.min(position, newLimit);
    mark = mark > newLimit ? -1 : mark;
  }

  void markHere() {
    mark = position;
  }

  void backToMark() {
    if (mark < 0) {
      throw new InvalidMarkException();
    }
    position = mark;
  }

  void forget() {
    mark = -1;
  }

  @Override
  public String toString() {
    return "java.nio.Heap"
        + getClass().getSimpleName()
        + "[pos="
        + position
        + " lim="
        + limit
        + " cap="
        + capacity
        + "]";
  }
}
