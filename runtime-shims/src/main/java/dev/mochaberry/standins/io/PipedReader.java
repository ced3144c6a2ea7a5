package dev.mochaberry.standins.io;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;

/** {@code java.io.PipedReader}: the end of a {@link Pipe} that characters come out of. */
public class PipedReader extends Reader {
  final Pipe pipe;

  public PipedReader() {
    this(Pipe.SIZE);
  }

  public PipedReader(int size) {
    if (size <= 0) {
      throw new IllegalArgumentException("Pipe size <= 0");
    }
    pipe = new Pipe(size);
  }

  public PipedReader(PipedWriter source) throws IOException {
    this(source, Pipe.SIZE);
  }

  public PipedReader(PipedWriter source, int size) throws IOException {
    this(size);
    connect(source);
  }

  public void connect(PipedWriter source) throws IOException {
    source.connect(this);
  }

  @Override
  public int read() throws IOException {
    return pipe.take();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    pipe.checkReadable();
    Objects.checkFromIndexSize(offset, length, target.length);
    int n = 0;
    while (n < length && (n == 0 || pipe.available() > 0)) {
      int c = pipe.take();
      if (c < 0) {
        return -1;
      }
      target[offset + n++] = (char) c;
    }
    return n;
  }

  @Override
  public boolean ready() throws IOException {
    pipe.checkReadable();
    return pipe.available() > 0;
  }

  @Override
  public void close() throws IOException {
    pipe.closeReader();
  }
}
