package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code java.io.PipedInputStream}: the end of a {@link Pipe} that bytes come out of. */
public class PipedInputStream extends InputStream {
  final Pipe pipe;

  public PipedInputStream() {
    this(Pipe.SIZE);
  }

  public PipedInputStream(int size) {
    if (size <= 0) {
      throw new IllegalArgumentException("Pipe Size <= 0");
    }
    pipe = new Pipe(size);
  }

  public PipedInputStream(PipedOutputStream source) throws IOException {
    this(source, Pipe.SIZE);
  }

  public PipedInputStream(PipedOutputStream source, int size) throws IOException {
    this(size);
    connect(source);
  }

  public void connect(PipedOutputStream source) throws IOException {
    source.connect(this);
  }

  @Override
  public int read() throws IOException {
    return pipe.take();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    int n = 0;
    while (n < length && (n == 0 || pipe.available() > 0)) {
      int b = pipe.take();
      if (b < 0) {
        return -1;
      }
      target[offset + n++] = (byte) b;
    }
    return n;
  }

  @Override
  public int available() throws IOException {
    return pipe.available();
  }

  @Override
  public void close() throws IOException {
    pipe.closeReader();
  }
}
