public class SearchWithReturn {
  static int indexOf(int[] values, int wanted) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  static boolean isPrime(int n) {
    if (n < 2) {
      return false;
    }
    for (int d = 2; d * d <= n; d++) {
      if (n % d == 0) {
        return false;
      }
    }
    return true;
  }

  static boolean contains(int[][] grid, int wanted) {
    for (int[] row : grid) {
      for (int cell : row) {
        if (cell == wanted) {
          return true;
        }
      }
    }
    return false;
  }

  public static void main(String[] args) {
    System.out.println(indexOf(new int[] {5, 6}, 6));
    System.out.println(isPrime(97));
    System.out.println(contains(new int[][] {{1}, {2}}, 2));
  }
}
