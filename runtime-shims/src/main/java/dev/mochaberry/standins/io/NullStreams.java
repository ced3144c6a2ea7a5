package dev.mochaberry.standins.io;

import dev.mochaberry.annotations.Supplements;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Objects;

/** The streams that hold nothing and keep nothing; once closed they refuse to be used. */
@Supplements({"java.io.InputStream", "java.io.OutputStream", "java.io.Reader", "java.io.Writer"})
final class NullStreams {
  private NullStreams() {}

  static InputStream nullInputStream() {
    return new Input();
  }

  static OutputStream nullOutputStream() {
    return new Output();
  }

  static Reader nullReader() {
    return new Characters();
  }

  static Writer nullWriter() {
    return new Texts();
  }

  private static void check(boolean closed) throws IOException {
    if (closed) {
      throw new IOException("Stream closed");
    }
  }

  private static final class Input extends InputStream {
    private boolean closed;

    @Override
    public int read() throws IOException {
      check(closed);
      return -1;
    }

    @Override
    public int read(byte[] data, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, data.length);
      return count == 0 ? 0 : read();
    }

    @Override
    public int available() throws IOException {
      check(closed);
      return 0;
    }

    @Override
    public long skip(long count) throws IOException {
      check(closed);
      return 0;
    }

    @Override
    public void skipNBytes(long count) throws IOException {
      check(closed);
      if (count > 0) {
        throw new EOFException();
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class Output extends OutputStream {
    private boolean closed;

    @Override
    public void write(int b) throws IOException {
      check(closed);
    }

    @Override
    public void write(byte[] data, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, data.length);
      check(closed);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class Characters extends Reader {
    private boolean closed;

    @Override
    public int read() throws IOException {
      check(closed);
      return -1;
    }

    @Override
    public int read(char[] data, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, data.length);
      check(closed);
      return count == 0 ? 0 : -1;
    }

    @Override
    public boolean ready() throws IOException {
      check(closed);
      return false;
    }

    @Override
    public long skip(long count) throws IOException {
      check(closed);
      return 0;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class Texts extends Writer {
    private boolean closed;

    @Override
    public void write(int c) throws IOException {
      check(closed);
    }

    @Override
    public void write(char[] data, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, data.length);
      check(closed);
    }

    @Override
    public void write(String text) throws IOException {
      Objects.requireNonNull(text);
      check(closed);
    }

    @Override
    public void write(String text, int start, int count) throws IOException {
      Objects.checkFromIndexSize(start, count, text.length());
      check(closed);
    }

    @Override
    public void flush() throws IOException {
      check(closed);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
