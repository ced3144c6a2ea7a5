public class SummedAreas {
  static int[][] integral(int[][] g) {
    int r = g.length, c = g[0].length;
    int[][] s = new int[r + 1][c + 1];
    for (int i = 0; i < r; i++)
      for (int j = 0; j < c; j++) s[i + 1][j + 1] = g[i][j] + s[i][j + 1] + s[i + 1][j] - s[i][j];
    return s;
  }

  static int area(int[][] s, int a, int b, int c, int d) {
    return s[c][d] - s[a][d] - s[c][b] + s[a][b];
  }

  public static void main(String[] x) {
    int[][] g = new int[40][40];
    for (int i = 0; i < 40; i++) for (int j = 0; j < 40; j++) g[i][j] = (i * 31 + j * 17) % 10;
    int[][] s = integral(g);
    int best = 0;
    for (int i = 0; i < 36; i++)
      for (int j = 0; j < 36; j++) {
        int v = area(s, i, j, i + 4, j + 4);
        if (v > best) best = v;
      }
    System.out.println(best);
  }
}
