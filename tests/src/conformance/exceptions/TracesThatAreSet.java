import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** Stack traces that the program sets itself. */
public class TracesThatAreSet {
  static class Placed extends Exception {
    Placed(String message) {
      super(message);
      setStackTrace(new StackTraceElement[] {new StackTraceElement("Made", "up", "Made.java", 42)});
    }
  }

  static String printed(Throwable t) {
    StringWriter text = new StringWriter();
    t.printStackTrace(new PrintWriter(text, true));
    return text.toString().replace("\t", "  ");
  }

  public static void main(String[] args) {
    Placed placed = new Placed("there");
    try {
      throw placed;
    } catch (Placed e) {
      System.out.println(Arrays.toString(e.getStackTrace()));
      System.out.print(printed(e));
    }
    IllegalStateException fault = new IllegalStateException("fault");
    StackTraceElement[] first = {new StackTraceElement("First", "main", null, -1)};
    fault.setStackTrace(first);
    first[0] = null;
    System.out.println(fault.getStackTrace().length + fault.getStackTrace()[0].getMethodName());
    fault.setStackTrace(new StackTraceElement[0]);
    System.out.print(fault.getStackTrace().length + printed(fault));
    try {
      fault.setStackTrace(first);
    } catch (NullPointerException e) {
      System.out.println("null among them " + fault.getStackTrace().length);
    }
  }
}
