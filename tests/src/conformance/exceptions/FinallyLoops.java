/** Loops in finally blocks, left in the middle: what follows the block runs all the same. */
public class FinallyLoops {
  static int steps;

  static int next(int limit) {
    if (limit > 2) {
      throw new IllegalStateException("limit " + limit);
    }
    return limit;
  }

  static String endless(int limit) {
    String found = "";
    try {
      found += next(limit);
    } catch (ArithmeticException e) {
      found += "never";
    } finally {
      int i = 0;
      while (true) {
        if (i++ >= limit) break;
        steps++;
      }
    }
    return found + " " + steps;
  }

  static String nested(int limit) {
    try {
      next(limit);
    } finally {
      outer:
      for (int i = 0; ; i++) {
        for (int j = 0; ; j++) {
          if (i * j > limit) break outer;
          if (j > i) continue outer;
          steps += j;
        }
      }
    }
    return "nested " + steps;
  }

  static String guarded(int limit) {
    try {
      next(limit);
    } finally {
      while (true) {
        try {
          steps /= limit--;
        } catch (ArithmeticException e) {
          break;
        } finally {
          do {
            steps += 5;
            if (steps % 3 == 0) break;
          } while (true);
        }
      }
    }
    return "guarded " + steps;
  }

  static String chosen(int limit) {
    try {
      next(limit);
    } finally {
      loop:
      while (true) {
        switch (steps++ % 4) {
          case 0:
            break loop;
          case 1:
            steps++;
            break;
          case 2:
            continue loop;
          default:
            if (limit > 1) break loop;
        }
      }
      steps += 100;
    }
    return "chosen " + steps;
  }

  public static void main(String[] args) {
    for (int limit = 0; limit < 4; limit++) {
      for (int way = 0; way < 4; way++) {
        try {
          System.out.println(
              switch (way) {
                case 0 -> endless(limit);
                case 1 -> nested(limit);
                case 2 -> guarded(limit);
                default -> chosen(limit);
              });
        } catch (IllegalStateException e) {
          System.out.println(e.getMessage() + " " + steps);
        }
      }
    }
  }
}
