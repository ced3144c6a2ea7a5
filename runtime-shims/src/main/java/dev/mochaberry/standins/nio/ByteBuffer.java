package dev.mochaberry.standins.nio;

import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;

/** {@code java.nio.ByteBuffer} over an array of its own or one that is given. */
public final class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
  private final byte[] bytes;
  private final int offset;
  private boolean little;

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
    return allocate(capacity);
  }

  public static ByteBuffer wrap(byte[] bytes) {
    return new ByteBuffer(bytes, 0, bytes.length);
  }

  public static ByteBuffer wrap(byte[] bytes, int start, int length) {
    ByteBuffer made = wrap(bytes);
    made.limitTo(start + length);
    made.moveTo(start);
    return made;
  }

  public byte[] array() {
    return bytes;
  }

  public int arrayOffset() {
    return offset;
  }

  public boolean hasArray() {
    return true;
  }

  public ByteOrder order() {
    return little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  public ByteBuffer order(ByteOrder order) {
    little = order == ByteOrder.LITTLE_ENDIAN;
    return this;
  }

  public ByteBuffer position(int newPosition) {
    moveTo(newPosition);
    return this;
  }

  public ByteBuffer limit(int newLimit) {
    limitTo(newLimit);
    return this;
  }

  public ByteBuffer flip() {
    limitTo(position());
    moveTo(0);
    forget();
    return this;
  }

  public ByteBuffer clear() {
    limitTo(capacity());
    moveTo(0);
    forget();
    return this;
  }

  public ByteBuffer rewind() {
    moveTo(0);
    forget();
    return this;
  }

  public ByteBuffer mark() {
    markHere();
    return this;
  }

  public ByteBuffer reset() {
    backToMark();
    return this;
  }

  public ByteBuffer compact() {
    int left = remaining();
    System.arraycopy(bytes, offset + position(), bytes, offset, left);
    limitTo(capacity());
    moveTo(left);
    forget();
    return this;
  }

  public ByteBuffer duplicate() {
    ByteBuffer other = new ByteBuffer(bytes, offset, capacity());
    other.limitTo(limit());
    other.moveTo(position());
    return other;
  }

  public ByteBuffer slice() {
    return new ByteBuffer(bytes, offset + position(), remaining());
  }

  private int next(int size) {
    int i = position();
    if (remaining() < size) {
      throw new BufferUnderflowException();
    }
    moveTo(i + size);
    return i;
  }

  private int room(int size) {
    int i = position();
    if (remaining() < size) {
      throw new BufferOverflowException();
    }
    moveTo(i + size);
    return i;
  }

  private int checked(int i, int size) {
    if (i < 0 || size > limit() - i) {
      throw new IndexOutOfBoundsException();
    }
    return i;
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
    System.arraycopy(bytes, offset + next(length), target, start, length);
    return this;
  }

  public ByteBuffer put(byte b) {
    bytes[offset + room(1)] = b;
    return this;
  }

  public ByteBuffer put(int i, byte b) {
    bytes[offset + checked(i, 1)] = b;
    return this;
  }

  public ByteBuffer put(byte[] source) {
    return put(source, 0, source.length);
  }

  public ByteBuffer put(byte[] source, int start, int length) {
    System.arraycopy(source, start, bytes, offset + room(length), length);
    return this;
  }

  public ByteBuffer put(ByteBuffer source) {
    int length = source.remaining();
    return put(source.bytes, source.offset + source.next(length), length);
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
    return write(checked(i, 2), 2, x);
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
    return write(checked(i, 2), 2, x);
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
    return write(checked(i, 4), 4, x);
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
    return write(checked(i, 8), 8, x);
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
    return write(checked(i, 4), 4, Float.floatToRawIntBits(x));
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
    return write(checked(i, 8), 8, Double.doubleToRawLongBits(x));
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
