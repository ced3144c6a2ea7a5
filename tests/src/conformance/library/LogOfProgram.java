import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Loggers with handlers, formatters and filters of the program's own. */
public class LogOfProgram {
  static final Logger LOG = Logger.getLogger(LogOfProgram.class.getName());

  /** Prints what it gets. */
  static class Printer extends Handler {
    final List<String> seen = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      if (isLoggable(record)) {
        seen.add(record.getMessage());
        String text = getFormatter() == null ? record.getMessage() : getFormatter().format(record);
        System.out.println("[" + record.getLevel() + "] " + record.getLoggerName() + ": " + text);
      }
    }

    @Override
    public void flush() {
      System.out.println("flushed");
    }

    @Override
    public void close() {
      System.out.println("closed");
    }
  }

  static class Short extends Formatter {
    @Override
    public String format(LogRecord r) {
      return r.getLevel().getName().charAt(0) + " " + formatMessage(r)
          + (r.getThrown() == null ? "" : " " + r.getThrown()) + "\n";
    }

    @Override
    public String getHead(Handler h) {
      return "head\n";
    }

    @Override
    public String getTail(Handler h) {
      return "tail\n";
    }
  }

  public static void main(String[] args) {
    LOG.info("to the console");
    LOG.setUseParentHandlers(false);
    Printer printer = new Printer();
    LOG.addHandler(printer);
    LOG.info("one");
    LOG.fine("not shown");
    LOG.setLevel(Level.FINE);
    LOG.fine("shown");
    LOG.finer(() -> "never made");
    LOG.warning(() -> "made");
    LOG.severe("bad");
    LOG.log(Level.INFO, "{0} and {1}", new Object[] {"a", 2});
    printer.setFormatter(new Short());
    LOG.log(Level.INFO, "{0} and {1}", new Object[] {"a", 2});
    LOG.log(Level.WARNING, "one of {0}", "many");
    LOG.log(Level.SEVERE, "failed", new IllegalStateException("why"));
    LOG.log(Level.INFO, "no {braces} here");
    LOG.log(Level.CONFIG, () -> "supplied");
    printer.setLevel(Level.WARNING);
    LOG.info("below the handler's level");
    printer.setLevel(Level.ALL);
    Filter filter = r -> !r.getMessage().contains("secret");
    LOG.setFilter(filter);
    LOG.info("a secret");
    LOG.info("no s.");
    System.out.println(printer.seen.size() + " " + LOG.getLevel() + " " + LOG.isLoggable(Level.FINER)
        + " " + LOG.getHandlers().length + " " + LOG.getName() + " " + LOG.getUseParentHandlers());
    LOG.setLevel(Level.FINEST);
    LOG.entering("A", "m");
    LOG.entering("A", "m", 5);
    LOG.exiting("A", "m", "r");
    LOG.throwing("A", "m", new RuntimeException("t"));
    LOG.logp(Level.INFO, "A", "m", "from {0}", "there");
    LOG.setLevel(Level.OFF);
    LOG.severe("nothing");

    Logger parent = Logger.getLogger("a.b");
    Logger child = Logger.getLogger("a.b.c");
    parent.addHandler(printer);
    parent.setUseParentHandlers(false);
    child.info("up to the parent");
    System.out.println(child.getParent() == parent);
    System.out.println((Logger.getLogger("a.b") == parent) + " " + child.getLevel());
    parent.setLevel(Level.SEVERE);
    child.warning("not heard");
    child.setLevel(Level.ALL);
    child.finest("heard");

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamHandler stream = new StreamHandler(bytes, new Short());
    Logger other = Logger.getAnonymousLogger();
    other.setUseParentHandlers(false);
    other.addHandler(stream);
    other.info("streamed");
    other.fine("lost");
    stream.close();
    System.out.print(bytes);
    System.out.println(other.getName());

    System.out.println(Level.parse("WARNING") + " " + Level.parse("800") + " " + Level.parse("850").intValue()
        + " " + Level.INFO.equals(Level.parse("INFO")) + " " + Level.SEVERE.hashCode());
    try {
      Level.parse("LOUD");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    LogRecord record = new LogRecord(Level.INFO, "by hand {0}");
    record.setParameters(new Object[] {1});
    record.setMillis(1_715_000_000_000L);
    record.setLoggerName("hand");
    record.setSourceClassName("C");
    record.setSourceMethodName("m");
    System.out.print(new SimpleFormatter().format(record));
    Logger root = Logger.getLogger("");
    System.out.println(root.getLevel() + " " + root.getHandlers().length + " "
        + (root.getHandlers()[0] instanceof ConsoleHandler) + " " + root.getHandlers()[0].getLevel());
    LogManager.getLogManager().reset();
    System.out.println(root.getHandlers().length + " " + Logger.getGlobal().getName());
  }
}
