package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.IntBuffer} over an array, or over the bytes of another buffer. */
public class IntBuffer extends Buffer implements Comparable<IntBuffer> {
  private final int[] values;
  private final int offset;
  private static final int SIZE = 4;

  IntBuffer(int[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static IntBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new IntBuffer(new int[capacity], 0, capacity);
  }

  public static IntBuffer wrap(int[] values) {
    return new IntBuffer(values, 0, values.length);
  }

  public static IntBuffer wrap(int[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  /** Over the bytes from a place on. */
  static IntBuffer over(ByteBuffer bytes) {
    IntBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  int read(int i) {
    return values[offset + i];
  }

  void write(int i, int x) {
    values[offset + i] = x;
  }

  IntBuffer part(int start, int length) {
    return new IntBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public int[] array() {
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
  public IntBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public IntBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public IntBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public IntBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public IntBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public IntBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public IntBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public IntBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public IntBuffer slice(int start, int length) {
    IntBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public IntBuffer duplicate() {
    IntBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public IntBuffer asReadOnlyBuffer() {
    IntBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public IntBuffer compact() {
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

  public int get() {
    return read(next(1));
  }

  public int get(int i) {
    return read(checked(i, 1));
  }

  public IntBuffer get(int[] target) {
    return get(target, 0, target.length);
  }

  public IntBuffer get(int[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public IntBuffer get(int from, int[] target) {
    return get(from, target, 0, target.length);
  }

  public IntBuffer get(int from, int[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public IntBuffer put(int x) {
    write(room(1), x);
    return this;
  }

  public IntBuffer put(int i, int x) {
    write(writable(i, 1), x);
    return this;
  }

  public IntBuffer put(int[] source) {
    return put(source, 0, source.length);
  }

  public IntBuffer put(int[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public IntBuffer put(int to, int[] source) {
    return put(to, source, 0, source.length);
  }

  public IntBuffer put(int to, int[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public IntBuffer put(IntBuffer source) {
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

  public int mismatch(IntBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Integer.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(IntBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Integer.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof IntBuffer && mismatch((IntBuffer) o) < 0;
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
  private static final class View extends IntBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    int read(int i) {
      return bytes.getInt(i * SIZE);
    }

    @Override
    void write(int i, int x) {
      bytes.putInt(i * SIZE, x);
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
      return "ByteBufferAsIntBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
