/** A program that ends by throwing: exit code 1, after the finally blocks ran. */
public class UncaughtException {
  static class Failure extends RuntimeException {
    final int code;

    Failure(String message, int code) {
      super(message + " #" + code);
      this.code = code;
    }
  }

  static void fail(int n) {
    try {
      if (n > 2) {
        throw new Failure("too deep", n);
      }
      fail(n + 1);
    } finally {
      System.out.println("leaving " + n);
    }
  }

  public static void main(String[] args) {
    try {
      fail(2);
    } catch (Failure e) {
      System.out.println(e.getMessage() + " " + e.code);
    }
    fail(0);
    System.out.println("never");
  }
}
