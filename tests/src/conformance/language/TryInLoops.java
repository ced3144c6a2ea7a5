/** Exceptions inside loops: continue and break from handlers, retries, nested catches, rethrow. */
public class TryInLoops {
  static int attempts;

  static int flaky(int n) {
    attempts++;
    if (attempts % 3 != 0) {
      throw new IllegalStateException("try " + attempts);
    }
    return n * attempts;
  }

  static int retry(int n) {
    while (true) {
      try {
        return flaky(n);
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  static String parseAll(String[] all) {
    int sum = 0;
    int bad = 0;
    for (String s : all) {
      int v;
      try {
        v = Integer.parseInt(s);
      } catch (NumberFormatException e) {
        bad++;
        continue;
      } finally {
        sum += 1000;
      }
      if (v < 0) {
        break;
      }
      sum += v;
    }
    return sum + " " + bad;
  }

  static void nested() {
    for (int i = 0; i < 4; i++) {
      try {
        try {
          if (i == 0) {
            throw new RuntimeException("plain");
          } else if (i == 1) {
            throw new ArithmeticException("math");
          } else if (i == 2) {
            Object o = null;
            o.toString();
          }
          System.out.println("none");
        } catch (ArithmeticException e) {
          System.out.println("inner " + e.getMessage());
          throw new IllegalArgumentException("from handler", e);
        }
      } catch (NullPointerException e) {
        System.out.println("null");
      } catch (IllegalArgumentException e) {
        System.out.println("outer " + e.getMessage() + " " + e.getCause().getMessage());
      } catch (RuntimeException e) {
        System.out.println("other " + e.getMessage());
      }
    }
  }

  static int value(int k) throws Exception {
    try {
      switch (k) {
        case 0:
          throw new Exception("zero");
        case 1:
          return 1;
        case 2:
          k = 20;
          break;
        default:
          throw new Error("error");
      }
      k++;
    } catch (Exception e) {
      k = -1;
      if (e.getMessage().length() > 100) {
        throw e;
      }
    } finally {
      k *= 2;
      System.out.print("[" + k + "]");
    }
    return k;
  }

  static void multi(int i) {
    try {
      if (i == 0) {
        throw new java.io.IOException("io");
      } else if (i == 1) {
        int[] a = new int[1];
        a[i] = 3;
      } else if (i == 2) {
        Object s = "s";
        Integer n = (Integer) s;
      }
      System.out.println("ok");
    } catch (java.io.IOException | ArrayIndexOutOfBoundsException e) {
      System.out.println("multi " + e.getMessage());
    } catch (Exception e) {
      System.out.println("rest " + (e instanceof ClassCastException));
    }
  }

  static void precise(boolean b) throws java.io.IOException {
    try {
      if (b) {
        throw new java.io.IOException("precise");
      }
      throw new IllegalStateException("state");
    } catch (final Exception e) {
      System.out.println("log " + e.getMessage());
      throw e;
    }
  }

  public static void main(String[] args) throws Exception {
    System.out.println(retry(5) + " " + retry(1));
    System.out.println(parseAll(new String[] {"1", "x", "2", "-1", "9"}));
    nested();
    for (int k = 0; k < 4; k++) {
      try {
        System.out.println(value(k));
      } catch (Error e) {
        System.out.println(e.getMessage());
      }
    }
    for (int i = 0; i < 4; i++) {
      multi(i);
    }
    try {
      precise(true);
    } catch (java.io.IOException e) {
      System.out.println("got " + e.getMessage());
    }
    try {
      precise(false);
    } catch (IllegalStateException e) {
      System.out.println("got " + e.getMessage());
    }
    int x = 0;
    try {
      x = 1;
      x = x / (x - 1);
      x = 2;
    } catch (ArithmeticException e) {
      x += 10;
    }
    System.out.println(x);
    try {
      throw null;
    } catch (NullPointerException e) {
      System.out.println("thrown null");
    }
  }
}
