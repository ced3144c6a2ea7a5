public class TryFinally {
  static int depth;

  static int measure(int n) {
    depth++;
    try {
      if (n == 0) {
        return depth;
      }
      return measure(n - 1);
    } finally {
      depth--;
    }
  }

  static void work(int n) {
    try {
      System.out.println("work");
      if (n > 2) {
        throw new IllegalStateException("too much");
      }
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    } finally {
      System.out.println("rest");
    }
  }

  static int stubborn(int n) {
    for (int i = 0; i < n; i++) {
      try {
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
        System.out.println(i);
      } finally {
        System.out.println("end of " + i);
      }
    }
    return n;
  }

  static void nested() {
    try {
      try {
        throw new IllegalStateException("inner");
      } finally {
        System.out.println("first");
      }
    } catch (IllegalStateException e) {
      System.out.println("then");
    }
  }

  public static void main(String[] args) {
    System.out.println(measure(3));
    work(3);
    System.out.println(stubborn(5));
    nested();
  }
}
