import java.util.Arrays;
public class FloydWarshall {
  static final int INF = 1_000_000_000;
  public static void main(String[] args) {
    int n = 25;
    int[][] dist = new int[n][n];
    for (int[] row : dist) Arrays.fill(row, INF);
    for (int i = 0; i < n; i++) {
      dist[i][i] = 0;
      dist[i][(i + 1) % n] = 3 + i % 4;
      dist[i][(i * 7 + 2) % n] = 10 + i % 3;
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (dist[i][k] + dist[k][j] < dist[i][j]) {
            dist[i][j] = dist[i][k] + dist[k][j];
          }
        }
      }
    }
    long sum = 0;
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) sum += dist[i][j];
    System.out.println(sum);
  }
}
