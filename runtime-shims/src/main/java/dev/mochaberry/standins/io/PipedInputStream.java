package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * {@code java.io.PipedInputStream} for one thread: a ring of bytes. Who reads from an empty pipe
 * that is open, or writes to a full one, would wait for itself, which the JVM reports as soon as
 * the other side's thread is dead.
 */
public class PipedInputStream extends InputStream {
  protected static final int PIPE_SIZE = 1024;

  protected byte[] buffer;
  protected int in = -1;
  protected int out;

  boolean connected;
  private boolean closedByWriter;
  private boolean closedByReader;

  public PipedInputStream() {
    this(PIPE_SIZE);
  }

  public PipedInputStream(int size) {
    if (size <= 0) {
      throw new IllegalArgumentException("Pipe Size <= 0");
    }
    buffer = new byte[size];
  }

  public PipedInputStream(PipedOutputStream source) throws IOException {
    this(source, PIPE_SIZE);
  }

  public PipedInputStream(PipedOutputStream source, int size) throws IOException {
    this(size);
    connect(source);
  }

  public void connect(PipedOutputStream source) throws IOException {
    source.connect(this);
  }

  protected void receive(int b) throws IOException {
    if (closedByWriter || closedByReader) {
      throw new IOException("Pipe closed");
    }
    if (in == out) {
      throw new IOException("Read end dead");
    }
    if (in < 0) {
      in = out = 0;
    }
    buffer[in++] = (byte) b;
    if (in >= buffer.length) {
      in = 0;
    }
  }

  void receivedLast() {
    closedByWriter = true;
  }

  private void checkOpen() throws IOException {
    if (!connected) {
      throw new IOException("Pipe not connected");
    } else if (closedByReader) {
      throw new IOException("Pipe closed");
    }
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    if (in < 0) {
      if (closedByWriter) {
        return -1;
      }
      throw new IOException("Write end dead");
    }
    int b = buffer[out++] & 0xFF;
    if (out >= buffer.length) {
      out = 0;
    }
    if (in == out) {
      in = -1;
    }
    return b;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.requireNonNull(target);
    if (offset < 0 || length < 0 || length > target.length - offset) {
      throw new IndexOutOfBoundsException();
    } else if (length == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    target[offset] = (byte) first;
    int n = 1;
    while (in >= 0 && n < length) {
      target[offset + n++] = (byte) read();
    }
    return n;
  }

  @Override
  public int available() throws IOException {
    return in < 0 ? 0 : in == out ? buffer.length : in > out ? in - out : in + buffer.length - out;
  }

  @Override
  public void close() throws IOException {
    closedByReader = true;
    in = -1;
  }
}
