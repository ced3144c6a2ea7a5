/** A loop in a finally block that jumps is copied; nothing enters the one copy from the other. */
public class LoopsInCopies {
  static class Door implements AutoCloseable {
    @Override
    public void close() {
      System.out.println("close");
    }
  }

  static int run(int way) {
    int total = 0;
    for (int round = 0; round < 2; round++) {
      try (Door door = new Door()) {
        try {
          if (way == 1) {
            throw new IllegalStateException("one");
          } else if (way == 2) {
            continue;
          } else if (way == 3) {
            return total;
          }
          total += 10;
        } catch (IllegalStateException e) {
          System.out.println("caught " + e.getMessage());
          if (round == 1) {
            break;
          }
        } finally {
          for (int q : new int[] {way, 7, 3}) {
            try {
              total += Integer.parseInt("4x".substring(0, q % 3));
            } catch (IllegalArgumentException e) {
              total++;
            }
          }
          System.out.println("finally " + total);
          if (total > 40) {
            break;
          }
        }
      } catch (ArithmeticException e) {
        System.out.println("never");
      }
    }
    return total;
  }

  public static void main(String[] args) {
    for (int way = 0; way < 4; way++) {
      System.out.println(way + ": " + run(way));
    }
  }
}
