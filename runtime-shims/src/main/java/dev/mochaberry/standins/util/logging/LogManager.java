package dev.mochaberry.standins.util.logging;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code java.util.logging.LogManager}: the loggers by name. */
public class LogManager {
  private static final LogManager MANAGER = new LogManager();

  private final Map<String, Logger> loggers = new LinkedHashMap<>();
  private final Logger root = new Logger("", null);

  protected LogManager() {
    root.setLevel(Level.INFO);
    root.addHandler(new ConsoleHandler());
    loggers.put("", root);
  }

  public static LogManager getLogManager() {
    return MANAGER;
  }

  Logger root() {
    return root;
  }

  /** The logger of that name, which is made if there is none. */
  Logger logger(String name) {
    Logger found = loggers.get(name);
    if (found == null) {
      found = new Logger(name, null);
      addLogger(found);
    }
    return found;
  }

  public Logger getLogger(String name) {
    return loggers.get(name);
  }

  public boolean addLogger(Logger logger) {
    String name = logger.getName();
    if (loggers.containsKey(name)) {
      return false;
    }
    logger.setParent(above(name));
    loggers.put(name, logger);
    for (Logger other : loggers.values()) {
      if (other.getName().startsWith(name + ".") && above(other.getName()) == logger) {
        other.setParent(logger);
      }
    }
    return true;
  }

  /** The nearest logger whose name, up to a point, begins that one. */
  private Logger above(String name) {
    int end = name.lastIndexOf('.');
    while (end > 0) {
      Logger found = loggers.get(name.substring(0, end));
      if (found != null) {
        return found;
      }
      end = name.lastIndexOf('.', end - 1);
    }
    return root;
  }

  public Enumeration<String> getLoggerNames() {
    return Collections.enumeration(loggers.keySet());
  }

  /** No logger has handlers then, and only the root a level. */
  public void reset() {
    for (Logger logger : loggers.values()) {
      for (Handler handler : logger.getHandlers()) {
        handler.close();
        logger.removeHandler(handler);
      }
      logger.setLevel(logger == root ? Level.INFO : null);
    }
  }
}
