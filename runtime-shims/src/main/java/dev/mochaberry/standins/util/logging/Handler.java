package dev.mochaberry.standins.util.logging;

/** {@code java.util.logging.Handler}. */
public abstract class Handler {
  private Level level = Level.ALL;
  private Formatter formatter;
  private Filter filter;
  private String encoding;

  protected Handler() {}

  public abstract void publish(LogRecord record);

  public abstract void flush();

  public abstract void close();

  public void setFormatter(Formatter formatter) {
    if (formatter == null) {
      throw new NullPointerException();
    }
    this.formatter = formatter;
  }

  public Formatter getFormatter() {
    return formatter;
  }

  public void setEncoding(String encoding) {
    this.encoding = encoding;
  }

  public String getEncoding() {
    return encoding;
  }

  public void setFilter(Filter filter) {
    this.filter = filter;
  }

  public Filter getFilter() {
    return filter;
  }

  public void setLevel(Level level) {
    if (level == null) {
      throw new NullPointerException();
    }
    this.level = level;
  }

  public Level getLevel() {
    return level;
  }

  public boolean isLoggable(LogRecord record) {
    return record != null
        && record.getLevel().intValue() >= level.intValue()
        && level.intValue() != Level.OFF.intValue()
        && (filter == null || filter.isLoggable(record));
  }
}
