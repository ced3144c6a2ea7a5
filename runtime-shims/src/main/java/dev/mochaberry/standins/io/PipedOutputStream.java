package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** {@code java.io.PipedOutputStream}: what it is given is read from the other end. */
public class PipedOutputStream extends OutputStream {
  private PipedInputStream sink;

  public PipedOutputStream() {}

  public PipedOutputStream(PipedInputStream sink) throws IOException {
    connect(sink);
  }

  public void connect(PipedInputStream sink) throws IOException {
    Objects.requireNonNull(sink);
    if (this.sink != null || sink.pipe.connected) {
      throw new IOException("Already connected");
    }
    this.sink = sink;
    sink.pipe.connected = true;
  }

  private PipedInputStream sink() throws IOException {
    if (sink == null) {
      throw new IOException("Pipe not connected");
    }
    return sink;
  }

  @Override
  public void write(int b) throws IOException {
    sink().pipe.put(b & 0xFF);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    sink();
    Objects.requireNonNull(source);
    if (offset < 0 || length < 0 || length > source.length - offset) {
      throw new IndexOutOfBoundsException();
    }
    for (int i = 0; i < length; i++) {
      sink.pipe.put(source[offset + i] & 0xFF);
    }
  }

  @Override
  public void flush() throws IOException {}

  @Override
  public void close() throws IOException {
    if (sink != null) {
      sink.pipe.closedByWriter = true;
    }
  }
}
