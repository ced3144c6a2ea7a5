public class LabeledBreak {
  static int find(int[][] grid, int wanted) {
    int found = -1;
    search:
    for (int row = 0; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        if (grid[row][column] == wanted) {
          found = row * 10 + column;
          break search;
        }
      }
    }
    return found;
  }

  static void rows(int[][] grid) {
    for (int[] row : grid) {
      boolean clean = true;
      for (int cell : row) {
        if (cell < 0) {
          clean = false;
          break;
        }
      }
      System.out.println(clean ? "clean" : "spoilt");
    }
  }

  static void pairs(int n, int limit) {
    outer:
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= n; j++) {
        if (i * j > limit) {
          break outer;
        }
        System.out.println(i + " * " + j);
      }
      System.out.println("row " + i);
    }
    System.out.println("end");
  }

  public static void main(String[] args) {
    int[][] grid = {{1, 2, 3}, {4, -5, 6}};
    System.out.println(find(grid, 6));
    rows(grid);
    pairs(4, 6);
  }
}
