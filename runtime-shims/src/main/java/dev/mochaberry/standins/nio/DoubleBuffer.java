package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.DoubleBuffer} over an array, or over the bytes of another buffer. */
public class DoubleBuffer extends Buffer implements Comparable<DoubleBuffer> {
  private final double[] values;
  private final int offset;
  private static final int SIZE = 8;

  DoubleBuffer(double[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static DoubleBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new DoubleBuffer(new double[capacity], 0, capacity);
  }

  public static DoubleBuffer wrap(double[] values) {
    return new DoubleBuffer(values, 0, values.length);
  }

  public static DoubleBuffer wrap(double[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  /** Over the bytes from a place on. */
  static DoubleBuffer over(ByteBuffer bytes) {
    DoubleBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  double read(int i) {
    return values[offset + i];
  }

  void write(int i, double x) {
    values[offset + i] = x;
  }

  DoubleBuffer part(int start, int length) {
    return new DoubleBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public double[] array() {
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
  public DoubleBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public DoubleBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public DoubleBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public DoubleBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public DoubleBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public DoubleBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public DoubleBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public DoubleBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public DoubleBuffer slice(int start, int length) {
    DoubleBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public DoubleBuffer duplicate() {
    DoubleBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public DoubleBuffer asReadOnlyBuffer() {
    DoubleBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public DoubleBuffer compact() {
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

  public double get() {
    return read(next(1));
  }

  public double get(int i) {
    return read(checked(i, 1));
  }

  public DoubleBuffer get(double[] target) {
    return get(target, 0, target.length);
  }

  public DoubleBuffer get(double[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public DoubleBuffer get(int from, double[] target) {
    return get(from, target, 0, target.length);
  }

  public DoubleBuffer get(int from, double[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public DoubleBuffer put(double x) {
    write(room(1), x);
    return this;
  }

  public DoubleBuffer put(int i, double x) {
    write(writable(i, 1), x);
    return this;
  }

  public DoubleBuffer put(double[] source) {
    return put(source, 0, source.length);
  }

  public DoubleBuffer put(double[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public DoubleBuffer put(int to, double[] source) {
    return put(to, source, 0, source.length);
  }

  public DoubleBuffer put(int to, double[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public DoubleBuffer put(DoubleBuffer source) {
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

  public int mismatch(DoubleBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Double.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(DoubleBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Double.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof DoubleBuffer && mismatch((DoubleBuffer) o) < 0;
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
  private static final class View extends DoubleBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    double read(int i) {
      return bytes.getDouble(i * SIZE);
    }

    @Override
    void write(int i, double x) {
      bytes.putDouble(i * SIZE, x);
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
      return "ByteBufferAsDoubleBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
