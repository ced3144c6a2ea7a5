package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.ShortBuffer} over an array, or over the bytes of another buffer. */
public class ShortBuffer extends Buffer implements Comparable<ShortBuffer> {
  private final short[] values;
  private final int offset;
  private static final int SIZE = 2;

  ShortBuffer(short[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static ShortBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new ShortBuffer(new short[capacity], 0, capacity);
  }

  public static ShortBuffer wrap(short[] values) {
    return new ShortBuffer(values, 0, values.length);
  }

  public static ShortBuffer wrap(short[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  /** Over the bytes from a place on. */
  static ShortBuffer over(ByteBuffer bytes) {
    ShortBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  short read(int i) {
    return values[offset + i];
  }

  void write(int i, short x) {
    values[offset + i] = x;
  }

  ShortBuffer part(int start, int length) {
    return new ShortBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public short[] array() {
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
  public ShortBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public ShortBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public ShortBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public ShortBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public ShortBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public ShortBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public ShortBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public ShortBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public ShortBuffer slice(int start, int length) {
    ShortBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public ShortBuffer duplicate() {
    ShortBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public ShortBuffer asReadOnlyBuffer() {
    ShortBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public ShortBuffer compact() {
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

  public short get() {
    return read(next(1));
  }

  public short get(int i) {
    return read(checked(i, 1));
  }

  public ShortBuffer get(short[] target) {
    return get(target, 0, target.length);
  }

  public ShortBuffer get(short[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public ShortBuffer get(int from, short[] target) {
    return get(from, target, 0, target.length);
  }

  public ShortBuffer get(int from, short[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public ShortBuffer put(short x) {
    write(room(1), x);
    return this;
  }

  public ShortBuffer put(int i, short x) {
    write(writable(i, 1), x);
    return this;
  }

  public ShortBuffer put(short[] source) {
    return put(source, 0, source.length);
  }

  public ShortBuffer put(short[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public ShortBuffer put(int to, short[] source) {
    return put(to, source, 0, source.length);
  }

  public ShortBuffer put(int to, short[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public ShortBuffer put(ShortBuffer source) {
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

  public int mismatch(ShortBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Short.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(ShortBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Short.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ShortBuffer && mismatch((ShortBuffer) o) < 0;
  }

  @Override
  public int hashCode() {
    int h = 1;
    for (int i = limit() - 1; i >= position(); i--) {
      h = 31 * h + read(i);
    }
    return h;
  }

  /** Reads and writes the bytes of another buffer. */
  private static final class View extends ShortBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    short read(int i) {
      return bytes.getShort(i * SIZE);
    }

    @Override
    void write(int i, short x) {
      bytes.putShort(i * SIZE, x);
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
      return "ByteBufferAsShortBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
