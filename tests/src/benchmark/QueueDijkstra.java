// at most 8 times: a comparator is called for each step of the heap, in the order of Java's.
import java.util.*;
public class QueueDijkstra {
  static class Edge {
    final int to, weight;
    Edge(int to, int weight) { this.to = to; this.weight = weight; }
  }
  static int[] shortest(List<List<Edge>> graph, int source) {
    int[] dist = new int[graph.size()];
    Arrays.fill(dist, Integer.MAX_VALUE);
    dist[source] = 0;
    PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> a[1] - b[1]);
    queue.add(new int[] {source, 0});
    while (!queue.isEmpty()) {
      int[] top = queue.poll();
      int u = top[0];
      if (top[1] > dist[u]) continue;
      for (Edge e : graph.get(u)) {
        int d = dist[u] + e.weight;
        if (d < dist[e.to]) {
          dist[e.to] = d;
          queue.add(new int[] {e.to, d});
        }
      }
    }
    return dist;
  }
  public static void main(String[] args) {
    int n = 120;
    List<List<Edge>> graph = new ArrayList<>();
    for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
    for (int i = 0; i < n; i++) {
      graph.get(i).add(new Edge((i + 1) % n, 4 + i % 3));
      graph.get(i).add(new Edge((i * 11 + 5) % n, 9 + i % 7));
      graph.get(i).add(new Edge((i * 17 + 2) % n, 13));
    }
    int sum = 0;
    for (int d : shortest(graph, 0)) sum += d;
    System.out.println(sum);
  }
}
