/** try, catch and finally in every combination. */
public class TryFinally {
  static StringBuilder log = new StringBuilder();

  static int returns(int n) {
    int x = 1;
    try {
      x = 2;
      if (n == 0) {
        return x;
      }
      if (n == 1) {
        throw new RuntimeException("one");
      }
      x = 3;
    } catch (RuntimeException e) {
      x = 4;
      return x;
    } finally {
      x += 10;
      log.append("f").append(x).append(' ');
    }
    return x;
  }

  @SuppressWarnings("finally")
  static int override(int n) {
    try {
      if (n == 0) {
        return 1;
      }
      throw new IllegalStateException("lost");
    } finally {
      if (n < 2) {
        return 100 + n;
      }
    }
  }

  static String loop() {
    StringBuilder s = new StringBuilder();
    outer:
    for (int i = 0; i < 6; i++) {
      try {
        if (i == 1) {
          continue;
        }
        if (i == 4) {
          break outer;
        }
        s.append(i);
        try {
          if (i == 2) {
            continue outer;
          }
          s.append('a');
        } finally {
          s.append('b');
        }
        s.append('c');
      } finally {
        s.append(';');
      }
    }
    return s.toString();
  }

  static void nested(int n) {
    try {
      try {
        log.append("t");
        if (n == 1) {
          throw new IllegalArgumentException("inner");
        }
        if (n == 2) {
          throw new ArithmeticException("other");
        }
      } catch (IllegalArgumentException e) {
        log.append("c1");
        throw new RuntimeException("from catch", e);
      } finally {
        log.append("f1");
        if (n == 3) {
          Object o = null;
          o.hashCode();
        }
      }
      log.append("after");
    } catch (ArithmeticException | NullPointerException e) {
      log.append("c2");
    } catch (RuntimeException e) {
      log.append("c3:").append(e.getMessage()).append('/').append(e.getCause().getMessage());
    } finally {
      log.append("f2 ");
    }
  }

  static int counter() {
    int i = 0;
    while (true) {
      try {
        i++;
        if (i < 3) {
          throw new Exception("again");
        }
        return i;
      } catch (Exception e) {
        i += 0;
      } finally {
        log.append(i);
      }
    }
  }

  static void flush() {
    System.out.println(log);
    log.setLength(0);
  }

  public static void main(String[] args) {
    System.out.println(returns(0) + " " + returns(1) + " " + returns(2));
    flush();
    System.out.println(override(0) + " " + override(1));
    try {
      override(2);
    } catch (IllegalStateException e) {
      System.out.println(e);
    }
    System.out.println(loop());
    for (int i = 0; i < 4; i++) {
      nested(i);
    }
    flush();
    System.out.println(counter());
    flush();
    try {
      try {
        throw new RuntimeException("first");
      } finally {
        System.out.println("finally before second");
        Integer.parseInt("bad");
      }
    } catch (NumberFormatException e) {
      System.out.println("replaced");
    }
    try {
      System.out.println("plain");
    } finally {
      System.out.println("always");
    }
  }
}
