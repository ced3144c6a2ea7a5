public class SpiralMatrix {
  static int[][] spiral(int n) {
    int[][] m = new int[n][n];
    int top = 0, left = 0, bottom = n - 1, right = n - 1, k = 1;
    while (top <= bottom && left <= right) {
      for (int c = left; c <= right; c++) m[top][c] = k++;
      top++;
      for (int r = top; r <= bottom; r++) m[r][right] = k++;
      right--;
      for (int c = right; c >= left; c--) m[bottom][c] = k++;
      bottom--;
      for (int r = bottom; r >= top; r--) m[r][left] = k++;
      left++;
    }
    return m;
  }
  static int[][] transpose(int[][] m) {
    int[][] t = new int[m[0].length][m.length];
    for (int i = 0; i < m.length; i++)
      for (int j = 0; j < m[0].length; j++) t[j][i] = m[i][j];
    return t;
  }
  public static void main(String[] args) {
    long check = 0;
    for (int round = 0; round < 5; round++) {
      int[][] t = transpose(spiral(20));
      for (int i = 0; i < t.length; i++)
        for (int j = 0; j < t[i].length; j++) check += (long) t[i][j] * (i + 2 * j);
    }
    System.out.println(check);
  }
}
