public class QueensBits {
  private final int n;
  private int solutions;
  private final boolean[] cols, diag1, diag2;
  QueensBits(int n) {
    this.n = n;
    cols = new boolean[n];
    diag1 = new boolean[2 * n - 1];
    diag2 = new boolean[2 * n - 1];
  }
  void place(int row) {
    if (row == n) {
      solutions++;
      return;
    }
    for (int c = 0; c < n; c++) {
      if (!cols[c] && !diag1[row + c] && !diag2[row - c + n - 1]) {
        cols[c] = diag1[row + c] = diag2[row - c + n - 1] = true;
        place(row + 1);
        cols[c] = diag1[row + c] = diag2[row - c + n - 1] = false;
      }
    }
  }
  static int bits(int all, int cols, int left, int right) {
    if (cols == all) return 1;
    int count = 0;
    int free = all & ~(cols | left | right);
    while (free != 0) {
      int bit = free & -free;
      free -= bit;
      count += bits(all, cols | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
  }
  public static void main(String[] args) {
    QueensBits q = new QueensBits(6);
    q.place(0);
    System.out.println(q.solutions + " " + bits((1 << 7) - 1, 0, 0, 0));
  }
}
