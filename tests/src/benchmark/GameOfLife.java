public class GameOfLife {
  static int neighbours(boolean[][] grid, int r, int c) {
    int count = 0;
    for (int dr = -1; dr <= 1; dr++) {
      for (int dc = -1; dc <= 1; dc++) {
        if (dr == 0 && dc == 0) continue;
        int rr = r + dr, cc = c + dc;
        if (rr >= 0 && rr < grid.length && cc >= 0 && cc < grid[0].length && grid[rr][cc]) count++;
      }
    }
    return count;
  }
  static boolean[][] step(boolean[][] grid) {
    int rows = grid.length, cols = grid[0].length;
    boolean[][] next = new boolean[rows][cols];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < cols; c++) {
        int n = neighbours(grid, r, c);
        next[r][c] = grid[r][c] ? n == 2 || n == 3 : n == 3;
      }
    }
    return next;
  }
  public static void main(String[] args) {
    boolean[][] grid = new boolean[16][16];
    grid[1][2] = grid[2][3] = grid[3][1] = grid[3][2] = grid[3][3] = true;
    for (int i = 0; i < 10; i++) grid = step(grid);
    int alive = 0;
    for (boolean[] row : grid) for (boolean cell : row) if (cell) alive++;
    System.out.println("Alive: " + alive);
  }
}
