public class KnightPaths {
  static int knights(int n) {
    int[][] dp = new int[n][n];
    int[] dx = {1, 2, 2, 1, -1, -2, -2, -1}, dy = {2, 1, -1, -2, -2, -1, 1, 2};
    dp[0][0] = 1;
    for (int k = 0; k < 5; k++) {
      int[][] nx = new int[n][n];
      for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
          if (dp[i][j] == 0) continue;
          for (int d = 0; d < 8; d++) {
            int a = i + dx[d], b = j + dy[d];
            if (a >= 0 && a < n && b >= 0 && b < n) nx[a][b] = (nx[a][b] + dp[i][j]) % 10007;
          }
        }
      dp = nx;
    }
    int s = 0;
    for (int[] r : dp) for (int v : r) s += v;
    return s;
  }

  public static void main(String[] x) {
    System.out.println(knights(12));
  }
}
