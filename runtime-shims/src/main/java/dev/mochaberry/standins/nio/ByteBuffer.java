package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.ByteBuffer} over an array of its own or one that is given. */
public final class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
  private final byte[] bytes;
  private final int offset;
  private boolean little;
  private boolean direct;

  private ByteBuffer(byte[] bytes, int offset, int capacity) {
    super(capacity);
    this.bytes = bytes;
    this.offset = offset;
  }

  public static ByteBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new ByteBuffer(new byte[capacity], 0, capacity);
  }

  public static ByteBuffer allocateDirect(int capacity) {
    ByteBuffer made = allocate(capacity);
    made.direct = true;
    return made;
  }

  public static ByteBuffer wrap(byte[] bytes) {
    return new ByteBuffer(bytes, 0, bytes.length);
  }

  public static ByteBuffer wrap(byte[] bytes, int start, int length) {
    if (start < 0 || length < 0 || length > bytes.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(bytes).limit(start + length).position(start);
  }

  @Override
  public byte[] array() {
    if (direct) {
      throw new UnsupportedOperationException();
    }
    checkArray();
    return bytes;
  }

  @Override
  public int arrayOffset() {
    array();
    return offset;
  }

  @Override
  public boolean hasArray() {
    return !direct && !isReadOnly();
  }

  @Override
  public boolean isDirect() {
    return direct;
  }

  @Override
  String kind() {
    return direct ? "DirectByteBuffer" + (isReadOnly() ? "R" : "") : super.kind();
  }

  public ByteOrder order() {
    return little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  public ByteBuffer order(ByteOrder order) {
    little = order == ByteOrder.LITTLE_ENDIAN;
    return this;
  }

  @Override
  public ByteBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public ByteBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public ByteBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public ByteBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public ByteBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public ByteBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public ByteBuffer reset() {
    super.reset();
    return this;
  }

  public ByteBuffer compact() {
    checkWritable();
    int left = remaining();
    System.arraycopy(bytes, offset + position(), bytes, offset, left);
    rewindBehind(left);
    return this;
  }

  private ByteBuffer part(int start, int length) {
    ByteBuffer made = new ByteBuffer(bytes, offset + start, length);
    made.direct = direct;
    return made;
  }

  @Override
  public ByteBuffer duplicate() {
    ByteBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  @Override
  public ByteBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public ByteBuffer slice(int start, int length) {
    ByteBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  public ByteBuffer asReadOnlyBuffer() {
    ByteBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public CharBuffer asCharBuffer() {
    return CharBuffer.over(this);
  }

  public ShortBuffer asShortBuffer() {
    return ShortBuffer.over(this);
  }

  public IntBuffer asIntBuffer() {
    return IntBuffer.over(this);
  }

  public LongBuffer asLongBuffer() {
    return LongBuffer.over(this);
  }

  public FloatBuffer asFloatBuffer() {
    return FloatBuffer.over(this);
  }

  public DoubleBuffer asDoubleBuffer() {
    return DoubleBuffer.over(this);
  }

  private long read(int i, int size) {
    long x = 0;
    for (int k = 0; k < size; k++) {
      x = x << 8 | bytes[offset + i + (little ? size - 1 - k : k)] & 0xFF;
    }
    return x;
  }

  private ByteBuffer write(int i, int size, long x) {
    for (int k = 0; k < size; k++) {
      bytes[offset + i + (little ? k : size - 1 - k)] = (byte) (x >> 8 * k);
    }
    return this;
  }

  public byte get() {
    return bytes[offset + next(1)];
  }

  public byte get(int i) {
    return bytes[offset + checked(i, 1)];
  }

  public ByteBuffer get(byte[] target) {
    return get(target, 0, target.length);
  }

  public ByteBuffer get(byte[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    System.arraycopy(bytes, offset + next(length), target, start, length);
    return this;
  }

  public ByteBuffer put(byte b) {
    bytes[offset + room(1)] = b;
    return this;
  }

  public ByteBuffer put(int i, byte b) {
    bytes[offset + writable(i, 1)] = b;
    return this;
  }

  public ByteBuffer put(byte[] source) {
    return put(source, 0, source.length);
  }

  public ByteBuffer put(byte[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    System.arraycopy(source, start, bytes, offset + room(length), length);
    return this;
  }

  public ByteBuffer put(ByteBuffer source) {
    if (source == this) {
      throw new IllegalArgumentException("The source buffer is this buffer");
    }
    int length = source.remaining();
    int to = room(length);
    System.arraycopy(source.bytes, source.offset + source.next(length), bytes, offset + to, length);
    return this;
  }

  public ByteBuffer get(int from, byte[] target) {
    return get(from, target, 0, target.length);
  }

  public ByteBuffer get(int from, byte[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    System.arraycopy(bytes, offset + from, target, start, length);
    return this;
  }

  public ByteBuffer put(int to, byte[] source) {
    return put(to, source, 0, source.length);
  }

  public ByteBuffer put(int to, byte[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    System.arraycopy(source, start, bytes, offset + to, length);
    return this;
  }

  public ByteBuffer put(int to, ByteBuffer source, int start, int length) {
    source.within(start, length);
    return put(to, source.bytes, source.offset + start, length);
  }

  public int mismatch(ByteBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (get(position() + i) != other.get(other.position() + i)) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  public short getShort() {
    return (short) read(next(2), 2);
  }

  public short getShort(int i) {
    return (short) read(checked(i, 2), 2);
  }

  public ByteBuffer putShort(short x) {
    return write(room(2), 2, x);
  }

  public ByteBuffer putShort(int i, short x) {
    return write(writable(i, 2), 2, x);
  }

  public char getChar() {
    return (char) read(next(2), 2);
  }

  public char getChar(int i) {
    return (char) read(checked(i, 2), 2);
  }

  public ByteBuffer putChar(char x) {
    return write(room(2), 2, x);
  }

  public ByteBuffer putChar(int i, char x) {
    return write(writable(i, 2), 2, x);
  }

  public int getInt() {
    return (int) read(next(4), 4);
  }

  public int getInt(int i) {
    return (int) read(checked(i, 4), 4);
  }

  public ByteBuffer putInt(int x) {
    return write(room(4), 4, x);
  }

  public ByteBuffer putInt(int i, int x) {
    return write(writable(i, 4), 4, x);
  }

  public long getLong() {
    return read(next(8), 8);
  }

  public long getLong(int i) {
    return read(checked(i, 8), 8);
  }

  public ByteBuffer putLong(long x) {
    return write(room(8), 8, x);
  }

  public ByteBuffer putLong(int i, long x) {
    return write(writable(i, 8), 8, x);
  }

  public float getFloat() {
    return Float.intBitsToFloat((int) read(next(4), 4));
  }

  public float getFloat(int i) {
    return Float.intBitsToFloat((int) read(checked(i, 4), 4));
  }

  public ByteBuffer putFloat(float x) {
    return write(room(4), 4, Float.floatToRawIntBits(x));
  }

  public ByteBuffer putFloat(int i, float x) {
    return write(writable(i, 4), 4, Float.floatToRawIntBits(x));
  }

  public double getDouble() {
    return Double.longBitsToDouble(read(next(8), 8));
  }

  public double getDouble(int i) {
    return Double.longBitsToDouble(read(checked(i, 8), 8));
  }

  public ByteBuffer putDouble(double x) {
    return write(room(8), 8, Double.doubleToRawLongBits(x));
  }

  public ByteBuffer putDouble(int i, double x) {
    return write(writable(i, 8), 8, Double.doubleToRawLongBits(x));
  }

  @Override
  public int compareTo(ByteBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int k = 0; k < n; k++) {
      int c = Byte.compare(get(position() + k), other.get(other.position() + k));
      if (c != 0) {
        return c;
      }
    }
    return remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof ByteBuffer
        && remaining() == ((ByteBuffer) o).remaining()
        && compareTo((ByteBuffer) o) == 0;
  }

  @Override
  public int hashCode() {
    int h = 1;
    for (int i = limit() - 1; i >= position(); i--) {
      h = 31 * h + get(i);
    }
    return h;
  }
}
