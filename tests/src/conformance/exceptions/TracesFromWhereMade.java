import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

/** A trace begins where the exception was made, and not where it is thrown. */
public class TracesFromWhereMade {
  static class Own extends Exception {
    Own(String m) {
      super(m);
    }

    static Own of(String m) {
      return new Own(m);
    }
  }

  static RuntimeException made() {
    return new RuntimeException("made");
  }

  static void show(Throwable t, int frames) {
    StringBuilder out = new StringBuilder(t.getMessage());
    StackTraceElement[] trace = t.getStackTrace();
    for (int i = 0; i < frames; i++) {
      out.append(' ').append(trace[i].getMethodName()).append(':').append(trace[i].getLineNumber());
    }
    System.out.println(out);
  }

  static void kept() {
    RuntimeException e = new RuntimeException("kept");
    int x = 3;
    if (x > 2) {
      throw e;
    }
  }

  static void factory() throws Own {
    throw Own.of("own");
  }

  static void wrap() {
    try {
      kept();
    } catch (RuntimeException e) {
      RuntimeException outer = new IllegalArgumentException("wrapped", e);
      throw outer;
    }
  }

  static void throwing(RuntimeException e) {
    throw e;
  }

  static void passes() {
    throwing(new IllegalStateException("passed"));
  }

  static String here() {
    return new Throwable().getStackTrace()[0].getMethodName();
  }

  static String line() {
    StackTraceElement e = new Exception().getStackTrace()[0];
    return e.getClassName() + " " + e.getFileName() + " " + e.getLineNumber();
  }

  public static void main(String[] args) {
    show(made(), 1);
    show(new Error("never"), 1);
    try {
      kept();
    } catch (RuntimeException e) {
      show(e, 2);
    }
    try {
      factory();
    } catch (Own e) {
      show(e, 3);
    }
    try {
      wrap();
    } catch (RuntimeException e) {
      show(e, 2);
      show(e.getCause(), 2);
      StringWriter w = new StringWriter();
      e.printStackTrace(new PrintWriter(w, true));
      System.out.println(w.toString().split("\n")[1].trim());
    }
    try {
      passes();
    } catch (RuntimeException e) {
      show(e, 2);
    }
    System.out.println(here());
    System.out.println(line());
    try {
      Optional.empty().orElseThrow(() -> new IllegalStateException("absent"));
    } catch (IllegalStateException e) {
      System.out.println(e.getStackTrace()[0].getLineNumber());
    }
    Runnable r =
        () -> {
          Exception e = new Exception("in lambda");
          show(e, 1);
        };
    r.run();
  }
}
