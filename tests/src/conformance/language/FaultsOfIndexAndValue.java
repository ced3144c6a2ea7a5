/** Of two faults in a store to an element the index's comes first, the value's second. */
public class FaultsOfIndexAndValue {
  static int[] one = {1};
  static int[] five = {1, 2, 3, 4, 5};

  static void store(int way, int n) {
    try {
      switch (way) {
        case 0 -> five[one[n & 1] & 1] = five[9];
        case 1 -> five[one[one[n & 1] & 1] & 1] = five[n + 8];
        case 2 -> five[(5 / (n - 1)) & 3] = five[9];
        case 3 -> five[one[n] & 3] = 4 / (n - 1);
        case 4 -> five[n + 7] = one[n];
        case 5 -> five[one[n] & 1] += five[n + 9];
        case 6 -> five[one[0] & 1] = five[one[n + 3] & 1];
        default -> one[n] = five[one[n + 3]];
      }
      System.out.println("fine");
    } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
      System.out.println(way + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (int way = 0; way < 8; way++) {
      store(way, 1);
    }
  }
}
