import java.io.PrintWriter;
import java.io.StringWriter;

/** Exceptions that override what takes their stack trace, and so have none. */
public class ExceptionsWithoutTrace {
  static class Quick extends RuntimeException {
    Quick(String m) {
      super(m);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  static class Loud extends Exception {
    @Override
    public Throwable fillInStackTrace() {
      return super.fillInStackTrace();
    }
  }

  static class Half extends Quick {
    Half() {
      super("half");
    }
  }

  public static void main(String[] args) {
    try {
      throw new Quick("q");
    } catch (Quick e) {
      System.out.println(e.getStackTrace().length);
      StringWriter w = new StringWriter();
      e.printStackTrace(new PrintWriter(w));
      System.out.print(w);
    }
    try {
      throw new Half();
    } catch (Quick e) {
      System.out.println(e.getStackTrace().length + " " + e);
    }
    try {
      try {
        throw new Quick("inner");
      } catch (Quick e) {
        throw new IllegalStateException("outer", e);
      }
    } catch (IllegalStateException e) {
      StringWriter w = new StringWriter();
      e.printStackTrace(new PrintWriter(w));
      System.out.println(
          w.toString().contains("Caused by: ExceptionsWithoutTrace$Quick: inner")
              + " "
              + w.toString().endsWith("inner\n"));
    }
    throw new Half();
  }
}
