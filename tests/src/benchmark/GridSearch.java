// at most 2.5 times: rows of a grid that is not made at once are not known to be even.
import java.util.ArrayDeque;
import java.util.Deque;

/** The shortest way through a maze, breadth first. */
public class GridSearch {
  static final int[] DX = {1, 0, -1, 0};
  static final int[] DY = {0, 1, 0, -1};

  static int shortest(char[][] grid) {
    int h = grid.length;
    int w = grid[0].length;
    int[][] dist = new int[h][w];
    for (int[] row : dist) {
      java.util.Arrays.fill(row, -1);
    }
    Deque<int[]> queue = new ArrayDeque<>();
    queue.add(new int[] {0, 0});
    dist[0][0] = 0;
    while (!queue.isEmpty()) {
      int[] at = queue.poll();
      int x = at[0];
      int y = at[1];
      for (int d = 0; d < 4; d++) {
        int nx = x + DX[d];
        int ny = y + DY[d];
        if (nx >= 0 && nx < w && ny >= 0 && ny < h && grid[ny][nx] != '#' && dist[ny][nx] < 0) {
          dist[ny][nx] = dist[y][x] + 1;
          queue.add(new int[] {nx, ny});
        }
      }
    }
    return dist[h - 1][w - 1];
  }

  public static void main(String[] args) {
    char[][] grid = new char[20][];
    for (int y = 0; y < 20; y++) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x < 20; x++) {
        row.append((x * 7 + y * 3) % 5 == 4 && x != 19 ? '#' : '.');
      }
      grid[y] = row.toString().toCharArray();
    }
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += shortest(grid);
    }
    System.out.println(sum);
  }
}
