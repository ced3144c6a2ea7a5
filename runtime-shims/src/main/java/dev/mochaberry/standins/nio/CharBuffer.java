package dev.mochaberry.standins.nio;

import java.util.Objects;

/** {@code java.nio.CharBuffer} over an array, or over the bytes of another buffer. */
public class CharBuffer extends Buffer
    implements Comparable<CharBuffer>, CharSequence, Appendable, Readable {
  private final char[] values;
  private final int offset;
  private static final int SIZE = 2;

  CharBuffer(char[] values, int offset, int capacity) {
    super(capacity);
    this.values = values;
    this.offset = offset;
  }

  public static CharBuffer allocate(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
    }
    return new CharBuffer(new char[capacity], 0, capacity);
  }

  public static CharBuffer wrap(char[] values) {
    return new CharBuffer(values, 0, values.length);
  }

  public static CharBuffer wrap(char[] values, int start, int length) {
    if (start < 0 || length < 0 || length > values.length - start) {
      throw new IndexOutOfBoundsException();
    }
    return wrap(values).limit(start + length).position(start);
  }

  public static CharBuffer wrap(CharSequence text) {
    return wrap(text, 0, text.length());
  }

  public static CharBuffer wrap(CharSequence text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    CharBuffer made = wrap(text.toString().toCharArray()).limit(end).position(start);
    made.forbidWrites();
    return made;
  }

  /** Over the bytes from a place on. */
  static CharBuffer over(ByteBuffer bytes) {
    CharBuffer made = new View(bytes.slice().order(bytes.order()), bytes.remaining() / SIZE);
    if (bytes.isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  /** The value at a place that was checked. */
  char read(int i) {
    return values[offset + i];
  }

  void write(int i, char x) {
    values[offset + i] = x;
  }

  CharBuffer part(int start, int length) {
    return new CharBuffer(values, offset + start, length);
  }

  @Override
  public boolean hasArray() {
    return values != null && !isReadOnly();
  }

  @Override
  public char[] array() {
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
  public CharBuffer position(int newPosition) {
    super.position(newPosition);
    return this;
  }

  @Override
  public CharBuffer limit(int newLimit) {
    super.limit(newLimit);
    return this;
  }

  @Override
  public CharBuffer mark() {
    super.mark();
    return this;
  }

  @Override
  public CharBuffer reset() {
    super.reset();
    return this;
  }

  @Override
  public CharBuffer flip() {
    super.flip();
    return this;
  }

  @Override
  public CharBuffer clear() {
    super.clear();
    return this;
  }

  @Override
  public CharBuffer rewind() {
    super.rewind();
    return this;
  }

  @Override
  public CharBuffer slice() {
    return slice(position(), remaining());
  }

  @Override
  public CharBuffer slice(int start, int length) {
    CharBuffer made = part(within(start, length), length);
    if (isReadOnly()) {
      made.forbidWrites();
    }
    return made;
  }

  @Override
  public CharBuffer duplicate() {
    CharBuffer made = part(0, capacity());
    made.standAs(this);
    return made;
  }

  public CharBuffer asReadOnlyBuffer() {
    CharBuffer made = duplicate();
    made.forbidWrites();
    return made;
  }

  public CharBuffer compact() {
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

  public char get() {
    return read(next(1));
  }

  public char get(int i) {
    return read(checked(i, 1));
  }

  public CharBuffer get(char[] target) {
    return get(target, 0, target.length);
  }

  public CharBuffer get(char[] target, int start, int length) {
    Objects.checkFromIndexSize(start, length, target.length);
    int from = next(length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public CharBuffer get(int from, char[] target) {
    return get(from, target, 0, target.length);
  }

  public CharBuffer get(int from, char[] target, int start, int length) {
    within(from, length);
    Objects.checkFromIndexSize(start, length, target.length);
    for (int i = 0; i < length; i++) {
      target[start + i] = read(from + i);
    }
    return this;
  }

  public CharBuffer put(char x) {
    write(room(1), x);
    return this;
  }

  public CharBuffer put(int i, char x) {
    write(writable(i, 1), x);
    return this;
  }

  public CharBuffer put(char[] source) {
    return put(source, 0, source.length);
  }

  public CharBuffer put(char[] source, int start, int length) {
    Objects.checkFromIndexSize(start, length, source.length);
    int to = room(length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public CharBuffer put(int to, char[] source) {
    return put(to, source, 0, source.length);
  }

  public CharBuffer put(int to, char[] source, int start, int length) {
    checkWritable();
    within(to, length);
    Objects.checkFromIndexSize(start, length, source.length);
    for (int i = 0; i < length; i++) {
      write(to + i, source[start + i]);
    }
    return this;
  }

  public CharBuffer put(CharBuffer source) {
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

  @Override
  public CharBuffer append(char c) {
    return put(c);
  }

  @Override
  public CharBuffer append(CharSequence s) {
    return put(String.valueOf(s));
  }

  @Override
  public CharBuffer append(CharSequence s, int start, int end) {
    return put(String.valueOf(s).substring(start, end));
  }

  public CharBuffer put(String s) {
    return put(s, 0, s.length());
  }

  public CharBuffer put(String s, int start, int end) {
    Objects.checkFromToIndex(start, end, s.length());
    int to = room(end - start);
    for (int i = start; i < end; i++) {
      write(to + i - start, s.charAt(i));
    }
    return this;
  }

  @Override
  public int read(java.nio.CharBuffer buffer) {
    CharBuffer target = (CharBuffer) (Object) buffer; // they are the same once translated
    if (!hasRemaining()) {
      return -1;
    }
    int n = Math.min(remaining(), target.remaining());
    for (int i = 0; i < n; i++) {
      target.put(get());
    }
    return n;
  }

  @Override
  public int length() {
    return remaining();
  }

  @Override
  public boolean isEmpty() {
    return !hasRemaining();
  }

  @Override
  public char charAt(int i) {
    if (i < 0 || i >= remaining()) {
      throw new IndexOutOfBoundsException();
    }
    return read(position() + i);
  }

  @Override
  public CharBuffer subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, remaining());
    int here = position();
    return duplicate().limit(here + end).position(here + start);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = position(); i < limit(); i++) {
      out.append(read(i));
    }
    return out.toString();
  }

  public int mismatch(CharBuffer other) {
    int n = Math.min(remaining(), other.remaining());
    for (int i = 0; i < n; i++) {
      if (Character.compare(read(position() + i), other.read(other.position() + i)) != 0) {
        return i;
      }
    }
    return remaining() == other.remaining() ? -1 : n;
  }

  @Override
  public int compareTo(CharBuffer other) {
    int n = mismatch(other);
    return n >= 0 && n < Math.min(remaining(), other.remaining())
        ? Character.compare(read(position() + n), other.read(other.position() + n))
        : remaining() - other.remaining();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof CharBuffer && mismatch((CharBuffer) o) < 0;
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
  private static final class View extends CharBuffer {
    private final ByteBuffer bytes;

    View(ByteBuffer bytes, int capacity) {
      super(null, 0, capacity);
      this.bytes = bytes;
    }

    @Override
    char read(int i) {
      return bytes.getChar(i * SIZE);
    }

    @Override
    void write(int i, char x) {
      bytes.putChar(i * SIZE, x);
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
      return "ByteBufferAsCharBuffer" + (isReadOnly() ? "R" : "") + way;
    }
  }
}
