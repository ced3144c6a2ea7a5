// exit
/** System.exit ends the program at once: no finally, nothing after it. */
public class ExitCode {
  static void stop(int depth) {
    try {
      if (depth == 0) {
        System.out.println("leaving");
        System.exit(3);
      }
      stop(depth - 1);
      System.out.println("never");
    } catch (RuntimeException e) {
      System.out.println("never caught");
    } finally {
      System.out.println("never in finally");
    }
  }

  public static void main(String[] args) {
    System.out.println("start");
    try {
      stop(4);
    } catch (Throwable t) {
      System.out.println("not a throwable");
    }
    System.out.println("unreachable");
  }
}
