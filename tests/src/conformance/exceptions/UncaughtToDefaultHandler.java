// exit
import java.util.*;

/** What main does not catch goes to the handler of all threads, and ends the program. */
public class UncaughtToDefaultHandler {
  static int depth(int n) {
    if (n == 0) throw new IllegalStateException("deep", new RuntimeException("cause"));
    return depth(n - 1) + 1;
  }

  public static void main(String[] args) {
    System.out.println(Thread.getDefaultUncaughtExceptionHandler() == null);
    Thread.setDefaultUncaughtExceptionHandler(
        (t, e) -> {
          System.out.println("Uncaught in " + t.getName() + ": " + e + " " + e.getCause());
        });
    System.out.println(Thread.getDefaultUncaughtExceptionHandler() != null);
    try {
      depth(2);
    } catch (IllegalStateException e) {
      System.out.println("caught " + e.getMessage());
    } finally {
      System.out.println("finally");
    }
    int[] xs = new int[args.length + 1];
    if (args.length == 0) {
      System.out.println(depth(3) + xs[5]);
      return;
    }
    System.out.println("not here");
  }
}
