package dev.mochaberry.standins.util.logging;

/** {@code java.util.logging.ConsoleHandler}: it writes to {@code System.err}. */
public class ConsoleHandler extends Handler {
  private boolean started;

  public ConsoleHandler() {
    setLevel(Level.INFO);
    setFormatter(new SimpleFormatter());
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      if (!started) {
        System.err.print(getFormatter().getHead(this));
        started = true;
      }
      System.err.print(getFormatter().format(record));
    }
  }

  @Override
  public void flush() {
    System.err.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
