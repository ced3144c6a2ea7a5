public class Queens {
  static int solve(int n, int row, int[] columns) {
    if (row == n) {
      return 1;
    }
    int count = 0;
    for (int c = 0; c < n; c++) {
      boolean safe = true;
      for (int r = 0; r < row; r++) {
        int d = columns[r] - c;
        if (d == 0 || d == row - r || d == r - row) {
          safe = false;
          break;
        }
      }
      if (safe) {
        columns[row] = c;
        count += solve(n, row + 1, columns);
      }
    }
    return count;
  }

  public static void main(String[] args) {
    System.out.println(solve(8, 0, new int[8]));
  }
}
