package dev.mochaberry.junit.board;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/**
 * How a call ended, told to the JVM: lines that begin with {@link #MARK}, a letter for what they
 * tell, and the text with its line ends escaped. {@code ThrowableReader} reads them.
 */
public final class Report {
  /** Begins a line of a report; everything else a program prints is its own. */
  public static final char MARK = '\u001e';

  /** Deeper causes are left out: they may go round in a circle. */
  private static final int DEEPEST = 8;

  /** A throwable that is still to be told of; without one, the end of what was. */
  private record Open(Throwable thrown, char role, int depth) {}

  private final List<Open> open = new ArrayList<>();

  Report() {}

  /** The last line of a report. */
  void end() {
    line('.', "");
  }

  /**
   * What a method has thrown, with its causes and what it suppressed. Their tree is walked without
   * recursion: where the stack has just overflowed there is room for a few calls only.
   */
  void thrown(Throwable t) {
    open.add(new Open(t, 'E', 0));
    while (!open.isEmpty()) {
      Open next = open.remove(open.size() - 1);
      if (next.thrown() == null) {
        line(next.role(), "");
      } else {
        tell(next);
        open.add(new Open(null, 'p', 0));
        if (next.depth() < DEEPEST) {
          addOthers(next.thrown(), next.depth() + 1);
        }
      }
    }
  }

  private void tell(Open next) {
    Throwable t = next.thrown();
    line(next.role(), t.getClass().getName());
    String message = t.getMessage();
    if (message != null) {
      line('m', message);
    }
    for (StackTraceElement e : t.getStackTrace()) {
      line(
          'f',
          e.getClassName()
              + '\t'
              + e.getMethodName()
              + '\t'
              + e.getFileName()
              + '\t'
              + e.getLineNumber());
    }
    if (t instanceof AssertionFailedError failed) {
      if (failed.isExpectedDefined()) {
        value('x', failed.getExpected());
      }
      if (failed.isActualDefined()) {
        value('a', failed.getActual());
      }
    }
  }

  /** The last that is added is told first. */
  private void addOthers(Throwable t, int depth) {
    if (t.getCause() != null && t.getCause() != t) {
      open.add(new Open(t.getCause(), 'C', depth));
    }
    boolean several = t instanceof MultipleFailuresError;
    List<Throwable> others =
        several ? ((MultipleFailuresError) t).getFailures() : List.of(t.getSuppressed());
    for (int i = others.size() - 1; i >= 0; i--) {
      open.add(new Open(others.get(i), several ? 'F' : 'S', depth));
    }
  }

  private void value(char role, ValueWrapper wrapper) {
    Object value = wrapper.getEphemeralValue();
    String kind =
        value == null
            ? "null"
            : value instanceof String
                ? "String"
                : value instanceof Integer ? "Integer" : value.getClass().getName();
    line(role, kind + '\t' + wrapper.getStringRepresentation());
  }

  private static void line(char kind, String text) {
    StringBuilder escaped = new StringBuilder();
    escaped.append(MARK).append(kind);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\\' -> escaped.append("\\\\");
        case MARK -> escaped.append("\\e");
        default -> escaped.append(c);
      }
    }
    System.out.println(escaped);
  }
}
