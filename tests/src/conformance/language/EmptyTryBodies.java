/** A finally around what does nothing runs; so it is after a branch, in a loop, and in a switch. */
public class EmptyTryBodies {
  private static final StringBuilder LOG = new StringBuilder();

  static int chosen(int k) {
    return switch (k) {
      case 0 -> {
        try {
          yield 1;
        } finally {
          LOG.append("one ");
        }
      }
      case 1 -> {
        try {
          throw new IllegalStateException("x");
        } catch (IllegalStateException e) {
          yield e.getMessage().length() + 1;
        } finally {
          LOG.append("two ");
        }
      }
      default -> 9;
    };
  }

  static int rounds(int n) {
    int done = 0;
    for (int i = 0; i < n; i++) {
      try {
        if (i == 1) {
          continue;
        } else if (i == 3) {
          break;
        }
      } finally {
        done = done * 10 + i + 1;
      }
    }
    return done;
  }


  public static void main(String[] args) {
    for (int k = 0; k < 3; k++) {
      System.out.println(chosen(k) + " " + LOG);
    }
    System.out.println(rounds(2) + " " + rounds(9));
  }
}
