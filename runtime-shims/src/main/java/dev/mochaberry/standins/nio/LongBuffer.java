package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.LongBuffer} over an array, or over the bytes of another buffer. */
public class LongBuffer extends Buffer implements Comparable<LongBuffer> {
  private final long[] values;
  private final int offset;
  private static final int SIZE = 8;

  LongBuffer(long[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static LongBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new LongBuffer(new long[capacity], 0, capacity);
  }

  public static LongBuffer wrap(long[] values) {
    return new LongBuffer(values, 0, values.length);
  }

  public static LongBuffer wrap(long[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  /** Over the bytes from a place on. */
  static LongBuffer over(ByteBuffer bytes) {
    LongBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  long read(int i) {
    return values[offset + i];
  }

  void write(int i, long x) {
    values[offset + i] = x;
  }

  LongBuffer part(int start, int length) {
    return new LongBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public long[] array() {
    if (values == null) {
      throw new UnsupportedOperationException();
    }
    checkArray();
    return values;
  }

  @Override
  public int arrayOffset() {
    array();
    return offset;
  }

  @Override
  public LongBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public LongBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public LongBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public LongBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public LongBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public LongBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public LongBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public LongBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public LongBuffer slice(int start, int length) {
    LongBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public LongBuffer duplicate() {
    LongBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public LongBuffer asReadOnlyBuffer() {
    LongBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public LongBuffer compact() {
    checkWritable();
    int left = remaining();
    for (int i = 0, from = position(); i < left; i++) {
      write(i, read(from + i));
    }
    rewindBehind(left);
    return this;
  }

  public ByteOrder order() {
    return ByteOrder.LITTLE_ENDIAN;
  }

  public long get() {
    return read(next(1));
  }

  public long get(int i) {
    return read(checked(i, 1));
  }

  public LongBuffer get(long[] target) {
    return get(target, 0, target.length);
  }

  public LongBuffer get(long[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public LongBuffer get(int from, long[] target) {
    return get(from, target, 0, target.length);
  }

  public LongBuffer get(int from, long[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public LongBuffer put(long x) {
    write(room(1), x);
    return this;
  }

  public LongBuffer put(int i, long x) {
    write(writable(i, 1), x);
    return this;
  }

  public LongBuffer put(long[] source) {
    return put(source, 0, source.length);
  }

  public LongBuffer put(long[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public LongBuffer put(int to, long[] source) {
    return put(to, source, 0, source.length);
  }

  public LongBuffer put(int to, long[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public LongBuffer put(LongBuffer source) {
    if (source == this) {
      throw new IllegalArgumentException("The source buffer is this buffer");
    }
    int length = source.remaining();
    int to = room(length);
    int from = source.next(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source.read(from + i));
    }
    return this;
  }

  public int mismatch(LongBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Long.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(LongBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Long.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof LongBuffer && mismatch((LongBuffer) o) < 0;
  }

  @Override
  public int hashCode() {
    int h = 1;
    for (int i = limit() - 1; i >= position(); i--) {
      h = 31 * h + (int) read(i);
    }
    return h;
  }

  /** Reads and writes the bytes of another buffer. */
  private static final class View extends LongBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    long read(int i) {
      return bytes.getLong(i * SIZE);
    }

    @Override
    void write(int i, long x) {
      bytes.putLong(i * SIZE, x);
    }

    @Override
    View part(int start, int length) {
      ByteBuffer rest = bytes.slice(start * SIZE, length * SIZE).order(bytes.order());
      return new View(rest, length);
    }

    @Override
    public ByteOrder order() {
      return bytes.order();
    }

    @Override
    String kind() {
      String way = bytes.order() == ByteOrder.BIG_ENDIAN ? "B" : "L";
      return "ByteBufferAsLongBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
