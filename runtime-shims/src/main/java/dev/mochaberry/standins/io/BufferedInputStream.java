package dev.mochaberry.standins.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * {@code java.io.BufferedInputStream}: asks the stream below for as much as its buffer holds, and
 * keeps what was read since a mark for as long as the mark's limit says.
 */
public class BufferedInputStream extends FilterInputStream {
  private static final int SIZE = 8192;

  /** What was read; null once the stream is closed. */
  protected volatile byte[] buf;

  /** The end of what is in the buffer. */
  protected int count;

  /** Where the next byte stands in the buffer. */
  protected int pos;

  /** Where the mark stands in the buffer; -1 without one. */
  protected int markpos = -1;

  /** How many bytes may be read before the mark is given up. */
  protected int marklimit;

  public BufferedInputStream(InputStream in) {
    this(in, SIZE);
  }

  public BufferedInputStream(InputStream in, int size) {
    super(in);
    if (size <= 0) {
      throw new IllegalArgumentException("Buffer size <= 0");
    }
    buf = new byte[size];
  }

  private static <T> T open(T part) throws IOException {
    if (part == null) {
      throw new IOException("Stream closed");
    }
    return part;
  }

  private void fill() throws IOException {
    byte[] buffer = open(buf);
    if (markpos < 0) {
      pos = 0;
    } else if (pos >= buffer.length) {
      buffer = withRoom(buffer);
    }
    count = pos;
    int n = open(in).read(buffer, pos, buffer.length - pos);
    if (n > 0) {
      count = pos + n;
    }
  }

  private byte[] withRoom(byte[] buffer) {
    if (markpos > 0) {
      int kept = pos - markpos;
      System.arraycopy(buffer, markpos, buffer, 0, kept);
      pos = kept;
      markpos = 0;
    } else if (buffer.length >= marklimit) {
      markpos = -1;
      pos = 0;
    } else {
      buf = Arrays.copyOf(buffer, Math.min(2 * pos, marklimit));
    }
    return buf;
  }

  @Override
  public int read() throws IOException {
    if (pos >= count) {
      fill();
      if (pos >= count) {
        return -1;
      }
    }
    return open(buf)[pos++] & 0xff;
  }

  @Override
  public int read(byte[] data, int start, int length) throws IOException {
    open(buf);
    if (start < 0 || length < 0 || length > data.length - start) {
      throw new IndexOutOfBoundsException();
    }
    int done = 0;
    while (done < length) {
      int n = readOnce(data, start + done, length - done);
      if (n <= 0) {
        return done == 0 ? n : done;
      }
      done += n;
      if (done < length && in != null && in.available() <= 0) {
        break;
      }
    }
    return done;
  }

  private int readOnce(byte[] data, int start, int length) throws IOException {
    if (pos >= count) {
      // What fills the buffer anyhow, and is not to come again, need not pass through it.
      if (length >= open(buf).length && markpos < 0) {
        return open(in).read(data, start, length);
      }
      fill();
      if (pos >= count) {
        return -1;
      }
    }
    int n = Math.min(count - pos, length);
    System.arraycopy(open(buf), pos, data, start, n);
    pos += n;
    return n;
  }

  @Override
  public long skip(long length) throws IOException {
    open(buf);
    if (length <= 0) {
      return 0;
    }
    if (pos >= count) {
      if (markpos < 0) {
        return open(in).skip(length);
      }
      fill();
    }
    int n = (int) Math.min(count - pos, length);
    pos += n;
    return n;
  }

  @Override
  public int available() throws IOException {
    int below = open(in).available();
    return (int) Math.min(count - pos + (long) below, Integer.MAX_VALUE);
  }

  @Override
  public void mark(int limit) {
    marklimit = limit;
    markpos = pos;
  }

  @Override
  public void reset() throws IOException {
    open(buf);
    if (markpos < 0) {
      throw new IOException("Resetting to invalid mark");
    }
    pos = markpos;
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void close() throws IOException {
    buf = null;
    InputStream below = in;
    in = null;
    if (below != null) {
      below.close();
    }
  }
}
