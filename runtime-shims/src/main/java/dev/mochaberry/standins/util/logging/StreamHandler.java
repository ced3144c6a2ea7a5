package dev.mochaberry.standins.util.logging;

import java.io.IOException;
import java.io.OutputStream;

/** {@code java.util.logging.StreamHandler}. */
public class StreamHandler extends Handler {
  private OutputStream out;
  private boolean started;

  public StreamHandler() {
    setLevel(Level.INFO);
    setFormatter(new SimpleFormatter());
  }

  public StreamHandler(OutputStream out, Formatter formatter) {
    setLevel(Level.INFO);
    setFormatter(formatter);
    setOutputStream(out);
  }

  protected void setOutputStream(OutputStream out) {
    if (out == null) {
      throw new NullPointerException();
    }
    end();
    this.out = out;
    started = false;
  }

  @Override
  public void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    if (!started) {
      write(getFormatter().getHead(this));
      started = true;
    }
    write(getFormatter().format(record));
  }

  private void write(String text) {
    try {
      out.write(text.getBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public boolean isLoggable(LogRecord record) {
    return out != null && super.isLoggable(record);
  }

  @Override
  public void flush() {
    if (out != null) {
      try {
        out.flush();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void end() {
    if (out != null) {
      if (!started) {
        write(getFormatter().getHead(this));
        started = true;
      }
      write(getFormatter().getTail(this));
      flush();
    }
  }

  @Override
  public void close() {
    end();
    out = null;
  }
}
