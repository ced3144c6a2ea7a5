/** What a finally block does to pending returns, breaks, continues and exceptions. */
public class FinallyOverrides {
  @SuppressWarnings("finally")
  static int override() {
    try {
      return 1;
    } finally {
      return 2;
    }
  }

  @SuppressWarnings("finally")
  static int swallow() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return 3;
    }
  }

  static int saved() {
    int x = 10;
    try {
      return x;
    } finally {
      x = 20;
    }
  }

  static int[] savedReference() {
    int[] x = {10};
    try {
      return x;
    } finally {
      x[0] = 20;
    }
  }

  @SuppressWarnings("finally")
  static String loop() {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
        b.append(i);
      } finally {
        b.append('f');
        if (i == 3) {
          continue;
        }
      }
      b.append(';');
    }
    return b.toString();
  }

  @SuppressWarnings("finally")
  static String breaks() {
    StringBuilder b = new StringBuilder();
    while (true) {
      try {
        throw new IllegalStateException("gone");
      } finally {
        b.append("before break");
        break;
      }
    }
    return b.toString();
  }

  static String nested(int kind) {
    StringBuilder b = new StringBuilder();
    try {
      try {
        b.append("t1 ");
        if (kind == 1) {
          throw new RuntimeException("one");
        }
        if (kind == 2) {
          return b.append("r ").toString();
        }
      } catch (RuntimeException e) {
        b.append("c1 ");
        throw new IllegalArgumentException("two");
      } finally {
        b.append("f1 ");
        if (kind == 3) {
          throw new IllegalStateException("three");
        }
      }
      b.append("after ");
    } catch (IllegalArgumentException | IllegalStateException e) {
      b.append(e.getMessage()).append(' ');
    } finally {
      b.append("f2");
    }
    return b.toString();
  }

  static int depth(int n) {
    try {
      if (n == 0) {
        throw new RuntimeException("bottom");
      }
      return depth(n - 1) + 1;
    } catch (RuntimeException e) {
      if (n < 2) {
        throw e;
      }
      return 100;
    } finally {
      System.out.print(n + " ");
    }
  }

  public static void main(String[] args) {
    System.out.println(override() + " " + swallow() + " " + saved() + " " + savedReference()[0]);
    System.out.println(loop());
    System.out.println(breaks());
    for (int k = 0; k < 4; k++) {
      System.out.println(k + ": " + nested(k));
    }
    System.out.println(depth(4));
    outer:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          if (j == 1) {
            continue outer;
          }
          if (i == 2) {
            break outer;
          }
          System.out.print("(" + i + j + ")");
        } finally {
          System.out.print("[" + i + j + "]");
        }
      }
    }
    System.out.println();
  }
}
