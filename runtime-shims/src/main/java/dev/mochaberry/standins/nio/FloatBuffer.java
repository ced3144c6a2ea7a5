package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.FloatBuffer} over an array, or over the bytes of another buffer. */
public class FloatBuffer extends Buffer implements Comparable<FloatBuffer> {
  private final float[] values;
  private final int offset;
  private static final int SIZE = 4;

  FloatBuffer(float[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static FloatBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new FloatBuffer(new float[capacity], 0, capacity);
  }

  public static FloatBuffer wrap(float[] values) {
    return new FloatBuffer(values, 0, values.length);
  }

  public static FloatBuffer wrap(float[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  /** Over the bytes from a place on. */
  static FloatBuffer over(ByteBuffer bytes) {
    FloatBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  float read(int i) {
    return values[offset + i];
  }

  void write(int i, float x) {
    values[offset + i] = x;
  }

  FloatBuffer part(int start, int length) {
    return new FloatBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public float[] array() {
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
  public FloatBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public FloatBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public FloatBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public FloatBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public FloatBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public FloatBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public FloatBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public FloatBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public FloatBuffer slice(int start, int length) {
    FloatBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public FloatBuffer duplicate() {
    FloatBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public FloatBuffer asReadOnlyBuffer() {
    FloatBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public FloatBuffer compact() {
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

  public float get() {
    return read(next(1));
  }

  public float get(int i) {
    return read(checked(i, 1));
  }

  public FloatBuffer get(float[] target) {
    return get(target, 0, target.length);
  }

  public FloatBuffer get(float[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public FloatBuffer get(int from, float[] target) {
    return get(from, target, 0, target.length);
  }

  public FloatBuffer get(int from, float[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public FloatBuffer put(float x) {
    write(room(1), x);
    return this;
  }

  public FloatBuffer put(int i, float x) {
    write(writable(i, 1), x);
    return this;
  }

  public FloatBuffer put(float[] source) {
    return put(source, 0, source.length);
  }

  public FloatBuffer put(float[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public FloatBuffer put(int to, float[] source) {
    return put(to, source, 0, source.length);
  }

  public FloatBuffer put(int to, float[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public FloatBuffer put(FloatBuffer source) {
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

  public int mismatch(FloatBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Float.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(FloatBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Float.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof FloatBuffer && mismatch((FloatBuffer) o) < 0;
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
  private static final class View extends FloatBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    float read(int i) {
      return bytes.getFloat(i * SIZE);
    }

    @Override
    void write(int i, float x) {
      bytes.putFloat(i * SIZE, x);
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
      return "ByteBufferAsFloatBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
