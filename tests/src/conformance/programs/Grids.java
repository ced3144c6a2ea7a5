import java.util.Arrays;

/** Two-dimensional and jagged arrays. */
public class Grids {
  static int[][] multiply(int[][] a, int[][] b) {
    int[][] c = new int[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  static int[][] transpose(int[][] a) {
    int[][] t = new int[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }

  static String text(int[][] a) {
    StringBuilder s = new StringBuilder();
    for (int[] row : a) {
      s.append(row == null ? "null" : Arrays.toString(row)).append(';');
    }
    return s.toString();
  }

  public static void main(String[] args) {
    int[][] a = {{1, 2, 3}, {4, 5, 6}};
    System.out.println(text(multiply(a, transpose(a))));
    System.out.println(text(transpose(a)) + Arrays.deepToString(a));
    int[][] power = {{1, 1}, {1, 0}};
    int[][] result = {{1, 0}, {0, 1}};
    for (int i = 0; i < 50; i++) {
      result = multiply(result, power);
    }
    System.out.println(text(result));
    int[][] jagged = new int[4][];
    System.out.println(text(jagged));
    for (int i = 0; i < 4; i++) {
      jagged[i] = new int[i];
      Arrays.fill(jagged[i], i);
    }
    jagged[2] = jagged[3];
    jagged[3][0] = -1;
    System.out.println(text(jagged) + jagged[2].length);
    try {
      jagged[1][1] = 5;
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      jagged[0] = null;
      System.out.println(jagged[0][0]);
    } catch (NullPointerException e) {
      System.out.println("no row");
    }
    int[][] pascal = new int[10][];
    for (int i = 0; i < pascal.length; i++) {
      pascal[i] = new int[i + 1];
      pascal[i][0] = pascal[i][i] = 1;
      for (int j = 1; j < i; j++) {
        pascal[i][j] = pascal[i - 1][j - 1] + pascal[i - 1][j];
      }
    }
    System.out.println(Arrays.toString(pascal[9]));
    char[][] board = new char[3][3];
    for (char[] row : board) {
      Arrays.fill(row, '.');
    }
    board[1][1] = 'x';
    board[0][2]++;
    for (char[] row : board) {
      System.out.println(new String(row));
    }
    String[][] names = {{"a"}, {}, {"b", null}};
    for (String[] row : names) {
      for (String name : row) {
        System.out.print(name + (name == null ? "!" : ","));
      }
    }
    System.out.println(names[2].length);
    long[][][] cube = new long[2][3][4];
    cube[1][2][3] = 1L << 50;
    cube[1][2][3] -= cube[0][0][0]--;
    System.out.println(cube[1][2][3] + cube[0][0][0]);
    boolean[][] seen = new boolean[2][2];
    seen[0][1] |= true;
    seen[1] = seen[0];
    System.out.println(seen[1][1] + " " + seen[1][0] + seen[1][1]);
    int[][] spiral = new int[4][4];
    int row = 0, col = 0, dr = 0, dc = 1;
    for (int n = 1; n <= 16; n++) {
      spiral[row][col] = n;
      int r = row + dr, c = col + dc;
      if (r < 0 || r > 3 || c < 0 || c > 3 || spiral[r][c] != 0) {
        int old = dr;
        dr = dc;
        dc = -old;
      }
      row += dr;
      col += dc;
    }
    System.out.println(text(spiral));
  }
}
