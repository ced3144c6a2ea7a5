package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.Reader;

/**
 * {@code java.io.PipedReader} for one thread: a ring of characters. Who reads from an empty pipe
 * that is open, or writes to a full one, would wait for itself, which the JVM reports as soon as
 * the other side's thread is dead.
 */
public class PipedReader extends Reader {
  private static final int SIZE = 1024;

  private final char[] buffer;
  private int in = -1;
  private int out;
  private boolean closedByWriter;
  private boolean closedByReader;

  boolean connected;

  public PipedReader() {
    this(SIZE);
  }

  public PipedReader(int size) {
    if (size <= 0) {
      throw new IllegalArgumentException("Pipe size <= 0");
    }
    buffer = new char[size];
  }

  public PipedReader(PipedWriter source) throws IOException {
    this(source, SIZE);
  }

  public PipedReader(PipedWriter source, int size) throws IOException {
    this(size);
    connect(source);
  }

  public void connect(PipedWriter source) throws IOException {
    source.connect(this);
  }

  boolean isClosed() {
    return closedByReader;
  }

  void receive(int c) throws IOException {
    if (closedByWriter || closedByReader) {
      throw new IOException("Pipe closed");
    }
    if (in == out) {
      throw new IOException("Read end dead");
    }
    if (in < 0) {
      in = out = 0;
    }
    buffer[in++] = (char) c;
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
    int c = buffer[out++];
    if (out >= buffer.length) {
      out = 0;
    }
    if (in == out) {
      in = -1;
    }
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    checkOpen();
    if (offset < 0 || length < 0 || length > target.length - offset) {
      throw new IndexOutOfBoundsException();
    } else if (length == 0) {
      return 0;
    }
    int first = read();
    if (first < 0) {
      return -1;
    }
    target[offset] = (char) first;
    int n = 1;
    while (in >= 0 && n < length) {
      target[offset + n++] = (char) read();
    }
    return n;
  }

  @Override
  public boolean ready() throws IOException {
    checkOpen();
    return in >= 0;
  }

  @Override
  public void close() throws IOException {
    in = -1;
    closedByReader = true;
  }
}
