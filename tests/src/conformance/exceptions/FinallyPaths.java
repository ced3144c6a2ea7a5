// exit
/** Every way out of a try statement runs its finally once, with branches and loops of its own. */
public class FinallyPaths {
  static int count;

  static int pick(int n) {
    int x = 0;
    try {
      x = 1;
      if (n == 1) return x;
      if (n == 2) throw new IllegalStateException("two");
      x = 2;
    } catch (IllegalStateException e) {
      x = 3;
      return x;
    } finally {
      x = 10;
      for (int i = 0; i < 2; i++) {
        int twice = i * 2;
        if (twice > 1) count += twice; else count++;
      }
    }
    return x;
  }

  static String loop() {
    StringBuilder out = new StringBuilder();
    outer:
    for (int i = 0; ; i++) {
      try {
        if (i == 1) continue;
        for (int k = 0; k < 3; k++) {
          try {
            if (k == 1) continue outer;
            if (i == 3) break outer;
            out.append(i).append(k);
          } finally {
            out.append('.');
          }
        }
      } finally {
        out.append('/');
      }
    }
    return out.toString();
  }

  static int nested(int n) {
    try {
      try {
        return 10 / n;
      } finally {
        try {
          count += Integer.parseInt("x" + n);
        } catch (NumberFormatException e) {
          count += 100;
        } finally {
          count += 1000;
        }
      }
    } catch (ArithmeticException e) {
      return -1;
    }
  }

  @SuppressWarnings("finally")
  static int lost() {
    while (true) {
      try {
        throw new RuntimeException("lost");
      } finally {
        break;
      }
    }
    return 5;
  }

  static synchronized int locked(Object lock, int n) {
    synchronized (lock) {
      if (n > 2) return n;
      synchronized (FinallyPaths.class) {
        count += n;
      }
    }
    return -n;
  }

  static long wide(long a) {
    try {
      return a * 2;
    } finally {
      String s = "s" + a;
      switch (s) {
        case "s1" -> count += 7;
        case "s2" -> count += 8;
        default -> {
          long b = a;
          count += (int) b;
        }
      }
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) System.out.println(pick(i) + " " + count);
    System.out.println(loop());
    System.out.println(nested(5) + " " + nested(0) + " " + count);
    System.out.println(lost());
    System.out.println(locked("a", 1) + locked("b", 3) + " " + count);
    System.out.println(wide(1) + wide(2) + wide(40) + " " + count);
    try {
      System.exit(3);
    } finally {
      System.out.println("never");
    }
  }
}
