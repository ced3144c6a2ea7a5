package dev.mochaberry.standins.util.logging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code java.util.logging.Logger}. */
public class Logger {
  public static final String GLOBAL_LOGGER_NAME = "global";

  private final String name;
  private final List<Handler> handlers = new ArrayList<>();
  private Level level;
  private Filter filter;
  private Logger parent;
  private boolean asksParent = true;

  protected Logger(String name, String bundle) {
    this.name = name;
  }

  public static Logger getLogger(String name) {
    if (name == null) {
      throw new NullPointerException();
    }
    return LogManager.getLogManager().logger(name);
  }

  public static final Logger getGlobal() {
    return getLogger(GLOBAL_LOGGER_NAME);
  }

  public static Logger getAnonymousLogger() {
    Logger made = new Logger(null, null);
    made.parent = LogManager.getLogManager().root();
    return made;
  }

  public String getName() {
    return name;
  }

  public void setFilter(Filter filter) {
    this.filter = filter;
  }

  public Filter getFilter() {
    return filter;
  }

  public void setLevel(Level level) {
    this.level = level;
  }

  public Level getLevel() {
    return level;
  }

  private int least() {
    for (Logger l = this; l != null; l = l.parent) {
      if (l.level != null) {
        return l.level.intValue();
      }
    }
    return Level.INFO.intValue();
  }

  public boolean isLoggable(Level level) {
    int least = least();
    return level.intValue() >= least && least != Level.OFF.intValue();
  }

  public void log(LogRecord record) {
    if (!isLoggable(record.getLevel()) || filter != null && !filter.isLoggable(record)) {
      return;
    }
    for (Logger l = this; l != null; l = l.asksParent ? l.parent : null) {
      for (Handler handler : l.getHandlers()) {
        handler.publish(record);
      }
    }
  }

  private LogRecord record(Level level, String message) {
    LogRecord record = new LogRecord(level, message);
    record.setLoggerName(name);
    return record;
  }

  public void log(Level level, String message) {
    if (isLoggable(level)) {
      log(record(level, message));
    }
  }

  public void log(Level level, Supplier<String> message) {
    if (isLoggable(level)) {
      log(record(level, message.get()));
    }
  }

  public void log(Level level, String message, Object parameter) {
    log(level, message, new Object[] {parameter});
  }

  public void log(Level level, String message, Object[] parameters) {
    if (isLoggable(level)) {
      LogRecord record = record(level, message);
      record.setParameters(parameters);
      log(record);
    }
  }

  public void log(Level level, String message, Throwable thrown) {
    if (isLoggable(level)) {
      LogRecord record = record(level, message);
      record.setThrown(thrown);
      log(record);
    }
  }

  public void log(Level level, Throwable thrown, Supplier<String> message) {
    if (isLoggable(level)) {
      log(level, message.get(), thrown);
    }
  }

  public void logp(Level level, String sourceClass, String sourceMethod, String message) {
    logp(level, sourceClass, sourceMethod, message, (Object[]) null);
  }

  public void logp(
      Level level, String sourceClass, String sourceMethod, String message, Object parameter) {
    logp(level, sourceClass, sourceMethod, message, new Object[] {parameter});
  }

  public void logp(
      Level level, String sourceClass, String sourceMethod, String message, Object[] parameters) {
    if (isLoggable(level)) {
      LogRecord record = record(level, message);
      record.setSourceClassName(sourceClass);
      record.setSourceMethodName(sourceMethod);
      record.setParameters(parameters);
      log(record);
    }
  }

  public void logp(
      Level level, String sourceClass, String sourceMethod, String message, Throwable thrown) {
    if (isLoggable(level)) {
      LogRecord record = record(level, message);
      record.setSourceClassName(sourceClass);
      record.setSourceMethodName(sourceMethod);
      record.setThrown(thrown);
      log(record);
    }
  }

  public void entering(String sourceClass, String sourceMethod) {
    logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
  }

  public void entering(String sourceClass, String sourceMethod, Object parameter) {
    logp(Level.FINER, sourceClass, sourceMethod, "ENTRY {0}", parameter);
  }

  public void entering(String sourceClass, String sourceMethod, Object[] parameters) {
    StringBuilder message = new StringBuilder("ENTRY");
    for (int i = 0; parameters != null && i < parameters.length; i++) {
      message.append(" {").append(i).append('}');
    }
    logp(Level.FINER, sourceClass, sourceMethod, message.toString(), parameters);
  }

  public void exiting(String sourceClass, String sourceMethod) {
    logp(Level.FINER, sourceClass, sourceMethod, "RETURN");
  }

  public void exiting(String sourceClass, String sourceMethod, Object result) {
    logp(Level.FINER, sourceClass, sourceMethod, "RETURN {0}", result);
  }

  public void throwing(String sourceClass, String sourceMethod, Throwable thrown) {
    logp(Level.FINER, sourceClass, sourceMethod, "THROW", thrown);
  }

  public void severe(String message) {
    log(Level.SEVERE, message);
  }

  public void severe(Supplier<String> message) {
    log(Level.SEVERE, message);
  }

  public void warning(String message) {
    log(Level.WARNING, message);
  }

  public void warning(Supplier<String> message) {
    log(Level.WARNING, message);
  }

  public void info(String message) {
    log(Level.INFO, message);
  }

  public void info(Supplier<String> message) {
    log(Level.INFO, message);
  }

  public void config(String message) {
    log(Level.CONFIG, message);
  }

  public void config(Supplier<String> message) {
    log(Level.CONFIG, message);
  }

  public void fine(String message) {
    log(Level.FINE, message);
  }

  public void fine(Supplier<String> message) {
    log(Level.FINE, message);
  }

  public void finer(String message) {
    log(Level.FINER, message);
  }

  public void finer(Supplier<String> message) {
    log(Level.FINER, message);
  }

  public void finest(String message) {
    log(Level.FINEST, message);
  }

  public void finest(Supplier<String> message) {
    log(Level.FINEST, message);
  }

  public void addHandler(Handler handler) {
    if (handler == null) {
      throw new NullPointerException();
    }
    handlers.add(handler);
  }

  public void removeHandler(Handler handler) {
    handlers.remove(handler);
  }

  public Handler[] getHandlers() {
    return handlers.toArray(new Handler[0]);
  }

  public void setUseParentHandlers(boolean uses) {
    asksParent = uses;
  }

  public boolean getUseParentHandlers() {
    return asksParent;
  }

  public Logger getParent() {
    return parent;
  }

  public void setParent(Logger parent) {
    if (parent == null) {
      throw new NullPointerException();
    }
    this.parent = parent;
  }
}
