public class Rotation {
  static void rotate(int[][] m) {
    int n = m.length;
    for (int i = 0; i < n; i++)
      for (int j = i + 1; j < n; j++) { int t = m[i][j]; m[i][j] = m[j][i]; m[j][i] = t; }
    for (int[] row : m)
      for (int l = 0, r = n - 1; l < r; l++, r--) { int t = row[l]; row[l] = row[r]; row[r] = t; }
  }
  static int saddle(int[][] m) {
    int n = 0;
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        boolean ok = true;
        for (int k = 0; k < m[i].length && ok; k++) ok = m[i][k] >= m[i][j];
        for (int k = 0; k < m.length && ok; k++) ok = m[k][j] <= m[i][j];
        if (ok) n++;
      }
    }
    return n;
  }
  public static void main(String[] args) {
    int n = 16;
    int[][] m = new int[n][n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[i][j] = i * n + j;
    int found = 0;
    for (int r = 0; r < 7; r++) { rotate(m); found += saddle(m); }
    System.out.println(m[0][0] + " " + m[3][5] + " " + found);
  }
}
