/**
 * A finally block that jumps away stays as javac copied it, with copies of those around it: what one
 * of them throws is made before the finally next to it goes on, and that runs once.
 */
public class ThrownInsideCopiedFinally {
  static class Worse extends RuntimeException {
    Worse(String message) {
      super("worse " + message);
    }
  }

  static String run(int p) {
    StringBuilder log = new StringBuilder();
    int x = p;
    try {
      log.append('a');
      if (p == 4) {
        throw new IllegalStateException("four");
      }
      try {
        if ((x & 2) != 0) {
          return "r" + x++;
        }
        log.append('b');
      } finally {
        x ^= p;
        if (log.length() % 2 == 1) {
          return "f" + x++;
        }
      }
      if (p == 5) {
        throw new IllegalStateException("five");
      }
    } finally {
      try {
        if (p % 3 == 0) {
          throw new Worse(log.toString());
        }
        x += 10;
      } finally {
        log.append(p);
      }
      try {
        log.append('x');
        if (p == 2) {
          throw new IllegalArgumentException(log.toString());
        }
      } finally {
        if (p > 1) {
          return log.append("R").toString() + x;
        }
      }
    }
    return log.toString() + x;
  }

  public static void main(String[] args) {
    for (int p = 0; p < 8; p++) {
      try {
        System.out.println(run(p));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
  }
}
