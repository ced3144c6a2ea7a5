package dev.mochaberry.standins.nio;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.InvalidMarkException;
import java.nio.ReadOnlyBufferException;
import java.util.Objects;

/** {@code java.nio.Buffer}: where reading and writing are, and how far they go. */
public abstract class Buffer {
  private int mark = -1;
  private int position;
  private int limit;
  private final int capacity;
  private boolean readOnly;

  Buffer(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
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

  public boolean isReadOnly() {
    return readOnly;
  }

  public boolean isDirect() {
    return false;
  }

  public abstract boolean hasArray();

  public abstract Object array();

  public abstract int arrayOffset();

  public abstract Buffer slice();

  public abstract Buffer slice(int start, int length);

  public abstract Buffer duplicate();

  public Buffer position(int newPosition) {
    if (newPosition > limit || newPosition < 0) {
      throw new IllegalArgumentException(
          newPosition < 0
              ? "newPosition < 0: (" + newPosition + " < 0)"
              : "newPosition > limit: (" + newPosition + " > " + limit + ")");
    }
    mark = mark > newPosition ? -1 : mark;
    position = newPosition;
    return this;
  }

  public Buffer limit(int newLimit) {
    if (newLimit > capacity || newLimit < 0) {
      throw new IllegalArgumentException(
          newLimit < 0
              ? "newLimit < 0: (" + newLimit + " < 0)"
              : "newLimit > capacity: (" + newLimit + " > " + capacity + ")");
    }
    limit = newLimit;
    position = Math.min(position, newLimit);
    mark = mark > newLimit ? -1 : mark;
    return this;
  }

  public Buffer mark() {
    mark = position;
    return this;
  }

  public Buffer reset() {
    if (mark < 0) {
      throw new InvalidMarkException();
    }
    position = mark;
    return this;
  }

  public Buffer flip() {
    limit = position;
    return rewind();
  }

  public Buffer clear() {
    limit = capacity;
    return rewind();
  }

  public Buffer rewind() {
    position = 0;
    mark = -1;
    return this;
  }

  /** Writing goes on behind what is left. */
  void rewindBehind(int left) {
    clear();
    position = left;
  }

  /** Takes over where another buffer is. */
  void standAs(Buffer other) {
    limit = other.limit;
    position = other.position;
    mark = other.mark;
    readOnly = other.readOnly;
  }

  void forbidWrites() {
    readOnly = true;
  }

  void checkWritable() {
    if (readOnly) {
      throw new ReadOnlyBufferException();
    }
  }

  void checkArray() {
    checkWritable();
  }

  /** The place of the next values, which are read. */
  int next(int size) {
    int i = position;
    if (limit - i < size) {
      throw new BufferUnderflowException();
    }
    position = i + size;
    return i;
  }

  /** The place of the next values, which are written. */
  int room(int size) {
    checkWritable();
    int i = position;
    if (limit - i < size) {
      throw new BufferOverflowException();
    }
    position = i + size;
    return i;
  }

  int checked(int i, int size) {
    if (i < 0 || size > limit - i) {
      throw new IndexOutOfBoundsException();
    }
    return i;
  }

  /** As {@code checked}, of many values: Java says of these which they were. */
  int within(int i, int size) {
    return Objects.checkFromIndexSize(i, size, limit);
  }

  int writable(int i, int size) {
    checkWritable();
    return checked(i, size);
  }

  /** How the JVM's own class is called. */
  String kind() {
    return "Heap" + getClass().getSimpleName() + (readOnly ? "R" : "");
  }

  @Override
  public String toString() {
    return "java.nio." + kind() + "[pos=" + position + " lim=" + limit + " cap=" + capacity + "]";
  }
}
