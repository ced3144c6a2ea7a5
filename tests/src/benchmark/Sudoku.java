public class Sudoku {
  static final String PUZZLE =
      "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79";
  static int tries = 0;
  static boolean fits(int[][] g, int r, int c, int v) {
    for (int i = 0; i < 9; i++) {
      if (g[r][i] == v || g[i][c] == v || g[r / 3 * 3 + i / 3][c / 3 * 3 + i % 3] == v) return false;
    }
    return true;
  }
  static boolean solve(int[][] g, int at) {
    if (at == 81) return true;
    int r = at / 9, c = at % 9;
    if (g[r][c] != 0) return solve(g, at + 1);
    for (int v = 1; v <= 9; v++) {
      tries++;
      if (fits(g, r, c, v)) {
        g[r][c] = v;
        if (solve(g, at + 1)) return true;
        g[r][c] = 0;
      }
    }
    return false;
  }
  public static void main(String[] args) {
    int[][] g = new int[9][9];
    for (int i = 0; i < 81; i++) {
      char c = PUZZLE.charAt(i);
      g[i / 9][i % 9] = c == '.' ? 0 : c - '0';
    }
    System.out.println(solve(g, 0) + " " + tries + " " + g[8][0] + g[0][8]);
  }
}
