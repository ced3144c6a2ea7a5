import java.util.*;
/** Exceptions that are caught and thrown again keep the frames they had. */
public class ThrownAgain {
  static void a(int n) { throw new IllegalStateException("a" + n); }
  static void b(int n) { try { a(n); } catch (RuntimeException e) { throw e; } }
  static void c(int n) {
    try {
      b(n);
    } catch (IllegalStateException e) {
      System.out.println("c" + n);
      throw e;
    } finally {
      System.out.println("f");
    }
  }
  static void down(int n) {
    try {
      if (n == 0) {
        c(n);
      }
      down(n - 1);
    } catch (IllegalStateException e) {
      throw e;
    }
  }
  static void show(Runnable r) {
    try {
      r.run();
    } catch (RuntimeException e) {
      for (StackTraceElement x : e.getStackTrace()) {
        if (x.getMethodName().equals("show")) {
          break;
        }
        System.out.println(x);
      }
    }
  }
  public static void main(String[] args) {
    show(() -> c(1));
    show(() -> down(2));
    down(3);
  }
}
