public class DijkstraMatrix {
  static int[] shortest(int[][] g, int src) {
    int n = g.length;
    int[] dist = new int[n];
    boolean[] done = new boolean[n];
    for (int i = 0; i < n; i++) dist[i] = Integer.MAX_VALUE;
    dist[src] = 0;
    for (int round = 0; round < n - 1; round++) {
      int u = -1;
      for (int i = 0; i < n; i++) if (!done[i] && (u == -1 || dist[i] < dist[u])) u = i;
      if (u == -1 || dist[u] == Integer.MAX_VALUE) break;
      done[u] = true;
      for (int v = 0; v < n; v++) {
        if (!done[v] && g[u][v] != 0 && dist[u] + g[u][v] < dist[v]) dist[v] = dist[u] + g[u][v];
      }
    }
    return dist;
  }
  public static void main(String[] args) {
    int n = 30;
    int[][] g = new int[n][n];
    for (int i = 0; i < n; i++) for (int j = 1; j < 6; j++) g[i][(i * j + 7) % n] = 1 + (i * 13 + j * 7) % 20;
    int sum = 0;
    for (int s = 0; s < 3; s++) for (int d : shortest(g, s)) sum += d == Integer.MAX_VALUE ? 1000 : d;
    System.out.println(sum);
  }
}
