package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/** {@code java.io.PipedWriter}: what it is given is read from the other end. */
public class PipedWriter extends Writer {
  private PipedReader sink;
  private boolean closed;

  public PipedWriter() {}

  public PipedWriter(PipedReader sink) throws IOException {
    connect(sink);
  }

  public void connect(PipedReader sink) throws IOException {
    Objects.requireNonNull(sink);
    if (this.sink != null || sink.pipe.connected) {
      throw new IOException("Already connected");
    } else if (sink.pipe.closedByReader || closed) {
      throw new IOException("Pipe closed");
    }
    this.sink = sink;
    sink.pipe.connected = true;
  }

  private PipedReader sink() throws IOException {
    if (sink == null) {
      throw new IOException("Pipe not connected");
    }
    return sink;
  }

  @Override
  public void write(int c) throws IOException {
    sink().pipe.put(c);
  }

  @Override
  public void write(char[] source, int offset, int length) throws IOException {
    sink();
    if (offset < 0 || length < 0 || length > source.length - offset) {
      throw new IndexOutOfBoundsException();
    }
    for (int i = 0; i < length; i++) {
      sink.pipe.put(source[offset + i]);
    }
  }

  @Override
  public void flush() throws IOException {
    if (sink != null && (sink.pipe.closedByReader || closed)) {
      throw new IOException("Pipe closed");
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    if (sink != null) {
      sink.pipe.closedByWriter = true;
    }
  }
}
