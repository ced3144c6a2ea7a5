package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Scanner;

/** Scanners of what a program has to read from, and is no reader. */
@Supplements("java.util.Scanner")
final class ScannerMethods {
  private ScannerMethods() {}

  static Scanner construct(Readable source) {
    return new Scanner(new ReaderOf(Objects.requireNonNull(source, "source")));
  }

  static Scanner construct(ReadableByteChannel source) {
    return new Scanner(input(source));
  }

  static Scanner construct(ReadableByteChannel source, String charset) {
    return new Scanner(input(source), charset);
  }

  static Scanner construct(ReadableByteChannel source, Charset charset) {
    return new Scanner(input(source), charset);
  }

  private static InputStream input(ReadableByteChannel source) {
    return Channels.newInputStream(Objects.requireNonNull(source, "source"));
  }

  /** A reader around anything that fills buffers; a fault of its is the end, as to scanners. */
  private static final class ReaderOf extends Reader {
    private static final int SIZE = 1024;

    private final Readable source;
    private boolean ended;

    ReaderOf(Readable source) {
      this.source = source;
    }

    @Override
    public int read(char[] values, int start, int count) {
      if (ended) {
        return -1;
      }
      CharBuffer buffer = CharBuffer.wrap(values, start, Math.min(count, SIZE)).slice();
      int n;
      try {
        n = source.read(buffer);
      } catch (IOException e) {
        n = -1;
      }
      ended = n < 0;
      return n;
    }

    @Override
    public void close() throws IOException {
      if (source instanceof AutoCloseable c) {
        close(c);
      }
    }

    private static void close(AutoCloseable source) throws IOException {
      try {
        source.close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }
}
