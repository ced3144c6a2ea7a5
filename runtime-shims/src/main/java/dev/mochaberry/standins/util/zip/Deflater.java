package dev.mochaberry.standins.util.zip;

import java.util.zip.Adler32;

/** {@code java.util.zip.Deflater}: it compresses when all of the input is there. */
public class Deflater {
  public static final int DEFLATED = 8;
  public static final int NO_COMPRESSION = 0;
  public static final int BEST_SPEED = 1;
  public static final int BEST_COMPRESSION = 9;
  public static final int DEFAULT_COMPRESSION = -1;
  public static final int FILTERED = 1;
  public static final int HUFFMAN_ONLY = 2;
  public static final int DEFAULT_STRATEGY = 0;
  public static final int NO_FLUSH = 0;
  public static final int SYNC_FLUSH = 2;
  public static final int FULL_FLUSH = 3;

  private final boolean bare;
  private int level;
  private byte[] input = new byte[0];
  private int count;
  private byte[] output;
  private int given;
  private boolean finishing;
  private boolean ended;

  public Deflater() {
    this(DEFAULT_COMPRESSION, false);
  }

  public Deflater(int level) {
    this(level, false);
  }

  public Deflater(int level, boolean nowrap) {
    this.level = level;
    this.bare = nowrap;
  }

  private void checkOpen() {
    if (ended) {
      throw new NullPointerException("Deflater has been closed");
    }
  }

  public void setInput(byte[] data) {
    setInput(data, 0, data.length);
  }

  public void setInput(byte[] data, int start, int length) {
    if (start < 0 || length < 0 || start > data.length - length) {
      throw new ArrayIndexOutOfBoundsException();
    }
    if (count + length > input.length) {
      byte[] larger = new byte[Math.max(2 * input.length, count + length)];
      System.arraycopy(input, 0, larger, 0, count);
      input = larger;
    }
    System.arraycopy(data, start, input, count, length);
    count += length;
  }

  public void setLevel(int level) {
    if ((level < 0 || level > 9) && level != DEFAULT_COMPRESSION) {
      throw new IllegalArgumentException("invalid compression level");
    }
    this.level = level;
  }

  public void setStrategy(int strategy) {
    if (strategy != DEFAULT_STRATEGY) {
      throw new UnsupportedOperationException("only the default strategy");
    }
  }

  public boolean needsInput() {
    return !finishing || finished();
  }

  public void finish() {
    finishing = true;
  }

  public boolean finished() {
    return output != null && given == output.length;
  }

  public int deflate(byte[] out) {
    return deflate(out, 0, out.length);
  }

  public int deflate(byte[] out, int start, int length) {
    return deflate(out, start, length, NO_FLUSH);
  }

  public int deflate(byte[] out, int start, int length, int flush) {
    checkOpen();
    if (flush != NO_FLUSH) {
      throw new UnsupportedOperationException("only compressed as a whole");
    } else if (!finishing) {
      return 0;
    }
    if (output == null) {
      byte[] all = new byte[count];
      System.arraycopy(input, 0, all, 0, count);
      output = Zlib.deflated(all, level, bare);
    }
    int n = Math.min(length, output.length - given);
    System.arraycopy(output, given, out, start, n);
    given += n;
    return n;
  }

  public int getAdler() {
    checkOpen();
    if (bare) {
      return 1;
    }
    Adler32 sum = new Adler32();
    sum.update(input, 0, count);
    return (int) sum.getValue();
  }

  public int getTotalIn() {
    checkOpen();
    return count;
  }

  public long getBytesRead() {
    return getTotalIn();
  }

  public int getTotalOut() {
    checkOpen();
    return given;
  }

  public long getBytesWritten() {
    return getTotalOut();
  }

  public void reset() {
    checkOpen();
    input = new byte[0];
    count = 0;
    output = null;
    given = 0;
    finishing = false;
  }

  public void end() {
    ended = true;
  }
}
