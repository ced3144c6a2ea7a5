/** A largest int that comes through several methods is still no bound a counter gets past. */
public class ExtremesHandedOn {
  static int count(int from, int to, int stop) {
    int c = 0;
    for (int i = from; i <= to; i++) {
      c++;
      if (c >= stop) {
        break;
      }
    }
    return c;
  }

  static int handed(int from, int to) {
    return count(from, to, 5);
  }

  static int handedAgain(int from, int limit) {
    return handed(from, limit);
  }

  static int down(int lo, int hi) {
    int n = 0;
    for (int i = hi; i >= lo; i--) {
      if (i > 0) {
        return -n;
      }
      n++;
    }
    return n;
  }

  static int downHanded(int lo) {
    return down(lo, lo + 3);
  }

  static int downHandedAgain(int lo) {
    return downHanded(lo);
  }

  public static void main(String[] args) {
    System.out.println(handedAgain(Integer.MAX_VALUE - 2, Integer.MAX_VALUE));
    System.out.println(handedAgain(1, 3));
    System.out.println(downHandedAgain(Integer.MIN_VALUE));
    System.out.println(downHandedAgain(-10));
  }
}
