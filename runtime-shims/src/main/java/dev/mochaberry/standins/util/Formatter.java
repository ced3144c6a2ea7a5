package dev.mochaberry.standins.util;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.FormatterClosedException;
import java.util.Locale;
import java.util.Objects;

/** {@code java.util.Formatter}: String.format, one text after the other. */
public final class Formatter implements Closeable, Flushable {
  private Appendable out;
  private IOException fault;

  public Formatter() {
    this(new StringBuilder());
  }

  public Formatter(Appendable out) {
    this.out = out == null ? new StringBuilder() : out;
  }

  public Formatter(Locale locale) {
    this();
  }

  public Formatter(Appendable out, Locale locale) {
    this(out);
  }

  public Formatter(PrintStream out) {
    this((Appendable) Objects.requireNonNull(out));
  }

  public Formatter(OutputStream out) {
    this((Appendable) new PrintStream(out));
  }

  private void checkOpen() {
    if (out == null) {
      throw new FormatterClosedException();
    }
  }

  public Formatter format(String pattern, Object... arguments) {
    checkOpen();
    try {
      out.append(String.format(pattern, arguments));
    } catch (IOException e) {
      fault = e;
    }
    return this;
  }

  public Formatter format(Locale locale, String pattern, Object... arguments) {
    return format(pattern, arguments);
  }

  public Appendable out() {
    checkOpen();
    return out;
  }

  public Locale locale() {
    checkOpen();
    return Locale.getDefault();
  }

  public IOException ioException() {
    return fault;
  }

  @Override
  public void flush() {
    checkOpen();
    if (out instanceof Flushable f) {
      try {
        f.flush();
      } catch (IOException e) {
        fault = e;
      }
    }
  }

  @Override
  public void close() {
    if (out instanceof Closeable c) {
      try {
        c.close();
      } catch (IOException e) {
        fault = e;
      }
    }
    out = null;
  }

  @Override
  public String toString() {
    checkOpen();
    return out.toString();
  }
}
