package dev.mochaberry.standins.util.logging;

import java.time.Instant;

/**
 * {@code java.util.logging.LogRecord}; who calls a logger is known only where it says so itself.
 */
public class LogRecord {
  private static long made;

  private Level level;
  private String message;
  private long number = made++;
  private long millis = System.currentTimeMillis();
  private String loggerName;
  private String className;
  private String methodName;
  private Object[] parameters;
  private Throwable thrown;
  private int thread = 1;

  public LogRecord(Level level, String message) {
    if (level == null) {
      throw new NullPointerException();
    }
    this.level = level;
    this.message = message;
  }

  public String getLoggerName() {
    return loggerName;
  }

  public void setLoggerName(String name) {
    loggerName = name;
  }

  public Level getLevel() {
    return level;
  }

  public void setLevel(Level level) {
    if (level == null) {
      throw new NullPointerException();
    }
    this.level = level;
  }

  public long getSequenceNumber() {
    return number;
  }

  public void setSequenceNumber(long number) {
    this.number = number;
  }

  public String getSourceClassName() {
    return className;
  }

  public void setSourceClassName(String name) {
    className = name;
  }

  public String getSourceMethodName() {
    return methodName;
  }

  public void setSourceMethodName(String name) {
    methodName = name;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public Object[] getParameters() {
    return parameters;
  }

  public void setParameters(Object[] parameters) {
    this.parameters = parameters;
  }

  public int getThreadID() {
    return thread;
  }

  public void setThreadID(int thread) {
    this.thread = thread;
  }

  public long getMillis() {
    return millis;
  }

  public void setMillis(long millis) {
    this.millis = millis;
  }

  public Instant getInstant() {
    return Instant.ofEpochMilli(millis);
  }

  public void setInstant(Instant instant) {
    millis = instant.toEpochMilli();
  }

  public Throwable getThrown() {
    return thrown;
  }

  public void setThrown(Throwable thrown) {
    this.thrown = thrown;
  }
}
