// at most 2.6 times: pairs are arrays, not tuples.
import java.util.*;
public class FloodFill {
  static int fill(char[][] grid, int row, int col, char color) {
    char old = grid[row][col];
    if (old == color) return 0;
    int filled = 0;
    Deque<int[]> stack = new ArrayDeque<>();
    stack.push(new int[] {row, col});
    while (!stack.isEmpty()) {
      int[] p = stack.pop();
      int r = p[0], c = p[1];
      if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length || grid[r][c] != old) continue;
      grid[r][c] = color;
      filled++;
      stack.push(new int[] {r + 1, c});
      stack.push(new int[] {r - 1, c});
      stack.push(new int[] {r, c + 1});
      stack.push(new int[] {r, c - 1});
    }
    return filled;
  }
  public static void main(String[] args) {
    char[][] grid = new char[18][18];
    for (char[] row : grid) Arrays.fill(row, '.');
    for (int i = 0; i < 18; i += 2) grid[i][(i * 5) % 18] = '#';
    System.out.println(fill(grid, 1, 1, 'o') + " " + fill(grid, 1, 1, 'x') + " " + grid[17][17]);
  }
}
